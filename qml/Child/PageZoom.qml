// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Pipit.App
import Pipit.Design

/// The place where a page lies: whole, or a part of it up to four times as large. Two fingers bring it nearer and move it,
/// a hand on bare paper moves it, keys and ZoomButtons do the same. What lies in it is laid out at its full size, so places
/// on the page are right at every zoom; it is drawn sharp when the fingers let go.
Item {
    id: root

    required property PageCanvas canvas
    default property alias content: paper.data

    readonly property real most: 4
    /// 1 is the whole page.
    readonly property real zoom: root.live
    readonly property bool near: root.live > 1.001
    /// The part that is to be seen, in the coordinates of what lies here.
    readonly property rect view: root.settled > 1 ? Qt.rect(root.at.x, root.at.y, root.width, root.height) : Qt.rect(0, 0, paper.width, paper.height)

    property real live: 1
    /// As it is laid out; while fingers are down `live` runs ahead of it.
    property real settled: 1
    property point at: Qt.point(0, 0)
    property bool held: false
    property real startZoom: 1
    property point startAt: Qt.point(0, 0)

    clip: root.near
    LayoutMirroring.enabled: false
    onWidthChanged: root.keepWithin()
    onHeightChanged: root.keepWithin()

    /// So that what was at `from` (at the start) comes to lie at `to`, both here.
    function go(zoom: real, from: point, to: point): void {
        const nearer = Math.max(1, Math.min(root.most, zoom))
        const grown = nearer / root.startZoom
        root.live = nearer
        root.at = root.within(Qt.point((from.x + root.startAt.x) * grown - to.x, (from.y + root.startAt.y) * grown - to.y))
    }

    function within(at: point): point {
        const inside = (value, size) => Math.round(Math.max(0, Math.min((root.live - 1) * size, value))) // whole pixels stay sharp
        return Qt.point(inside(at.x, root.width), inside(at.y, root.height))
    }

    function begin(): void {
        root.startZoom = root.live
        root.startAt = root.at
    }

    function settle(): void {
        root.settled = root.live
    }

    function keepWithin(): void {
        root.at = root.within(root.at)
    }

    /// About the middle of what is seen.
    function zoomTo(zoom: real): void {
        const middle = Qt.point(root.width / 2, root.height / 2)
        root.begin()
        root.go(zoom, middle, middle)
        root.settle()
    }

    function nearer(): void {
        root.zoomTo(root.live < 1.45 ? 1.5 : root.live < 1.95 ? 2 : root.live < 2.95 ? 3 : 4)
    }

    function farther(): void {
        root.zoomTo(root.live > 3.05 ? 3 : root.live > 2.05 ? 2 : root.live > 1.55 ? 1.5 : 1)
    }

    function whole(): void {
        root.zoomTo(1)
    }

    /// The middle of the view to there, in parts of the page.
    function lookAt(part: point): void {
        root.at = root.within(Qt.point(part.x * root.live * root.width - root.width / 2, part.y * root.live * root.height - root.height / 2))
    }

    function moveBy(x: real, y: real): void {
        root.at = root.within(Qt.point(root.at.x + x * root.width, root.at.y + y * root.height))
    }

    Binding {
        target: root.canvas
        property: "view"
        value: root.settled > 1 ? root.view : Qt.rect(0, 0, 0, 0)
        when: root.live === root.settled && !root.held
        restoreMode: Binding.RestoreNone
    }
    Connections {
        target: root.canvas
        function onPinchBegan(): void {
            root.held = true
            root.begin()
        }
        function onPinched(scale: real, from: point, to: point): void {
            root.go(root.startZoom * scale, root.mapFromItem(null, from), root.mapFromItem(null, to))
        }
        function onPinchEnded(): void {
            root.settle()
            root.held = false
        }
    }
    Item {
        id: paper
        x: -root.at.x
        y: -root.at.y
        width: root.width * root.settled
        height: root.height * root.settled
        transform: Scale {
            xScale: root.live / root.settled
            yScale: xScale
        }
    }
    Rectangle {
        anchors.fill: parent
        visible: root.near
        color: "transparent"
        border.width: 2
        border.color: Theme.quietLine
    }
    WheelHandler {
        acceptedModifiers: Qt.ControlModifier
        acceptedDevices: PointerDevice.Mouse | PointerDevice.TouchPad
        target: null
        onWheel: event => {
            const where = Qt.point(event.x, event.y)
            root.begin()
            root.go(root.live * Math.pow(1.2, event.angleDelta.y / 120), where, where)
            root.settle()
        }
    }
    Shortcut {
        enabled: root.enabled && root.visible
        sequences: ["+", "=", "Ctrl++", "Ctrl+="]
        onActivated: root.nearer()
    }
    Shortcut {
        enabled: root.enabled && root.visible
        sequences: ["-", "Ctrl+-"]
        onActivated: root.farther()
    }
    Shortcut {
        enabled: root.enabled && root.visible
        sequences: ["0", "Ctrl+0"]
        onActivated: root.whole()
    }
}
