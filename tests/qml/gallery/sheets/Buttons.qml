// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Pipit.Design

Sheet {
    id: root

    inset: 0
    TopBar {
        width: root.width
        title: "What makes a good day?"
        titleSize: Theme.text
        titleBold: false
        leading: [SquareButton { symbol: "undo"; name: "Undo" }, SquareButton { symbol: "redo"; name: "Redo"; hint: "Nothing to redo"; enabled: false }]
        trailing: BigButton { visible: root.width > 1000; kind: BigButton.Main; symbol: "eye"; text: "Who can see this?"; textSize: 22 }
    }
    TopBar { width: root.width; title: "My pages" }
    Flow {
        x: 24
        width: root.width - 48
        spacing: 16
        BigButton { width: Math.min(implicitWidth, parent.width); kind: BigButton.Main; size: 72; symbol: "pencil"; text: "New page" }
        BigButton { width: Math.min(implicitWidth, parent.width); kind: BigButton.Main; size: 112; picture: "qrc:/pipit/places/pencil.svg"; text: "Make a page" }
        BigButton { width: Math.min(implicitWidth, parent.width); kind: BigButton.Main; size: 72; symbol: "eye"; text: "Who can see this?"; enabled: false }
        BigButton { width: Math.min(implicitWidth, parent.width); kind: BigButton.Main; size: 72; text: "Sending"; busy: true }
        BigButton { width: Math.min(implicitWidth, parent.width); symbol: "undo"; text: "Take one back" }
        BigButton { width: Math.min(implicitWidth, parent.width); text: "English"; chosen: true }
        BigButton { width: Math.min(implicitWidth, parent.width); kind: BigButton.Quiet; symbol: "bin"; inkOverride: Theme.berry; boldText: false; text: "Throw this one away" }
        BigButton { width: Math.min(implicitWidth, parent.width); kind: BigButton.Stop; symbol: "warn"; text: "I am worried about this" }
        BigButton { width: Math.min(implicitWidth, parent.width); symbol: "mic"; text: "Voice"; enabled: false; hint: "No microphone here" }
        SpeakerButton { words: "Hello" }
        SpeakerButton { words: "Hello"; speaking: true }
        SquareButton { symbol: "bigger"; name: "Bigger" }
        SquareButton { symbol: "pencil"; name: "Focused"; FocusRing {} }
        Leaf { compact: true }
    }
    Flow {
        x: 24
        width: root.width - 48
        spacing: 16
        TickRow { width: Math.min(420, parent.width); text: "Tap and tap again"; note: "No dragging."; on: true }
        TickRow { width: Math.min(420, parent.width); text: "Say what I am on"; note: "Somebody may hear."; on: false }
        ChoiceCard { symbol: "press"; text: "One switch"; note: "A ring moves by itself."; chosen: true }
        ChoiceCard { symbol: "press2"; text: "Two switches"; note: "One moves, one presses." }
        ChoiceCard { symbol: "keys"; text: "Keyboard" }
    }
    Column {
        x: 24
        width: root.width - 48
        spacing: 16
        BigButton { width: Math.min(parent.width, 432); size: 76; textSize: 22; leading: true; picture: "qrc:/pipit/places/keycard.svg"; text: "Show my key card" }
        Notice { width: parent.width; text: "This tablet cannot hear you. Nothing was lost: you can write or draw instead."; speaks: true }
        Notice { width: parent.width; told: true; symbol: "phone"; text: "This tablet cannot ring. Use any phone."; textSize: Theme.text }
        Words { width: parent.width; text: "Arabic العربية, Tigrinya ትግርኛ, Ukrainian Українська, Polish źdźbło. Il1 agO0"; font.pixelSize: Theme.text }
        Words { width: parent.width; text: "Second words, softer, as small as a child's text gets"; soft: true; font.pixelSize: Theme.small }
    }
}
