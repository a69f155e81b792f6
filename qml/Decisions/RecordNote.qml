// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Pipit.App
import Pipit.Design

/// The recorder, over an answer.
Item {
    id: root

    required property ShortAnswerController answer

    readonly property VoiceRecorder voice: root.answer.recorder

    signal finished

    Connections {
        target: root.voice
        function onFull(): void { root.finished() }
    }
    Recorder {
        id: recorder
        anchors.centerIn: parent
        width: Math.min(root.width - 24, 640)
        height: Math.min(root.height - 24, 620)
        phase: root.voice.state === VoiceRecorder.Recording ? Recorder.Recording : root.voice.state === VoiceRecorder.Paused ? Recorder.Paused : Recorder.Ready
        ms: root.voice.ms
        leftMs: root.voice.leftMs
        levels: root.voice.levels
        fault: root.answer.notice
        speaking: Platform.reading === recorder.told
        onSpoken: words => Platform.read(words)
        onStartRequested: root.voice.record()
        onPauseRequested: root.voice.pause()
        onResumeRequested: root.voice.record()
        onStopRequested: {
            root.voice.stop()
            root.finished()
        }
        onThrowAwayRequested: {
            root.voice.throwAway()
            root.finished()
        }
        onCloseRequested: root.finished()
    }
}
