// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Pipit.Design

/// One thing that she asked for and that is still open: with a date, or without one yet.
Pressable {
    id: root

    required property string words
    required property string note
    required property bool dated

    text: root.words
    hint: root.note
    corner: 4
    shrinks: false
    implicitHeight: Math.max(72, column.implicitHeight + 24)

    background: Rectangle {
        color: root.down ? Theme.chosenWash : "transparent"
        Rectangle { anchors.bottom: parent.bottom; width: parent.width; height: 1; color: Theme.rule }
    }
    contentItem: Item {
        Icon {
            id: mark
            anchors.left: parent.left
            anchors.leftMargin: 12
            anchors.verticalCenter: parent.verticalCenter
            name: root.dated ? "tick" : "cal"
            size: 28
            ink: root.dated ? Theme.meadow : Theme.ink
        }
        Column {
            id: column
            anchors.left: mark.right
            anchors.leftMargin: 16
            anchors.right: give.left
            anchors.rightMargin: 12
            anchors.verticalCenter: parent.verticalCenter
            Words {
                width: parent.width
                text: qsTr("“%1”").arg(root.words)
                font.pixelSize: Theme.adultSay
                Accessible.ignored: true
            }
            Words {
                width: parent.width
                text: root.note
                color: root.dated ? Theme.meadow : Theme.inkSoft
                font.pixelSize: Theme.adultBody
                Accessible.ignored: true
            }
        }
        Words {
            id: give
            anchors.right: parent.right
            anchors.rightMargin: 12
            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(implicitWidth, parent.width * 0.3)
            text: root.dated ? qsTr("Another date") : qsTr("Give it a date")
            color: Theme.heather
            font.pixelSize: Theme.adultBody
            font.bold: true
            Accessible.ignored: true
        }
    }
}
