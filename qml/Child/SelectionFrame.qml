// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.App
import Pipit.Design

/// Round the thing that is chosen: corners to stretch it, and the same by buttons for whoever cannot drag.
Item {
    id: root

    required property PageCanvas canvas
    required property PageDocument document
    /// The page is small because a drawer lies below: what was just put there is seen, its buttons come when it closes.
    property bool bare: false

    /// The part of the page that is to be seen; the buttons stay within it.
    property rect view: Qt.rect(0, 0, root.width, root.height)

    signal wordsRequested
    signal listenRequested

    readonly property rect box: root.canvas.selectionRect
    /// A bubble: it can be moved and taken off, but has one size.
    readonly property bool note: root.document.selectedKind === PageDocument.VoiceKind || root.document.selectedKind === PageDocument.ClipKind

    visible: root.canvas.hasSelection

    // Two fingers bring the page nearer wherever they come down.
    Binding {
        target: root.canvas
        property: "over"
        value: root
    }
    Item {
        id: frame

        x: root.box.x - 8
        y: root.box.y - 8
        width: root.box.width + 16
        height: root.box.height + 16
        rotation: root.canvas.selectionTurn
        visible: !root.note

        InkFrame {
            anchors.fill: parent
            dashed: true
            radius: 4
            color: Theme.pickOnPage
            lineWidth: Theme.line
        }
        Repeater {
            model: 4

            Item {
                id: corner
                required property int index

                x: (corner.index % 2) * frame.width - width / 2
                y: Math.floor(corner.index / 2) * frame.height - height / 2
                width: 48
                height: 48
                Accessible.ignored: true

                InkFrame {
                    anchors.centerIn: parent
                    width: 28
                    height: 28
                    radius: 14
                    fill: Theme.page
                    color: Theme.pickOnPage
                    lineWidth: Theme.pickWidth
                }
                DragHandler {
                    target: null
                    onActiveChanged: active ? root.document.pickUp() : root.document.putDown()
                    onCentroidChanged: if (active) root.canvas.stretchTowards(root.canvas.mapFromItem(null, centroid.scenePosition))
                }
            }
        }
    }
    Item {
        id: buttons
        visible: !root.bare || root.note

        readonly property real under: root.box.y + root.box.height + 36
        readonly property real over: root.box.y - height - 36

        x: Math.max(root.view.x, Math.min(root.view.right - width, root.box.x + root.box.width / 2 - width / 2))
        y: Math.max(root.view.y, under + height <= root.view.bottom || over < root.view.y ? Math.min(under, root.view.bottom - height) : over)
        width: row.width + 8
        height: row.height + 8

        Surface { anchors.fill: parent }
        MouseArea { anchors.fill: parent }
        Grid {
            id: row
            anchors.centerIn: parent
            columns: Math.max(3, Math.floor((root.view.width - 8) / Theme.touchTarget))

            Act {
                objectName: "listen"
                visible: root.document.selectedKind === PageDocument.VoiceKind
                symbol: "ear"
                name: qsTr("Listen, or say it again")
                hint: ""
                onClicked: root.listenRequested()
            }
            Act {
                objectName: "smaller"
                visible: !root.note
                symbol: "smaller"
                name: qsTr("Smaller")
                onClicked: root.document.makeSmaller()
            }
            Act {
                objectName: "bigger"
                visible: !root.note
                symbol: "bigger"
                name: qsTr("Bigger")
                onClicked: root.document.makeBigger()
            }
            Act {
                objectName: "turn"
                visible: !root.note
                symbol: "turn"
                name: qsTr("Turn")
                onClicked: root.document.turn()
            }
            Act {
                objectName: "front"
                visible: !root.note
                symbol: "front"
                name: qsTr("In front")
                onClicked: root.document.bringToFront()
            }
            Act {
                objectName: "behind"
                visible: !root.note
                symbol: "behind"
                name: qsTr("Behind")
                onClicked: root.document.sendToBack()
            }
            Act {
                objectName: "changeWords"
                visible: root.document.selectedKind === PageDocument.TextKind
                symbol: "words"
                name: qsTr("Change the words")
                onClicked: root.wordsRequested()
            }
            Act {
                objectName: "bin"
                symbol: "bin"
                name: qsTr("Take it off the page")
                inkOverride: Theme.berry
                onClicked: root.document.removeSelected()
            }
        }
    }

    component Act: SquareButton {
        kind: BigButton.Quiet
        hint: qsTr("Undo brings it back as it was")
    }
}
