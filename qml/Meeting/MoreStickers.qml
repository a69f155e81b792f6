// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.App
import Pipit.Design

/// All stickers, to choose one from.
PanelCard {
    id: root

    required property Presentation show

    title: qsTr("Stickers")
    most: 760

    GridView {
        id: grid
        objectName: "allStickers"
        readonly property int columns: Math.max(3, Math.floor(width / 92))
        width: parent.width
        height: Math.min(root.height - 160, 520)
        clip: true
        cellWidth: Math.floor(width / columns)
        cellHeight: 92
        boundsBehavior: Flickable.StopAtBounds
        model: StickersModel {}
        delegate: StickerCell {
            required property int setNumber
            required property int number
            width: 84
            height: 84
            onClicked: {
                root.show.putSticker(setNumber, number)
                root.closeRequested()
            }
        }
    }
}
