// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.Design

/// The words that open a sealed copy, to be written down by hand: this once.
Column {
    id: root

    property list<string> words: []

    readonly property int columns: root.width >= Theme.scaled(400) ? 2 : 1

    spacing: 16

    Words {
        width: parent.width
        text: qsTr("Write these words down now. They are not shown again.")
        font.bold: true
        font.pixelSize: Theme.adultSay
    }
    Grid {
        objectName: "copyWords"
        width: parent.width
        columns: root.columns
        rows: Math.ceil(root.words.length / root.columns)
        flow: Grid.TopToBottom
        rowSpacing: 8
        columnSpacing: 16
        Repeater {
            model: root.words
            Words {
                id: word
                required property string modelData
                required property int index
                width: (root.width - (root.columns - 1) * 16) / root.columns
                text: qsTr("%1. %2").arg(word.index + 1).arg(word.modelData)
                font.pixelSize: Theme.adultTitle
            }
        }
    }
    Words {
        width: parent.width
        text: qsTr("In small letters, with hyphens between them, they open the file in the program “age” on a computer. Pipit does not keep them: when they are lost, make a new file.")
        font.pixelSize: Theme.adultSay
    }
}
