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
        onReleased: if (!drag.active) root.flight.up(cell)
        onCanceled: if (!drag.active) root.flight.held = false
        DragHandler {
            id: drag
            target: null
            yAxis.enabled: root.flight.held
            onActiveChanged: {
                if (active)
                    return root.flight.lift(root.picture, root.swaps)
                const at = root.flight.land()
                if (at.x >= 0)
                    root.dropped(at)
            }
            onCentroidChanged: if (active) root.flight.carry(centroid.scenePosition)
        }
    }
}
