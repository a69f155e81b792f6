// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Pipit.Design

/// The green sentence: it is written. It slides up when it comes, and can be undone.
Rectangle {
    id: root

    required property string sentence
    property string due: ""

    signal undone

    implicitHeight: Math.max(said.height, undo.height) + 20
    radius: Theme.corner
    color: Theme.soft
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("Written: %1").arg(root.sentence)

    transform: Translate { id: up }
    ParallelAnimation {
        running: true
        NumberAnimation { target: up; property: "y"; from: Theme.reducedMotion ? 0 : 8; to: 0; duration: Theme.turn; easing.type: Easing.OutCubic }
        NumberAnimation { target: root; property: "opacity"; from: 0; to: 1; duration: Theme.turn; easing.type: Easing.OutCubic }
    }
    Icon {
        id: tick
        anchors.left: parent.left
        anchors.leftMargin: 16
        y: said.y + 2
        name: "tick"
        size: 24
        ink: Theme.meadow
    }
    Column {
        id: said
        anchors.left: tick.right
        anchors.leftMargin: 12
        anchors.right: undo.left
        anchors.rightMargin: 8
        anchors.verticalCenter: parent.verticalCenter
        spacing: 4
        Words {
            objectName: "writtenSentence"
            width: parent.width
            text: qsTr("Written: %1").arg(root.sentence)
            font.pixelSize: Theme.adultSay
            Accessible.ignored: true
        }
        Row {
            visible: root.due !== ""
            spacing: 8
            Icon {
                name: "flag"
                size: 20
                ink: Theme.berry
            }
            Words {
                objectName: "writtenDue"
                width: said.width - 40
                text: root.due
                font.bold: true
                font.pixelSize: Theme.adultBody
            }
        }
    }
    BigButton {
        id: undo
        objectName: "undoVisit"
        anchors.right: parent.right
        anchors.rightMargin: 8
        anchors.verticalCenter: parent.verticalCenter
        kind: BigButton.Quiet
        size: Theme.adultTarget
        textSize: 16
        startPadding: 12
        inkOverride: Theme.heather
        text: qsTr("Undo")
        hint: qsTr("Strikes out what is written of this visit")
        onClicked: root.undone()
    }
}
