// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.App
import Pipit.Design

/// A small pad for one drawing after another. Whoever does not draw gets a picture by chance.
Column {
    id: root

    required property DrawingMaker maker
    /// Height of what is in view.
    required property real room

    readonly property list<color> colours: [Theme.crayons[0], Theme.crayons[2], Theme.crayons[4], Theme.crayons[7], Theme.crayons[8], Theme.crayons[10]]
    readonly property real padSize: Math.min(root.width, Math.max(220, Math.min(420, root.room - 220)))
    readonly property bool beside: root.width >= root.padSize + Theme.scaled(260)
    readonly property real sideWidth: root.beside ? root.width - root.padSize - 16 : root.width

    spacing: 16

    SpokenWords {
        id: draw
        width: parent.width
        text: root.maker.full ? qsTr("That is all 16.") : root.maker.enough ? qsTr("You have %1. Draw more, or go on.").arg(root.maker.made.length)
            : qsTr("Draw something. You have %1 of %2.").arg(root.maker.made.length).arg(root.maker.fewest)
        heading: true
        bold: true
        size: Theme.text
        speaking: Platform.reading === draw.text
        onSpoken: words => Platform.read(words)
    }
    Grid {
        columns: root.beside ? 2 : 1
        spacing: 16

        Item {
            width: root.padSize
            height: root.padSize
            Rectangle {
                anchors.fill: parent
                radius: 12
                color: "white"
            }
            PageCanvas {
                objectName: "pad"
                anchors.fill: parent
                anchors.margins: 3
                clip: true
                document: root.maker.pad
                enabled: !root.maker.full
                Accessible.role: Accessible.Canvas
                Accessible.name: qsTr("Your drawing")
            }
            InkFrame {
                anchors.fill: parent
                radius: 12
                lineWidth: Theme.line
                color: Theme.ink
            }
        }
        Column {
            width: root.sideWidth
            spacing: 12
            Flow {
                x: Theme.mirrored ? parent.width - width : 0
                width: Math.min(parent.width, root.beside ? 3 * Theme.touchTarget + 8 : parent.width)
                spacing: 4
                Accessible.role: Accessible.ToolBar
                Accessible.name: qsTr("Colours")
                Repeater {
                    model: root.colours
                    Pressable {
                        id: swatch
                        required property color modelData
                        readonly property bool chosen: Qt.colorEqual(root.maker.pad.colour, swatch.modelData)
                        text: Theme.colourName(swatch.modelData)
                        width: Theme.touchTarget
                        height: Theme.touchTarget
                        corner: 32
                        Accessible.checkable: true
                        Accessible.checked: swatch.chosen
                        onClicked: root.maker.pad.colour = swatch.modelData
                        contentItem: Item {
                            InkFrame {
                                anchors.centerIn: parent
                                visible: swatch.chosen
                                width: 60
                                height: 60
                                radius: 30
                                lineWidth: Theme.pickWidth
                                color: Theme.heather
                            }
                            InkFrame {
                                anchors.centerIn: parent
                                width: 46
                                height: 46
                                radius: 23
                                fill: swatch.modelData
                                color: Theme.ink
                            }
                        }
                    }
                }
            }
            Flow {
                width: parent.width
                spacing: 8
                SquareButton {
                    objectName: "padUndo"
                    symbol: "undo"
                    enabled: root.maker.pad.canUndo
                    name: qsTr("Undo")
                    onClicked: root.maker.pad.undo()
                }
                BigButton {
                    objectName: "padPicture"
                    width: Math.min(implicitWidth, parent.width)
                    symbol: "sticker"
                    enabled: !root.maker.full
                    text: qsTr("Give me a picture")
                    onClicked: root.maker.anyPicture()
                }
            }
            BigButton {
                objectName: "keepDrawing"
                x: Theme.mirrored ? parent.width - width : 0
                width: Math.min(implicitWidth, parent.width)
                kind: root.maker.enough ? BigButton.Plain : BigButton.Main
                size: 72
                symbol: "plus"
                enabled: !root.maker.full && !root.maker.pad.empty
                text: qsTr("Keep this one")
                onClicked: root.maker.keepDrawing()
            }
            BigButton {
                objectName: "drawnAll"
                x: Theme.mirrored ? parent.width - width : 0
                width: Math.min(implicitWidth, parent.width)
                visible: root.maker.enough
                kind: BigButton.Main
                size: 72
                symbol: "fwd"
                text: qsTr("Go on")
                onClicked: root.maker.drawnAll()
            }
        }
    }
    Flow {
        width: parent.width
        spacing: 8
        Repeater {
            model: root.maker.made
            Item {
                id: one
                required property int index
                width: 72
                height: 72
                Accessible.role: Accessible.Graphic
                Accessible.name: qsTr("My drawing %1").arg(one.index + 1)
                Surface {
                    anchors.fill: parent
                    ground: Theme.page
                    fill: Theme.page
                    corner: 8
                }
                LockPicture {
                    anchors.centerIn: parent
                    width: 60
                    number: one.index + 1
                    drawn: [...root.maker.made]
                }
            }
        }
        SquareButton {
            objectName: "dropLast"
            visible: root.maker.made.length > 0
            size: 72
            symbol: "bin"
            inkOverride: Theme.berry
            name: qsTr("Take the last one away")
            onClicked: root.maker.dropLast()
        }
    }
    BigButton {
        objectName: "notNow"
        x: Theme.mirrored ? parent.width - width : 0
        width: Math.min(implicitWidth, parent.width)
        symbol: "back"
        text: qsTr("Not now")
        onClicked: root.maker.done()
    }
}
