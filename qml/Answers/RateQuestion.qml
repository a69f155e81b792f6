// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.App
import Pipit.Design

/// One question about how it was, with five answers of one size. Tapping the chosen one again takes it back.
Item {
    id: root

    required property string question
    required property int value
    property string tag: ""

    signal chosen(int value)

    readonly property list<string> answers: [qsTr("Yes"), qsTr("A bit"), qsTr("No"), qsTr("Not sure"), qsTr("I don’t understand the question")]
    readonly property list<string> symbols: ["tick", "same", "cross", "wait", "ask"]
    readonly property int columns: root.width >= 900 * Math.min(1.3, Theme.textScale) ? 5 : root.width >= 480 * Theme.textScale ? 2 : 1

    implicitHeight: column.height
    Accessible.role: Accessible.Grouping
    Accessible.name: root.question

    Column {
        id: column
        width: parent.width
        spacing: 12

        SpokenWords {
            width: parent.width
            text: root.question
            says: root.question + " " + Array.from(root.answers).join(", ") + "."
            heading: true
            bold: true
            size: Theme.text
            fontFamily: Theme.headingFamily
            speaking: Platform.reading === says
            onSpoken: words => Platform.read(words)
        }
        Grid {
            id: grid
            width: parent.width
            columns: root.columns
            spacing: 12
            Repeater {
                id: rows
                model: root.answers.length
                BigButton {
                    required property int index
                    objectName: root.tag + (index + 1)
                    width: (grid.width - 12 * (root.columns - 1)) / root.columns
                    size: 88
                    textSize: 19
                    over: root.columns === 5
                    startPadding: 10
                    leading: root.columns < 5
                    symbol: root.symbols[index]
                    text: root.answers[index]
                    chosen: root.value === index + 1
                    Accessible.name: root.question + " " + root.answers[index]
                    Accessible.role: Accessible.RadioButton
                    Accessible.checkable: true
                    Accessible.checked: chosen
                    onClicked: root.chosen(index + 1)
                }
            }
        }
    }
}
