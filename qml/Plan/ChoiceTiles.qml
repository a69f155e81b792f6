// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Pipit.App
import Pipit.Design

/// A few ways, of which one can be on; a tap on it again takes it back.
GridLayout {
    id: root

    required property string name
    required property list<string> words
    required property list<string> signs
    /// From 1; 0: none.
    required property int value
    property bool roomy: false

    signal picked(int value)

    readonly property int most: Math.max(1, Math.floor((root.width + 12) / (Theme.scaled(118) + 12)))

    columns: root.roomy && root.width < 900 ? Math.min(root.words.length > 4 ? 3 : 2, root.most)
        : root.most >= root.words.length ? root.words.length : Math.min(root.most, Math.ceil(root.words.length / 2))
    columnSpacing: 12
    rowSpacing: 12
    Accessible.role: Accessible.Grouping
    Accessible.name: root.name

    Repeater {
        model: root.words
        OptionTile {
            id: tile
            required property int index
            required property string modelData
            objectName: root.objectName + (tile.index + 1)
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 100
            oneOf: true
            size: root.roomy ? 128 : 112
            textSize: root.roomy ? 22 : 18
            symbol: root.signs[tile.index]
            text: tile.modelData
            chosen: root.value === tile.index + 1
            onClicked: {
                root.picked(tile.index + 1)
                if (Dress.picturesOnly)
                    Platform.read(tile.text)
            }
        }
    }
}
