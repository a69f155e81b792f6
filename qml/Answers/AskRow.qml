// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.App
import Pipit.Design

/// One thing she asked for, and where it stands. New is a word.
Item {
    id: root

    required property string title
    required property string symbol
    /// YesNoChip.Answer
    required property int answer
    required property string note
    required property bool isNew
    property bool chosen: false

    signal clicked

    readonly property string said: root.title + (/[.?]$/.test(root.title) ? " " : ". ") + chip.words + (root.isNew ? ". " + qsTr("New") : "")

    implicitHeight: Math.max(112, inside.height + 32)

    Pressable {
        anchors.left: parent.left
        anchors.right: speaker.visible ? speaker.left : parent.right
        height: parent.height
        text: root.title
        hint: chip.words + (root.isNew ? ". " + qsTr("New") : "")
        Accessible.checkable: true
        Accessible.checked: root.chosen
        onClicked: root.clicked()
    }
    Surface {
        anchors.fill: parent
        z: -1
        chosen: root.chosen
        outline: Theme.quietLine
        outlineWidth: Theme.quietWidth
    }
    Column {
        id: inside
        anchors.left: parent.left
        anchors.leftMargin: 22
        anchors.right: speaker.visible ? speaker.left : parent.right
        anchors.rightMargin: speaker.visible ? 4 : 16
        anchors.verticalCenter: parent.verticalCenter
        spacing: 8

        Heading {
            width: parent.width
            visible: !Theme.picturesOnly
            text: root.title
            size: 22
            font.bold: root.chosen || root.isNew
            font.family: Theme.headingFamily
            Accessible.ignored: true
        }
        Flow {
            width: parent.width
            spacing: 8

            Icon {
                visible: Theme.picturesOnly
                name: root.symbol
                size: 56
            }
            YesNoChip {
                id: chip
                width: Math.min(implicitWidth, inside.width)
                answer: root.answer
                note: root.note
                picturesOnly: Theme.picturesOnly
                Accessible.ignored: true
            }
            Rectangle {
                visible: root.isNew
                width: fresh.visible ? fresh.implicitWidth + 28 : 48
                height: Math.max(48, fresh.implicitHeight + 16)
                radius: Math.min(24, height / 2)
                color: Theme.pick
                Words {
                    id: fresh
                    anchors.centerIn: parent
                    visible: !Theme.picturesOnly
                    text: qsTr("New")
                    color: Theme.heather
                    font.bold: true
                    wrapMode: Text.NoWrap
                    Accessible.ignored: true
                }
                Icon {
                    anchors.centerIn: parent
                    visible: Theme.picturesOnly
                    name: "bird"
                    size: 28
                    ink: Theme.heather
                }
            }
        }
    }
    SpeakerButton {
        id: speaker
        anchors.right: parent.right
        anchors.rightMargin: 4
        anchors.verticalCenter: parent.verticalCenter
        words: root.said
        confidential: true
        speaking: Platform.reading === root.said
        onSpoken: words => Platform.read(words)
        onHeadphonesFirst: words => Platform.readIfAlone(words)
    }
}
