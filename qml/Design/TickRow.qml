// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Pipit.Design

/// One thing that is on or off, as a whole line: its words, and a tick.
Pressable {
    id: root

    required property bool on
    property string note: ""

    signal toggledByTap(bool on)

    hint: root.note
    padding: 16
    implicitHeight: Math.max(72, implicitContentHeight + 24)
    Accessible.role: Accessible.CheckBox
    Accessible.checkable: true
    Accessible.checked: root.on
    onClicked: root.toggledByTap(!root.on)

    background: Surface {
        chosen: root.on
        outline: Theme.quietLine
        outlineWidth: Theme.quietWidth
    }
    contentItem: Item {
        implicitWidth: 320
        implicitHeight: words.implicitHeight

        InkFrame {
            id: box
            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            width: 40
            height: 40
            radius: 10
            lineWidth: Theme.line
            color: root.on ? Theme.heather : Theme.quietLine
            fill: root.on ? Theme.heather : Theme.card
            Icon {
                anchors.centerIn: parent
                visible: root.on
                name: "tick"
                size: 28
                ink: Theme.heatherText
            }
        }
        Column {
            id: words
            anchors.left: box.right
            anchors.leftMargin: 16
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            Words {
                width: parent.width
                text: root.text
                font.bold: true
                Accessible.ignored: true
            }
            Words {
                width: parent.width
                visible: text !== ""
                text: root.note
                soft: true
                font.pixelSize: Theme.small
                Accessible.ignored: true
            }
        }
    }
}
