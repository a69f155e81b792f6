// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Pipit.App
import Pipit.Design

/// A sticker on its way from the drawer to the page, under the finger, as large as it will lie there.
Item {
    id: root

    property PageCanvas canvas: null
    /// A finger rests on one: the drawer does not scroll away from under it.
    property bool held: false
    property bool flying: false
    property point at
    /// Where a finger came down, in the window.
    property point downAt
    property Pressable slipped: null

    readonly property real side: root.canvas ? root.canvas.width * 250 / 1366 : 88

    function down(cell: Pressable): void {
        root.downAt = cell.mapToItem(null, cell.pressX, cell.pressY)
    }

    /// Who slid off does not mean it, wherever the list has gone meanwhile: a disabled button is not clicked.
    function up(cell: Pressable): void {
        root.held = false
        const at = cell.mapToItem(null, cell.pressX, cell.pressY)
        if (Math.hypot(at.x - root.downAt.x, at.y - root.downAt.y) < cell.width / 2)
            return
        root.wake()
        root.slipped = cell
        cell.enabled = false
        soon.restart()
    }

    function wake(): void {
        if (root.slipped)
            root.slipped.enabled = true
        root.slipped = null
    }

    function lift(picture: url, swaps: list<string>): void {
        drawing.source = picture
        drawing.swaps = swaps
        own.row = -1
        root.held = true
        root.flying = true
    }

    function liftOwn(model: OwnStickersModel, row: int): void {
        drawing.source = ""
        own.model = model
        own.row = row
        root.held = true
        root.flying = true
    }

    function carry(scene: point): void {
        root.at = root.parent.mapFromItem(null, scene.x, scene.y)
    }

    /// Where it came down, in page units; (-1, -1) beside the page.
    function land(): point {
        root.flying = false
        root.held = false
        if (!root.canvas)
            return Qt.point(-1, -1)
        const place = root.canvas.mapFromItem(root.parent, root.at.x, root.at.y)
        return root.canvas.contains(place) ? root.canvas.toPage(place) : Qt.point(-1, -1)
    }

    z: 10
    Accessible.ignored: true

    Timer {
        id: soon
        interval: 0
        onTriggered: root.wake()
    }
    Drawing {
        id: drawing
        objectName: "flyingSticker"
        visible: root.flying
        x: root.at.x - width / 2
        y: root.at.y - height / 2
        width: root.side
        height: root.side
    }
    OwnStickerView {
        id: own
        visible: root.flying
        anchors.fill: drawing
    }
}
