// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Pipit.App
import Pipit.Design

/// The card that was just made: to be printed, or photographed. It is shown this once.
Column {
    id: root

    required property CardMaker maker

    signal placeAsked

    spacing: 20

    CardPicture {
        objectName: "cardPicture"
        maker: root.maker
        width: Math.min(root.width, 510)
        height: width * 54 / 85
        Accessible.role: Accessible.Graphic
        Accessible.name: qsTr("Your key card")
    }
    SpokenWords {
        id: once
        width: parent.width
        text: qsTr("This is your card. It is shown only this once. Print it, or let a grown-up you trust take a photo of it.")
        speaking: Platform.reading === once.text
        onSpoken: words => Platform.read(words)
    }
    SpokenWords {
        id: key
        width: parent.width
        text: qsTr("Whoever has the card, or a photo of it, can open your pages. Keep it like a key.")
        bold: true
        speaking: Platform.reading === key.text
        onSpoken: words => Platform.read(words)
    }
    Notice {
        objectName: "cardSaved"
        width: parent.width
        visible: text !== ""
        told: root.maker.saved
        text: root.maker.notice
        speaks: true
        onSpoken: words => Platform.read(words)
    }
    BigButton {
        objectName: "saveCard"
        width: Math.min(parent.width, Math.max(implicitWidth, 320))
        kind: root.maker.saved ? BigButton.Plain : BigButton.Main
        size: 72
        symbol: "archive"
        text: qsTr("Save it to print")
        onClicked: root.placeAsked()
    }
    BigButton {
        objectName: "cardDone"
        width: Math.min(parent.width, Math.max(implicitWidth, 320))
        size: 72
        symbol: "tick"
        text: qsTr("I have my card")
        hint: qsTr("It cannot be shown again. You can make a new one.")
        onClicked: root.maker.done()
    }
}
