// SPDX-License-Identifier: Apache-2.0
import QtQuick

/// Watches the finger on a sticker of the drawer and takes nothing from the list, so that up and down still turn its
/// pages. Sideways, or after a hold anywhere, the sticker comes along.
PointHandler {
    id: root

    required property StickerFlight flight
    /// The list moves under the finger.
    required property bool turning
    property bool lifted: false

    signal left
    signal dropped(point at)

    function moved(): void {
        if (!root.active || (root.turning && !root.lifted))
            return
        const dx = Math.abs(root.point.scenePosition.x - root.point.scenePressPosition.x)
        const dy = Math.abs(root.point.scenePosition.y - root.point.scenePressPosition.y)
        if (!root.lifted && (root.flight.held ? dx + dy > 10 : dx > 16 && dx > 2 * dy)) {
            root.lifted = true
            root.left()
        }
        if (root.lifted)
            root.flight.carry(root.point.scenePosition)
    }

    function gone(): void {
        if (root.active || !root.lifted)
            return
        root.lifted = false
        const at = root.flight.land()
        if (at.x >= 0)
            root.dropped(at)
    }

    target: null
    onPointChanged: root.moved()
    onActiveChanged: root.gone()
}
