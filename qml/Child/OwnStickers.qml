// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.App
import Pipit.Design

/// The child's own stickers in the drawer: make one, put one on the page, hear its name, take it out.
Item {
    id: root

    required property EditorController editor
    property StickerFlight flight: null
    property int chosen: -1
    readonly property alias count: own.count

    /// Its name, for the drawer's title.
    signal picked(string name)
    signal makeRequested

    OwnStickersModel {
        id: own
        editor: root.editor
        onModelReset: root.chosen = -1
    }
    BigButton {
        id: make
        objectName: "makeSticker"
        width: parent.width
        enabled: !own.full
        size: 64
        textSize: 20
        symbol: "plus"
        text: qsTr("Make one")
        hint: enabled ? "" : full.text
        onClicked: root.makeRequested()
    }
    SpokenWords {
        id: full
        anchors.top: make.bottom
        anchors.topMargin: 8
        width: parent.width
        visible: own.full || own.count === 0 || own.notice !== ""
        text: own.notice !== "" ? own.notice
            : own.full ? qsTr("You have %1 of your own. Take one out to make room.").arg(own.count)
            : qsTr("Draw round something on your page. It becomes a sticker of your own.")
        speaking: Platform.reading === text
        onSpoken: words => Platform.read(words)
    }
    GridView {
        id: grid

        readonly property int perRow: Math.max(3, Math.floor(width / 96))

        objectName: "ownGrid"
        anchors.fill: parent
        anchors.topMargin: make.height + 8 + (full.visible ? full.height + 8 : 0)
        anchors.bottomMargin: acts.visible ? acts.height + 8 : 0
        clip: true
        interactive: !root.flight.held
        cellWidth: Math.floor(width / perRow)
        cellHeight: 96
        boundsBehavior: Flickable.StopAtBounds
        model: own
        delegate: Item {
            id: place

            required property int index
            required property string name
            required property bool spoken

            width: grid.cellWidth
            height: grid.cellHeight

            Pressable {
                id: cell
                objectName: "own" + place.index
                anchors.centerIn: parent
                implicitWidth: 88
                implicitHeight: 88
                text: place.name
                hint: place.spoken ? qsTr("Hold it to hear its name") : ""
                Accessible.checkable: true
                Accessible.checked: root.chosen === place.index
                onClicked: {
                    root.chosen = place.index
                    root.picked(place.name)
                    own.put(place.index)
                }
                onPressAndHold: {
                    root.flight.held = true
                    own.say(place.index)
                }
                onPressed: root.flight.down(cell)
                onReleased: root.flight.up(cell)
                onCanceled: if (!finger.lifted) root.flight.held = false
                background: Surface {
                    visible: root.chosen === place.index
                    chosen: true
                }
                contentItem: Item {
                    OwnStickerView {
                        anchors.fill: parent
                        anchors.margins: 4
                        model: own
                        row: place.index
                    }
                }
                StickerFinger {
                    id: finger
                    flight: root.flight
                    turning: grid.moving
                    onLeft: root.flight.liftOwn(own, place.index)
                    onDropped: at => {
                        root.chosen = place.index
                        root.picked(place.name)
                        own.putAt(place.index, at.x, at.y)
                    }
                }
            }
        }
    }
    Row {
        id: acts
        anchors.bottom: parent.bottom
        visible: root.chosen >= 0 || own.canPutBack
        spacing: 8

        SquareButton {
            objectName: "sayName"
            visible: root.chosen >= 0
            enabled: root.chosen >= 0 && own.spoken(root.chosen)
            symbol: "speaker"
            name: qsTr("Hear its name")
            hint: enabled ? "" : qsTr("It has no name yet")
            onClicked: own.say(root.chosen)
        }
        SquareButton {
            objectName: "takeOut"
            visible: root.chosen >= 0
            symbol: "bin"
            inkOverride: Theme.berry
            name: qsTr("Take it out of Mine")
            hint: qsTr("It stays on the pages that have it")
            onClicked: own.takeOut(root.chosen)
        }
        BigButton {
            objectName: "putBack"
            visible: own.canPutBack && root.chosen < 0
            size: 64
            textSize: 20
            symbol: "undo"
            text: qsTr("Put it back")
            onClicked: own.putBack()
        }
    }
}
