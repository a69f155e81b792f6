// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Pipit.App
import Pipit.Design

/// Round what she has just put there: dashes, and buttons to make it bigger or smaller, turn it, or take it off again.
Item {
    id: root

    required property PageCanvas canvas
    required property PageDocument document

    readonly property rect box: root.canvas.selectionRect

    visible: root.canvas.hasSelection

    InkFrame {
        x: root.box.x - 8
        y: root.box.y - 8
        width: root.box.width + 16
        height: root.box.height + 16
        rotation: root.canvas.selectionTurn
        dashed: true
        radius: 24
        lineWidth: 3
        color: Theme.pickOnPage
    }
    Row {
        id: buttons
        x: Math.max(0, Math.min(root.width - width, root.box.x + (root.box.width - width) / 2))
        y: root.box.y + root.box.height + 16 + height <= root.height ? root.box.y + root.box.height + 16
            : Math.max(0, root.box.y - 16 - height)
        spacing: 8
        SquareButton { objectName: "liveBigger"; size: 68; symbol: "bigger"; name: qsTr("Bigger"); onClicked: root.document.makeBigger() }
        SquareButton { objectName: "liveSmaller"; size: 68; symbol: "smaller"; name: qsTr("Smaller"); onClicked: root.document.makeSmaller() }
        SquareButton { objectName: "liveTurn"; size: 68; symbol: "turn"; name: qsTr("Turn it"); onClicked: root.document.turn() }
        SquareButton { objectName: "liveDone"; size: 68; symbol: "tick"; name: qsTr("It stays there"); onClicked: root.document.selected = -1 }
    }
}
