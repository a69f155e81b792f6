// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.App
import Pipit.Design

/// All stickers, group by group, to pick one.
Item {
    id: root

    required property string title

    signal picked(int setNumber, int number, url picture)

    StickersModel {
        id: stickers
        Component.onCompleted: stickers.group = stickers.groups[1]
    }
    ListView {
        id: groups
        objectName: "listGroups"
        width: parent.width
        height: 88
        orientation: ListView.Horizontal
        spacing: 8
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        model: Array.from(stickers.groups).slice(1)
        Accessible.role: Accessible.Grouping
        Accessible.name: qsTr("Kinds of stickers")
        delegate: StickerCell {
            id: group
            required property int index
            required property string modelData
            objectName: "listGroup" + group.index
            name: stickers.groupName(group.modelData)
            picture: stickers.groupPicture(group.modelData)
            framed: true
            chosen: stickers.group === group.modelData
            Accessible.name: qsTr("Stickers: %1").arg(group.name)
            onClicked: {
                stickers.group = group.modelData
                if (Dress.picturesOnly)
                    Platform.read(group.name)
            }
        }
    }
    GridView {
        id: grid
        objectName: "listStickers"
        anchors.top: groups.bottom
        anchors.topMargin: 12
        anchors.bottom: parent.bottom
        width: parent.width
        cellWidth: Math.floor(width / Math.max(1, Math.floor(width / 96)))
        cellHeight: 96
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        model: stickers
        Accessible.role: Accessible.Grouping
        Accessible.name: root.title
        delegate: Item {
            id: cell
            required property int index
            required property int setNumber
            required property int number
            required property string name
            required property url picture
            required property string alt
            width: grid.cellWidth
            height: grid.cellHeight
            StickerCell {
                objectName: "listSticker" + cell.index
                anchors.centerIn: parent
                name: cell.name
                picture: cell.picture
                hint: cell.alt
                onClicked: {
                    if (Dress.picturesOnly)
                        Platform.read(cell.name)
                    root.picked(cell.setNumber, cell.number, cell.picture)
                }
            }
        }
    }
}
