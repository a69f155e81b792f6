// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.App
import Pipit.Design

/// The stickers of both sets. A tap puts one on the page; its name stands in the title.
Drawer {
    id: root

    property int chosenSet: 0
    property int chosen: 0
    property string chosenName: ""

    signal stickerPicked(int setNumber, int number)

    title: root.chosenName === "" ? qsTr("Stickers") : root.chosenName
    onSpoken: words => Platform.read(words)

    GridView {
        id: grid

        readonly property int perRow: Math.max(3, Math.floor(width / 96))

        objectName: "stickerGrid"
        anchors.fill: parent
        clip: true
        cellWidth: Math.floor(width / perRow)
        cellHeight: 96
        boundsBehavior: Flickable.StopAtBounds
        model: StickersModel {}
        delegate: Item {
            id: cell

            required property int setNumber
            required property int number
            required property string name
            required property url picture
            required property string alt

            width: grid.cellWidth
            height: grid.cellHeight

            StickerCell {
                objectName: cell.setNumber === 1 ? "sticker" + cell.number : "sticker" + cell.setNumber + "-" + cell.number
                anchors.centerIn: parent
                name: cell.name
                picture: cell.picture
                hint: cell.alt
                chosen: root.chosenSet === cell.setNumber && root.chosen === cell.number
                onClicked: {
                    root.chosenSet = cell.setNumber
                    root.chosen = cell.number
                    root.chosenName = cell.name
                    root.stickerPicked(cell.setNumber, cell.number)
                }
            }
        }
    }
}
