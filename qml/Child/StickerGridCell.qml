// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Pipit.App
import Pipit.Design

/// One sticker of the drawer: a tap puts it on the page; held it says its name and comes along with the finger; dragged
/// sideways it comes along at once, while up and down turn the drawer's pages.
Item {
    id: root

    required property int setNumber
    required property int number
    required property string name
    required property url picture
    required property string alt
    required property int skin
    required property list<string> swaps
    property StickerFlight flight: null
    property bool chosen: false
    /// The drawer is being scrolled.
    property bool turning: false

    signal tapped
    signal dropped(point at)

    StickerCell {
        id: cell
        objectName: root.setNumber === 1 ? "sticker" + root.number : "sticker" + root.setNumber + "-" + root.number
        anchors.centerIn: parent
        name: root.name
        picture: root.picture
        swaps: root.swaps
        hint: root.alt
        chosen: root.chosen
        onClicked: root.tapped()
        onPressAndHold: {
            root.flight.held = true
            Platform.read(root.name)
        }
        onPressed: root.flight.down(cell)
        onReleased: root.flight.up(cell)
        onCanceled: if (!finger.lifted) root.flight.held = false
        StickerFinger {
            id: finger
            flight: root.flight
            turning: root.turning
            onLeft: root.flight.lift(root.picture, root.swaps)
            onDropped: at => root.dropped(at)
        }
    }
}
