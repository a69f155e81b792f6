// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.App
import Pipit.Design

/// The stickers of both sets, all of them or one group at a time. A tap puts one on the page; its name stands in the
/// title, or that of the group.
Drawer {
    id: root

    property int chosenSet: 0
    property int chosen: 0
    property string chosenName: ""

    signal stickerPicked(int setNumber, int number)

    function groupName(group: string): string {
        switch (group) {
        case "feelings": return qsTr("Feelings")
        case "home": return qsTr("Home")
        case "people": return qsTr("People")
        case "outside": return qsTr("Outside")
        case "say": return qsTr("Say it")
        case "school": return qsTr("School")
        case "friends": return qsTr("Friends and play")
        case "food": return qsTr("Food")
        case "health": return qsTr("Health")
        case "places": return qsTr("Places")
        case "family": return qsTr("Family time")
        case "faith": return qsTr("Faith and culture")
        case "hopes": return qsTr("Hopes")
        case "animals": return qsTr("Animals")
        default: return qsTr("Stickers")
        }
    }

    function show(group: string): void {
        root.chosenSet = 0
        root.chosen = 0
        root.chosenName = ""
        stickers.group = group
        grid.positionViewAtBeginning()
    }

    title: root.chosenName === "" ? root.groupName(stickers.group) : root.chosenName
    onSpoken: words => Platform.read(words)
    tabs: ListView {
        id: groups

        objectName: "stickerGroups"
        width: root.width - 24
        height: 64
        orientation: ListView.Horizontal
        spacing: 12
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        model: stickers.groups
        delegate: StickerCell {
            id: tab

            required property string modelData

            objectName: tab.modelData === "" ? "group-all" : "group-" + tab.modelData
            implicitWidth: 72
            implicitHeight: 64
            framed: true
            chosen: stickers.group === tab.modelData
            name: tab.modelData === "" ? qsTr("All stickers") : root.groupName(tab.modelData)
            picture: tab.modelData === "" ? "qrc:/pipit/icons/sticker.svg" : stickers.groupPicture(tab.modelData)
            onClicked: root.show(tab.modelData)
        }
    }

    StickersModel { id: stickers }
    GridView {
        id: grid

        readonly property int perRow: Math.max(3, Math.floor(width / 96))

        objectName: "stickerGrid"
        anchors.fill: parent
        clip: true
        cellWidth: Math.floor(width / perRow)
        cellHeight: 96
        boundsBehavior: Flickable.StopAtBounds
        model: stickers
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
