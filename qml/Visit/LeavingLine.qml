// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Pipit.App
import Pipit.Design

/// Something of a visit: written, with a tick; missing, with an empty ring; or only said.
Pressable {
    id: root

    required property bool done
    required property string title
    required property string note
    /// LeavingChild.About by its number.
    required property int about
    property bool last: false
    readonly property bool owed: !root.done && root.about !== LeavingChild.Due && root.about !== LeavingChild.Notes

    implicitWidth: 560
    implicitHeight: Math.max(70, said.height + 20)
    corner: 4
    shrinks: false
    text: root.title
    hint: root.owed ? qsTr("%1 Opens it.").arg(root.note) : root.note

    background: Rectangle {
        color: root.down ? Theme.chosenWash : "transparent"
        Rectangle {
            anchors.bottom: parent.bottom
            visible: !root.last
            width: parent.width
            height: 1
            color: Theme.rule
        }
    }
    contentItem: Item {
        Rectangle {
            id: mark
            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            width: 28
            height: 28
            radius: 14
            color: root.done ? Theme.meadow : "transparent"
            border.width: root.owed ? Theme.line : 0
            border.color: Theme.berry
            Icon {
                anchors.centerIn: parent
                visible: !root.owed
                width: root.done ? 18 : 22
                height: width
                name: root.done ? "tick" : root.about === LeavingChild.Due ? "flag" : "minus"
                ink: root.done ? Theme.meadowText : root.about === LeavingChild.Due ? Theme.berry : Theme.inkSoft
            }
        }
        Column {
            id: said
            anchors.left: mark.right
            anchors.leftMargin: 14
            anchors.right: go.left
            anchors.rightMargin: 8
            anchors.verticalCenter: parent.verticalCenter
            Words {
                width: parent.width
                text: root.title
                font.bold: true
                font.pixelSize: Theme.adultSay
                Accessible.ignored: true
            }
            Words {
                width: parent.width
                visible: text !== ""
                text: root.note
                soft: true
                font.pixelSize: Theme.adultBody
                Accessible.ignored: true
            }
        }
        Icon {
            id: go
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            visible: root.owed
            name: "fwd"
            size: 20
            mirrored: Theme.mirrored
            ink: Theme.berry
        }
    }
}
