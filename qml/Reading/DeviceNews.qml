// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.App
import Pipit.Design

/// What an adult should know of this device and its hub, above everything else: why nothing travels now, and one calm
/// line that opens what was raised. Without either it has no height.
Column {
    id: root

    readonly property bool compact: root.width < 700 * Math.min(1.5, Theme.textScale)
    readonly property real edge: root.compact ? 12 : 24

    signal opened

    AlarmsModel { id: alarms }

    Item { width: 1; height: 12; visible: trouble.visible }
    Notice {
        id: trouble
        objectName: "travelTrouble"
        x: root.edge
        width: root.width - 2 * root.edge
        visible: Session.travelTrouble !== ""
        text: Session.travelTrouble
        textSize: Theme.adultBody
    }
    Item { width: 1; height: 12; visible: trouble.visible }
    Pressable {
        id: line
        objectName: "alarmLine"
        width: root.width
        visible: alarms.count > 0
        implicitHeight: Math.max(56, words.implicitHeight + 24)
        text: alarms.line
        hint: qsTr("Opens what happened, and whom to tell")
        corner: 4
        shrinks: false
        onClicked: root.opened()
        background: Rectangle {
            color: line.down ? Theme.chosenWash : Theme.todayWash
            Rectangle { anchors.bottom: parent.bottom; width: parent.width; height: 1; color: Theme.rule }
        }
        contentItem: Item {
            Icon {
                id: mark
                anchors.left: parent.left
                anchors.leftMargin: root.edge
                anchors.verticalCenter: parent.verticalCenter
                name: "tablet"
                size: 24
                ink: Theme.inkSoft
            }
            Words {
                id: words
                anchors.left: mark.right
                anchors.leftMargin: 12
                anchors.right: turn.left
                anchors.rightMargin: 12
                anchors.verticalCenter: parent.verticalCenter
                text: alarms.line
                font.pixelSize: Theme.adultSay
                Accessible.ignored: true
            }
            Icon {
                id: turn
                anchors.right: parent.right
                anchors.rightMargin: root.edge
                anchors.verticalCenter: parent.verticalCenter
                name: "fwd"
                size: 24
                ink: Theme.inkSoft
                mirrored: Theme.mirrored
            }
        }
    }
}
