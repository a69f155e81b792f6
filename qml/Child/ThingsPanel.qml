// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.App
import Pipit.Design

/// On this page: everything on it in plain words, back to front. One is chosen and goes to a part of the page, grows,
/// shrinks, turns, comes to the front or goes behind, or is taken away; no pointing, no dragging.
Drawer {
    id: root

    required property PageDocument document

    readonly property bool one: things.chosen >= 0
    readonly property bool wide: root.width >= 352

    objectName: "thingsPanel"
    title: root.one ? things.chosenName : qsTr("On this page")
    // What she wrote is read only after the reminder.
    onSpoken: words => root.one && root.document.selectedKind === PageDocument.TextKind ? Platform.readIfAlone(words) : Platform.read(words)

    PageThings {
        id: things
        document: root.document
        onDone: words => Access.tell(words)
    }
    ListView {
        id: list
        objectName: "thingsList"
        anchors.fill: parent
        visible: !root.one
        clip: true
        spacing: Theme.grid
        boundsBehavior: Flickable.StopAtBounds
        cacheBuffer: 2000
        model: things
        delegate: ThingRow {
            required property int index
            objectName: "thing" + index
            width: list.width
            onClicked: things.choose(index)
        }
    }
    Words {
        anchors.centerIn: parent
        width: parent.width - 24
        visible: things.count === 0
        text: qsTr("Nothing is on it yet.")
        soft: true
        horizontalAlignment: Text.AlignHCenter
    }
    Flickable {
        id: acts
        anchors.fill: parent
        visible: root.one
        clip: true
        contentHeight: flow.height + 8
        boundsBehavior: Flickable.StopAtBounds

        Flow {
            id: flow
            width: parent.width
            spacing: Theme.gap

            PartGrid {
                id: nine
                names: {
                    const found = []
                    for (let part = 0; part < 9; ++part)
                        found.push(things.partName(part))
                    return found
                }
                part: things.chosenPart
                cell: root.wide ? Theme.touchTarget : Math.floor((flow.width - 16) / 3)
                onPicked: part => things.moveTo(part)
            }
            Grid {
                columns: root.wide ? Math.max(2, Math.floor((flow.width - nine.width - Theme.gap + 8) / 72)) : 3
                spacing: Theme.grid
                Accessible.role: Accessible.ToolBar
                Accessible.name: qsTr("Change it")

                Act { objectName: "thingBigger"; symbol: "bigger"; name: qsTr("Make it bigger"); visible: !root.note; onClicked: things.makeBigger() }
                Act { objectName: "thingSmaller"; symbol: "smaller"; name: qsTr("Make it smaller"); visible: !root.note; onClicked: things.makeSmaller() }
                Act { objectName: "thingTurn"; symbol: "turn"; name: qsTr("Turn it"); visible: !root.note; onClicked: things.turn() }
                Act { objectName: "thingFront"; symbol: "front"; name: qsTr("Bring it to the front"); onClicked: things.bringToFront() }
                Act { objectName: "thingBehind"; symbol: "behind"; name: qsTr("Put it behind"); onClicked: things.sendToBack() }
                Act { objectName: "thingAway"; symbol: "bin"; name: qsTr("Take it away"); inkOverride: Theme.berry; onClicked: things.takeAway() }
            }
            BigButton {
                objectName: "allThings"
                width: parent.width
                symbol: "list"
                text: qsTr("All things")
                onClicked: things.choose(-1)
            }
        }
    }

    readonly property bool note: root.document.selectedKind === PageDocument.VoiceKind || root.document.selectedKind === PageDocument.ClipKind

    component Act: SquareButton {
        width: root.wide ? implicitWidth : nine.cell
        hint: qsTr("Undo brings it back as it was")
    }
}
