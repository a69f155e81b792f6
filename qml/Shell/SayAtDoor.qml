// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Pipit.App
import Pipit.Design

/// Her voice, at a lock that nobody opens: say it; then hear it, say it again or throw it away.
Column {
    id: root

    required property DoorVoice voice

    signal sayRequested
    signal touched

    spacing: 12

    BigButton {
        objectName: "sayAtDoor"
        visible: !root.voice.here
        width: root.width
        size: 72
        symbol: "mic"
        text: qsTr("Say it")
        hint: qsTr("Somebody near you may hear.")
        onClicked: root.sayRequested()
    }
    PlayBubble {
        visible: root.voice.here
        width: Math.min(root.width, Math.max(480, implicitWidth))
        ms: root.voice.ms
        wave: root.voice.wave
        playing: root.voice.player.playing
        position: root.voice.player.ms
        onToggled: {
            root.touched()
            if (root.voice.player.playing)
                root.voice.player.pause()
            else
                root.voice.player.play()
        }
        onSought: ms => root.voice.player.seek(ms)
    }
    SpokenWords {
        id: near
        visible: root.voice.here
        width: root.width
        text: qsTr("You can listen to it first. Somebody near you may hear.")
        speaking: Platform.reading === near.text
        onSpoken: words => Platform.read(words)
    }
    Flow {
        visible: root.voice.here
        width: root.width
        spacing: 12
        BigButton {
            objectName: "sayAgainAtDoor"
            width: Math.min(root.width, implicitWidth)
            size: 64
            symbol: "mic"
            text: qsTr("Say it again")
            hint: qsTr("Somebody near you may hear.")
            onClicked: root.sayRequested()
        }
        BigButton {
            objectName: "unsayAtDoor"
            width: Math.min(root.width, implicitWidth)
            kind: BigButton.Quiet
            size: 64
            symbol: "bin"
            inkOverride: Theme.berry
            text: qsTr("Throw it away")
            onClicked: {
                root.touched()
                root.voice.forget()
            }
        }
    }
    Notice {
        width: root.width
        visible: text !== ""
        text: root.voice.notice
        speaks: true
        onSpoken: words => Platform.read(words)
    }
}
