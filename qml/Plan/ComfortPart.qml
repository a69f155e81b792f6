// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Pipit.App
import Pipit.Design

/// What we eat and what feels good. Several can be on; what she writes herself becomes one more.
Column {
    id: root

    required property MyWishes wishes
    property bool roomy: false

    readonly property list<string> food: [qsTr("fruit"), qsTr("pizza"), qsTr("cake"), qsTr("something to drink"), qsTr("nothing to eat")]
    readonly property list<string> foodPictures: ["set2/apple", "set2/pizza", "set2/cake", "set2/drink", ""]
    readonly property list<string> help: [qsTr("a break"), qsTr("my teddy"), qsTr("music"), qsTr("something to draw with"), qsTr("a walk outside")]
    readonly property list<string> helpPictures: ["set1/need-a-break", "set2/teddy", "set2/music", "set2/pencil-case", "set2/park"]
    readonly property list<string> own: Array.from(root.wishes.comfort).filter(line => !root.food.includes(line) && !root.help.includes(line))
    readonly property int most: Math.max(2, Math.min(5, Math.floor((root.width + 12) / (Theme.scaled(118) + 12))))

    function addNow(): void {
        if (field.text.trim() === "")
            return
        root.wishes.toggleComfort(field.text)
        field.clear()
    }

    spacing: 12

    PartHead {
        width: parent.width
        text: qsTr("What shall we eat?")
    }
    Tiles {
        objectName: "food"
        words: root.food
        pictures: root.foodPictures
    }
    PartHead {
        width: parent.width
        text: qsTr("What helps me?")
    }
    Tiles {
        objectName: "help"
        words: root.help
        pictures: root.helpPictures
    }
    Tiles {
        objectName: "ownComfort"
        visible: root.own.length > 0
        words: root.own
        pictures: []
    }
    Row {
        width: parent.width
        visible: !Dress.picturesOnly
        spacing: 8
        LineField {
            id: field
            objectName: "comfortWords"
            width: Math.min(Theme.scaled(420), parent.width - plus.width - 8)
            label: qsTr("Something else that helps")
            maxLength: 120
            single: true
            onEntered: root.addNow()
        }
        SquareButton {
            id: plus
            objectName: "comfortAdd"
            symbol: "plus"
            name: qsTr("Add what helps")
            enabled: field.text.trim() !== ""
            hint: enabled ? "" : qsTr("No words yet")
            onClicked: root.addNow()
        }
    }

    component Tiles: GridLayout {
        id: tiles
        required property list<string> words
        required property list<string> pictures
        width: root.width
        columns: root.most
        columnSpacing: 12
        rowSpacing: 12
        Repeater {
            model: tiles.words
            OptionTile {
                id: tile
                required property int index
                required property string modelData
                readonly property bool drawn: tile.index < tiles.pictures.length && tiles.pictures[tile.index] !== ""
                objectName: tiles.objectName + (tile.index + 1)
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 100
                size: root.roomy ? 128 : 112
                symbol: tile.drawn ? "" : tile.index < tiles.pictures.length ? "cross" : "pencil"
                picture: tile.drawn ? "qrc:/pipit/stickers/" + tiles.pictures[tile.index] + ".svg" : ""
                text: tile.modelData
                chosen: Array.from(root.wishes.comfort).includes(tile.modelData)
                onClicked: {
                    root.wishes.toggleComfort(tile.modelData)
                    if (Dress.picturesOnly)
                        Platform.read(tile.text)
                }
            }
        }
    }
}
