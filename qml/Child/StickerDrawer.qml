// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.App
import Pipit.Design

/// The stickers of both sets and the child's own: one group at a time, or those that a word finds. A tap puts one on the
/// page, and so does a drag to a place on it; held, it says its name. The title names the chosen one, or the group.
Drawer {
    id: root

    required property PageDocument document
    /// Whose own stickers are shown; without it there are none.
    property EditorController editor: null
    /// Where one is dropped; without it a drag ends nowhere.
    property PageCanvas canvas: null
    property int chosenSet: 0
    property int chosen: 0
    property string chosenName: ""
    readonly property bool searching: search.text.trim() !== ""
    readonly property bool mine: stickers.group === "mine" && !root.searching

    signal makeRequested

    function show(group: string): void {
        root.chosenSet = 0
        root.chosen = 0
        root.chosenName = ""
        search.clear()
        skins.visible = false
        stickers.group = group
        grid.positionViewAtBeginning()
    }

    function groupList(): list<string> {
        const all = Array.from(stickers.groups)
        if (root.editor)
            all.splice(1, 0, "mine")
        return all
    }

    function choose(cell: StickerGridCell): void {
        root.chosenSet = cell.setNumber
        root.chosen = cell.number
        root.chosenName = cell.name
    }

    title: root.searching && root.chosenName === "" ? stickers.count === 0 ? qsTr("Nothing found") : qsTr("Found: %1").arg(stickers.count)
        : root.chosenName === "" ? stickers.groupName(stickers.group) : root.chosenName
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
        model: root.groupList()
        delegate: StickerCell {
            id: tab

            required property string modelData

            objectName: tab.modelData === "" ? "group-all" : "group-" + tab.modelData
            implicitWidth: 72
            implicitHeight: 64
            framed: true
            chosen: !root.searching && stickers.group === tab.modelData
            name: tab.modelData === "" ? qsTr("All stickers") : stickers.groupName(tab.modelData)
            sign: tab.modelData === "" || tab.modelData === "mine"
            picture: tab.modelData === "" ? "qrc:/pipit/icons/sticker.svg" : tab.modelData === "mine" ? "qrc:/pipit/icons/scissors.svg"
                : stickers.groupPicture(tab.modelData)
            onClicked: root.show(tab.modelData)
            onPressAndHold: Platform.read(tab.name)
        }
    }

    StickersModel {
        id: stickers
        skin: taste.number
        search: search.text
    }
    Preference {
        id: taste
        name: "sticker/skin"
    }
    StickerSearch {
        id: search
        width: parent.width
        visible: !root.mine
        skin: stickers.skin
        choosesSkin: skins.visible
        onSkinsRequested: skins.visible = !skins.visible
        onTextChanged: {
            root.chosenSet = 0
            root.chosenName = ""
            skins.visible = false
        }
    }
    GridView {
        id: grid

        readonly property int perRow: Math.max(3, Math.floor(width / 96))

        objectName: "stickerGrid"
        anchors.fill: parent
        anchors.topMargin: search.height + 8
        clip: true
        visible: !root.mine && !skins.visible
        interactive: !courier.held
        cellWidth: Math.floor(width / perRow)
        cellHeight: 96
        boundsBehavior: Flickable.StopAtBounds
        model: stickers
        delegate: StickerGridCell {
            width: grid.cellWidth
            height: grid.cellHeight
            flight: courier
            turning: grid.moving
            chosen: root.chosenSet === setNumber && root.chosen === number
            onTapped: {
                root.choose(this)
                root.document.addSticker(setNumber, number, skin)
            }
            onDropped: at => {
                root.choose(this)
                root.document.placeSticker(setNumber, number, skin, at.x, at.y)
            }
        }
    }
    When {
        holds: root.mine && root.editor !== null
        OwnStickers {
            anchors.fill: parent
            editor: root.editor
            flight: courier
            onPicked: name => root.chosenName = name
            onMakeRequested: root.makeRequested()
        }
    }
    Flickable {
        id: nothing
        anchors.fill: grid
        visible: root.searching && stickers.count === 0 && !skins.visible
        contentHeight: sorry.height + 8
        clip: contentHeight > height
        boundsBehavior: Flickable.StopAtBounds

        SpokenWords {
            id: sorry
            objectName: "nothingFound"
            x: 12
            y: 8
            width: nothing.width - 24
            text: qsTr("There is no sticker for that yet. Try another word, or draw it.")
            speaking: Platform.reading === text
            onSpoken: words => Platform.read(words)
        }
    }
    SkinPicker {
        id: skins
        y: grid.y
        width: parent.width
        height: Math.min(implicitHeight, grid.height)
        visible: false
        skin: stickers.skin
        onPicked: skin => {
            taste.number = skin
            skins.visible = false
        }
    }
    StickerFlight {
        id: courier
        parent: root.parent
        canvas: root.canvas
    }
}
