// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Pipit.App
import Pipit.Design

/// The recorder's panel, told by the editor's recorder what to show.
Recorder {
    id: root

    required property EditorController editor

    readonly property VoiceRecorder voice: root.editor.recorder

    signal finished

    phase: root.voice.state === VoiceRecorder.Recording ? Recorder.Recording
        : root.voice.state === VoiceRecorder.Paused ? Recorder.Paused : Recorder.Ready
    ms: root.voice.ms
    leftMs: root.voice.leftMs
    levels: root.voice.levels
    fault: root.editor.notice
    speaking: Platform.reading === root.told
    onSpoken: words => Platform.read(words)
    Connections {
        target: root.voice
        function onFull(): void { root.finished() }
    }
    Component.onCompleted: root.editor.dismissNotice() // told already, and Start must be there to try again
    onStartRequested: root.voice.record()
    onPauseRequested: root.voice.pause()
    onResumeRequested: root.voice.record()
    onStopRequested: {
        root.voice.stop()
        root.finished()
    }
    onThrowAwayRequested: {
        root.editor.throwNoteAway()
        root.editor.recordInPlaceOf(-1)
        root.finished()
    }
    onCloseRequested: {
        root.editor.dismissNotice()
        root.editor.recordInPlaceOf(-1)
        root.finished()
    }
}
