// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.App
import Pipit.Design

/// What she wants to talk about, in her order: stickers, words, or both.
Column {
    id: root

    required property AgendaModel agenda
    /// Chosen for the line that she is making; 0: none.
    property int stickerSet: 0
    property int sticker: 0
    property url stickerPicture

    signal stickerRequested

    function addNow(): void {
        root.agenda.add(field.text, root.stickerSet, root.sticker)
        field.clear()
        root.dropSticker()
    }
    function dropSticker(): void {
        root.stickerSet = 0
        root.sticker = 0
        root.stickerPicture = ""
    }
    function takeSticker(setNumber: int, number: int, picture: url): void {
        root.stickerSet = setNumber
        root.sticker = number
        root.stickerPicture = picture
        if (Dress.picturesOnly) // no words follow
            root.addNow()
    }

    spacing: 12

    PartHead {
        width: parent.width
        text: qsTr("What do I want to talk about?")
    }
    Repeater {
        model: root.agenda
        ListRow {
            width: root.width
            objectName: "line" + index
            count: root.agenda.count
            onMoveRequested: to => root.agenda.move(index, to)
            onTakeAwayRequested: root.agenda.takeAway(index)
        }
    }
    BigButton {
        objectName: "putLineBack"
        visible: root.agenda.canPutBack
        symbol: "undo"
        text: qsTr("Undo")
        hint: qsTr("Puts the line back")
        onClicked: root.agenda.putBack()
    }
    Row {
        width: parent.width
        visible: !root.agenda.full
        spacing: 8
        Pressable {
            id: pick
            objectName: "pickSticker"
            text: root.sticker === 0 ? qsTr("Pick a sticker for my list") : qsTr("Another sticker for my list")
            implicitWidth: 72
            implicitHeight: 72
            onClicked: root.stickerRequested()
            background: Surface {
                dashed: root.sticker === 0
                outlineWidth: Theme.quietWidth
            }
            contentItem: Item {
                Icon {
                    anchors.centerIn: parent
                    visible: root.sticker === 0
                    name: "sticker"
                    size: 40
                }
                Drawing {
                    anchors.centerIn: parent
                    visible: root.sticker !== 0
                    width: 60
                    height: 60
                    source: root.stickerPicture
                }
            }
        }
        LineField {
            id: field
            objectName: "lineWords"
            width: parent.width - pick.width - plus.width - 16
            height: Math.max(72, implicitHeight)
            visible: !Dress.picturesOnly
            label: qsTr("I want to talk about …")
            maxLength: 200
            single: true
            onEntered: root.addNow()
        }
        SquareButton {
            id: plus
            objectName: "addLine"
            visible: !Dress.picturesOnly
            symbol: "plus"
            size: 72
            name: qsTr("Put it on my list")
            enabled: field.text.trim() !== "" || root.sticker !== 0
            hint: plus.enabled ? "" : qsTr("Nothing to put there yet")
            onClicked: root.addNow()
        }
    }
    Notice {
        width: parent.width
        visible: text !== ""
        text: root.agenda.full ? qsTr("Your list is full. Take something away to add more.") : root.agenda.notice
    }
}
