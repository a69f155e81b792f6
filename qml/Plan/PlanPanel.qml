// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.App
import Pipit.Design

/// A card over the meeting for one thing: what she wants to change, or a sticker for her list.
FocusScope {
    id: root

    /// A sticker is picked; otherwise she says what to change.
    required property bool stickers
    property string words: ""

    signal closeRequested
    signal stickerPicked(int setNumber, int number, url picture)
    signal wordsSaid(string words)
    signal shareRequested

    readonly property bool narrow: root.width < 600
    readonly property string title: root.stickers ? qsTr("Pick a sticker") : qsTr("What do you want to change?")

    Accessible.role: Accessible.Pane
    Accessible.name: root.title

    Rectangle {
        anchors.fill: parent
        color: Qt.rgba(Theme.paper.r, Theme.paper.g, Theme.paper.b, 0.86)
    }
    MouseArea { anchors.fill: parent }
    Surface {
        id: card
        anchors.horizontalCenter: parent.horizontalCenter
        y: Math.max(8, (parent.height - height) / 2)
        width: Math.min(Theme.scaled(680), parent.width - (root.narrow ? 16 : 32))
        height: Math.min(parent.height - 16, root.stickers ? 640 : change.y + change.implicitHeight + 20)
        corner: Theme.cardCorner

        SpokenWords {
            id: heading
            anchors.left: parent.left
            anchors.leftMargin: root.narrow ? 16 : 28
            anchors.right: close.left
            y: 16
            text: root.title
            heading: true
            bold: true
            size: root.narrow ? Theme.text : Theme.scaled(28)
            fontFamily: Dress.plain ? Theme.bookFamily : Theme.family
            speaking: Platform.reading === root.title
            onSpoken: words => Platform.read(words)
        }
        SquareButton {
            id: close
            objectName: "closePanel"
            anchors.right: parent.right
            anchors.rightMargin: 12
            y: 12
            focus: true
            goesBack: true
            kind: BigButton.Quiet
            symbol: "cross"
            name: qsTr("Close")
            onClicked: root.closeRequested()
        }
        When {
            holds: root.stickers
            StickerPick {
                x: heading.x
                y: Math.max(heading.y + heading.height, close.y + close.height) + 8
                width: card.width - 2 * x
                height: card.height - y - 16
                title: root.title
                onPicked: (setNumber, number, picture) => root.stickerPicked(setNumber, number, picture)
            }
        }
        Column {
            id: change
            visible: !root.stickers
            x: heading.x
            y: Math.max(heading.y + heading.height, close.y + close.height) + 8
            width: parent.width - 2 * x
            spacing: 12
            LineField {
                id: field
                objectName: "changeWords"
                width: parent.width
                label: qsTr("I want to change …")
                initialText: root.words
                maxLength: 1000
                onSaid: text => root.wordsSaid(text)
            }
            SpokenWords {
                id: kept
                width: parent.width
                text: qsTr("It is kept here. It goes when you show it to somebody.")
                soft: true
                size: Theme.small
                speaking: Platform.reading === kept.text
                onSpoken: words => Platform.read(words)
            }
            BigButton {
                id: show
                objectName: "changeShare"
                width: parent.width
                kind: BigButton.Main
                size: 72
                symbol: "eye"
                enabled: field.text.trim() !== ""
                hint: show.enabled ? "" : qsTr("No words yet")
                text: qsTr("Who can see this?")
                onClicked: {
                    field.flush()
                    root.shareRequested()
                }
            }
        }
    }
}
