// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Pipit.App
import Pipit.Design

/// The voice that goes with an answer: say it, hear it again, throw it away.
Flow {
    id: root

    required property ShortAnswerController answer

    signal recordRequested

    spacing: 8

    BigButton {
        objectName: "sayIt"
        width: Math.min(implicitWidth, root.width)
        size: Theme.adultTarget
        symbol: "mic"
        text: root.answer.voiceLength === "" ? qsTr("Say it") : qsTr("Say it again")
        onClicked: root.recordRequested()
    }
    BigButton {
        objectName: "hearIt"
        visible: root.answer.voiceLength !== ""
        width: Math.min(implicitWidth, root.width)
        size: Theme.adultTarget
        symbol: root.answer.player.playing ? "pause" : "play"
        text: root.answer.player.playing ? qsTr("Pause") : qsTr("Hear it, %1").arg(root.answer.voiceLength)
        onClicked: root.answer.playVoice()
    }
    BigButton {
        objectName: "dropIt"
        visible: root.answer.voiceLength !== ""
        width: Math.min(implicitWidth, root.width)
        size: Theme.adultTarget
        symbol: "bin"
        text: qsTr("Throw the voice note away")
        onClicked: root.answer.dropVoice()
    }
}
