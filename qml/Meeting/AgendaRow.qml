// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Pipit.App
import Pipit.Design
import Pipit.Reading

/// One thing that the child wants to talk about: its number, her picture, her words, and Show.
Pressable {
    id: root

    required property int number
    required property string words
    required property string note
    required property string picture
    required property string thumbnail
    required property string key
    required property int tone
    required property int asked
    /// It is one of her list: it can be ticked.
    required property bool hers
    property bool chosen: false
    /// PageKey of what she said aloud; empty: nothing.
    required property string voice
    required property int voiceMs
    /// A picture was made with the words; `thumbnail` is of that.
    required property bool made
    property bool playing: false

    readonly property bool talkedAbout: root.tone === HerList.Talked
    readonly property bool narrow: root.width < 560 * Theme.textScale

    signal showRequested
    signal talkedToggled(bool on)
    signal hearRequested

    text: qsTr("Number %1: %2").arg(root.number).arg(root.words)
    hint: root.note
    corner: 4
    shrinks: false
    implicitHeight: grid.implicitHeight + 24
    Accessible.selected: root.chosen

    background: Rectangle {
        color: root.chosen || root.down ? Theme.chosenWash : "transparent"
        Rectangle { visible: root.chosen; anchors.left: parent.left; width: 5; height: parent.height; color: Theme.heather }
        Rectangle { anchors.bottom: parent.bottom; x: 24; width: parent.width - 48; height: 1; color: Theme.rule }
    }
    contentItem: Item {
        GridLayout {
            id: grid
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.leftMargin: root.narrow ? 12 : 24
            anchors.rightMargin: root.narrow ? 12 : 24
            anchors.verticalCenter: parent.verticalCenter
            columns: root.narrow ? 3 : 4
            columnSpacing: 14
            rowSpacing: 8

            Words {
                text: root.number
                font.pixelSize: Theme.scaled(22)
                font.bold: true
                horizontalAlignment: Text.AlignHCenter
                Layout.preferredWidth: Math.max(26, implicitWidth)
                Accessible.ignored: true
            }
            Item {
                implicitWidth: root.narrow ? 64 : 88
                implicitHeight: root.narrow ? 52 : 66
                visible: root.key !== "" || root.made || root.picture !== ""
                PagePicture {
                    anchors.fill: parent
                    visible: root.key !== "" || root.made
                    picture: root.thumbnail
                }
                Drawing {
                    visible: root.key === "" && !root.made
                    anchors.centerIn: parent
                    width: 52
                    height: 52
                    source: root.picture
                }
            }
            Column {
                Layout.fillWidth: true
                Layout.columnSpan: root.key !== "" || root.made || root.picture !== "" ? 1 : 2
                spacing: 2
                Words {
                    width: parent.width
                    text: root.words
                    font.pixelSize: Theme.adultSay
                    Accessible.ignored: true
                }
                Row {
                    width: parent.width
                    visible: root.note !== ""
                    spacing: 8
                    Icon {
                        visible: root.talkedAbout
                        name: "tick"
                        size: 20
                        ink: Theme.meadow
                    }
                    Row {
                        visible: !root.talkedAbout && root.asked > 1
                        anchors.verticalCenter: parent.verticalCenter
                        spacing: 4
                        Repeater {
                            model: Math.min(4, root.asked)
                            Rectangle { width: 3; height: 18; radius: 1.5; rotation: 8; color: Theme.berry }
                        }
                    }
                    Words {
                        width: parent.width - (root.talkedAbout ? 32 : root.asked > 1 ? 16 + 7 * Math.min(4, root.asked) : 0)
                        text: root.note
                        color: root.talkedAbout ? Theme.meadow : Theme.inkSoft
                        font.pixelSize: Theme.adultBody
                        Accessible.ignored: true
                    }
                }
            }
            Row {
                Layout.columnSpan: root.narrow ? 3 : 1
                Layout.alignment: Qt.AlignRight
                spacing: 8
                SquareButton {
                    objectName: "talked" + root.number
                    visible: root.hers
                    size: 48
                    symbol: "tick"
                    chosen: root.talkedAbout
                    name: qsTr("Number %1 was talked about").arg(root.number)
                    Accessible.role: Accessible.CheckBox
                    Accessible.checkable: true
                    Accessible.checked: root.talkedAbout
                    onClicked: root.talkedToggled(!root.talkedAbout)
                }
                BigButton {
                    objectName: "hear" + root.number
                    visible: root.voice !== ""
                    size: 48
                    symbol: root.playing ? "pause" : "play"
                    text: root.playing ? qsTr("Pause") : qsTr("Hear it, %1").arg(Math.floor(root.voiceMs / 60000) + ":" + String(Math.round(root.voiceMs / 1000) % 60).padStart(2, "0"))
                    Accessible.name: root.playing ? qsTr("Pause number %1").arg(root.number) : qsTr("Hear number %1").arg(root.number)
                    onClicked: root.hearRequested()
                }
                BigButton {
                    objectName: "show" + root.number
                    visible: root.hers || root.key !== ""
                    size: 48
                    symbol: "tablet"
                    text: qsTr("Show")
                    Accessible.name: qsTr("Show number %1").arg(root.number)
                    onClicked: root.showRequested()
                }
            }
        }
    }
}
