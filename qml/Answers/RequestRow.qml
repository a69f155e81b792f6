// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.App
import Pipit.Design

/// One thing she can ask for, what it means, and below it where the last one is.
Item {
    id: root

    required property string name
    required property string note
    required property string symbol
    /// Where the last one is; empty where she has not asked.
    required property string progress

    signal clicked
    signal stateRequested

    readonly property string said: root.name + ". " + root.note + (root.progress === "" ? "" : " " + root.progress)

    implicitHeight: Math.max(112, texts.height + 32) + (below.visible ? below.height + 12 : 0)

    Surface {
        anchors.fill: parent
        corner: Theme.cardCorner
        outline: Theme.ink
    }
    Pressable {
        id: line
        anchors.left: parent.left
        anchors.right: speaker.left
        height: Math.max(112, texts.height + 32)
        text: root.name
        hint: root.note
        corner: Theme.cardCorner
        onClicked: root.clicked()
        contentItem: Item {
            Icon {
                id: mark
                x: Theme.mirrored ? parent.width - width - 20 : 20
                anchors.verticalCenter: parent.verticalCenter
                name: root.symbol
                size: Theme.picturesOnly ? 72 : 48
            }
            Column {
                id: texts
                visible: !Theme.picturesOnly
                anchors.left: parent.left
                anchors.right: parent.right
                anchors.leftMargin: mark.width + 40
                anchors.rightMargin: 4
                anchors.verticalCenter: parent.verticalCenter
                Heading {
                    width: parent.width
                    text: root.name
                    size: Theme.scaled(22)
                    font.family: Theme.headingFamily
                    Accessible.ignored: true
                }
                Words {
                    width: parent.width
                    visible: !Theme.fewWords
                    text: root.note
                    soft: true
                    font.pixelSize: Theme.small
                    Accessible.ignored: true
                }
            }
        }
    }
    SpeakerButton {
        id: speaker
        anchors.right: parent.right
        anchors.rightMargin: 8
        y: (line.height - height) / 2
        words: root.said
        confidential: true
        speaking: Platform.reading === root.said
        onSpoken: words => Platform.read(words)
        onHeadphonesFirst: words => Platform.readIfAlone(words)
    }
    BigButton {
        id: below
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: 12
        anchors.top: line.bottom
        visible: root.progress !== ""
        kind: BigButton.Quiet
        leading: true
        boldText: false
        symbol: "post"
        text: root.progress
        Accessible.name: root.name + ": " + root.progress
        onClicked: root.stateRequested()
    }
}
