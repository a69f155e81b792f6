// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Pipit.App
import Pipit.Design

/// The recorder's panel at a lock that nobody opens, told by its recorder what to show.
Recorder {
    id: root

    required property DoorVoice voice

    readonly property VoiceRecorder recorder: root.voice.recorder

    signal finished

    most: qsTr("You have two minutes.")
    phase: root.recorder.state === VoiceRecorder.Recording ? Recorder.Recording
        : root.recorder.state === VoiceRecorder.Paused ? Recorder.Paused : Recorder.Ready
    ms: root.recorder.ms
    leftMs: root.recorder.leftMs
    levels: root.recorder.levels
    fault: root.voice.notice
    speaking: Platform.reading === root.told
    onSpoken: words => Platform.read(words)
    Connections {
        target: root.recorder
        function onFull(): void { root.finished() }
    }
    Component.onCompleted: root.voice.dismissNotice() // told already, and Start must be there to try again
    onStartRequested: root.voice.begin()
    onPauseRequested: root.recorder.pause()
    onResumeRequested: root.voice.begin()
    onStopRequested: {
        root.recorder.stop()
        root.finished()
    }
    onThrowAwayRequested: {
        root.recorder.throwAway()
        root.finished()
    }
    onCloseRequested: root.finished()
}
