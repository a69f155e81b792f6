// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.App
import Pipit.Design

/// A row of the report's tables: its name at the start, its numbers each under their column at the end. Where the columns do not
/// fit side by side each number stands in a line of its own, beside what its column is called.
Item {
    id: root

    required property int kind
    required property string name
    required property list<string> cells
    required property list<string> columns
    required property string spoken

    readonly property real edge: root.width < 600 ? 16 : 24
    readonly property real inner: Math.min(root.width - 2 * root.edge, Theme.scaled(1240))
    readonly property real gap: 12
    readonly property real cell: Theme.scaled(root.columns.length > 5 ? 96 : 136)
    readonly property bool wide: Theme.scaled(200) + root.columns.length * (root.cell + root.gap) <= root.inner
    readonly property bool title: root.kind === ReportRows.Title
    readonly property bool total: root.kind === ReportRows.Total
    readonly property bool head: root.kind === ReportRows.Head

    readonly property bool shown: !root.head || root.wide

    visible: root.shown
    height: !root.shown ? 0 : (root.wide ? flat.height : stacked.height) + (root.title ? 40 : root.head ? 12 : 24)
    Accessible.role: root.title ? Accessible.Heading : Accessible.StaticText
    Accessible.name: root.spoken

    Row {
        id: flat
        visible: root.wide
        anchors.left: parent.left
        anchors.leftMargin: root.edge
        y: root.title ? 28 : root.head ? 4 : 12
        width: root.inner
        spacing: root.gap

        Words {
            width: Math.max(0, root.inner - root.columns.length * (root.cell + root.gap))
            text: root.name
            font.bold: root.title || root.total
            font.pixelSize: root.title ? Theme.adultHeading : Theme.adultBody
            Accessible.ignored: true
        }
        Repeater {
            model: root.wide ? root.cells.length : 0
            Words {
                id: number
                required property int index
                width: root.cell
                text: root.cells[number.index]
                soft: root.head
                font.bold: root.total
                font.pixelSize: Theme.adultBody
                horizontalAlignment: Text.AlignRight
                Accessible.ignored: true
            }
        }
    }
    Column {
        id: stacked
        visible: !root.wide
        anchors.left: parent.left
        anchors.leftMargin: root.edge
        y: root.title ? 28 : 12
        width: root.inner
        spacing: 6

        Words {
            width: parent.width
            text: root.name
            font.bold: root.title || root.total || root.cells.length > 1
            font.pixelSize: root.title ? Theme.adultHeading : Theme.adultBody
            Accessible.ignored: true
        }
        Repeater {
            model: root.wide || root.head ? 0 : root.cells.length
            Row {
                id: pair
                required property int index
                width: stacked.width
                spacing: root.gap
                Words {
                    width: (pair.width - root.gap) * 0.6
                    text: root.columns[pair.index]
                    soft: true
                    font.pixelSize: Theme.adultBody
                    Accessible.ignored: true
                }
                Words {
                    width: (pair.width - root.gap) * 0.4
                    text: root.cells[pair.index]
                    font.bold: root.total
                    font.pixelSize: Theme.adultBody
                    horizontalAlignment: Text.AlignRight
                    Accessible.ignored: true
                }
            }
        }
    }
    Rectangle {
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.leftMargin: root.edge
        visible: !root.title
        width: root.inner
        height: 1
        color: root.head ? Theme.quietLine : Theme.rule
    }
    Rectangle {
        anchors.left: parent.left
        anchors.leftMargin: root.edge
        visible: root.total
        width: root.inner
        height: 1
        color: Theme.quietLine
    }
}
