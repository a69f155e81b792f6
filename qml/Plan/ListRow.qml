// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Pipit.App
import Pipit.Design

/// One thing to talk about: its sticker, its words, and what moves it. It can be dragged by its grip; up and down do the
/// same.
Item {
    id: root

    required property int index
    required property int count
    required property string words
    required property string picture
    required property string said

    signal moveRequested(int to)
    signal wordsSaid(string words)
    signal takeAwayRequested

    readonly property bool narrow: root.width < Theme.scaled(560)
    property real dragged: 0

    implicitHeight: Math.max(88, (root.narrow ? line.height + buttons.height + 8 : Math.max(line.height, buttons.height)) + 24)
    z: finger.active ? 2 : 0
    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("%1. %2").arg(root.index + 1).arg(root.said)

    transform: Translate { y: finger.active ? finger.activeTranslation.y : 0 }

    Surface {
        anchors.fill: parent
        outline: Theme.quietLine
        outlineWidth: Theme.quietWidth
    }
    Item {
        id: grip
        anchors.left: parent.left
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        width: 48
        Icon {
            anchors.centerIn: parent
            name: "dots"
            size: 28
            ink: Theme.inkSoft
        }
        DragHandler {
            id: finger
            target: null
            xAxis.enabled: false
            onActiveTranslationChanged: if (active) root.dragged = finger.activeTranslation.y
            onActiveChanged: {
                if (active)
                    return
                const to = Math.max(0, Math.min(root.count - 1, root.index + Math.round(root.dragged / (root.height + 12))))
                root.dragged = 0
                if (to !== root.index)
                    root.moveRequested(to)
            }
        }
    }
    Row {
        id: line
        anchors.left: grip.right
        anchors.right: root.narrow ? parent.right : buttons.left
        anchors.rightMargin: 12
        y: root.narrow ? 12 : (parent.height - height) / 2
        spacing: 12
        Drawing {
            id: sticker
            anchors.verticalCenter: parent.verticalCenter
            visible: root.picture !== ""
            width: 64
            height: 64
            source: root.picture
        }
        Words {
            anchors.verticalCenter: parent.verticalCenter
            width: line.width - (sticker.visible ? sticker.width + 12 : 0)
            text: root.said
            font.pixelSize: Theme.scaled(22)
            Accessible.ignored: true
        }
    }
    Row {
        id: buttons
        anchors.right: parent.right
        anchors.rightMargin: 8
        y: root.narrow ? parent.height - height - 8 : (parent.height - height) / 2
        spacing: 8
        SpeakerButton {
            words: root.said
            confidential: true
            speaking: Platform.reading === root.said
            onSpoken: words => Platform.read(words)
            onHeadphonesFirst: words => Platform.readIfAlone(words)
        }
        SquareButton {
            objectName: "up" + root.index
            kind: BigButton.Quiet
            symbol: "up"
            name: qsTr("Up: %1").arg(root.said)
            enabled: root.index > 0
            hint: enabled ? "" : qsTr("It is the first")
            onClicked: root.moveRequested(root.index - 1)
        }
        SquareButton {
            objectName: "down" + root.index
            kind: BigButton.Quiet
            symbol: "down"
            name: qsTr("Down: %1").arg(root.said)
            enabled: root.index < root.count - 1
            hint: enabled ? "" : qsTr("It is the last")
            onClicked: root.moveRequested(root.index + 1)
        }
        SquareButton {
            objectName: "takeLine" + root.index
            kind: BigButton.Quiet
            symbol: "bin"
            name: qsTr("Take away: %1").arg(root.said)
            onClicked: root.takeAwayRequested()
        }
    }
}
