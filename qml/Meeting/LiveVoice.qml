// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Pipit.App
import Pipit.Design

/// Her voice, recorded on the officer's tablet.
FocusScope {
    id: root

    required property EditorController editor
    readonly property VoiceRecorder voice: root.editor.recorder

    signal startRequested
    signal finished

    function end(): void {
        if (root.voice.state !== VoiceRecorder.Idle)
            root.voice.stop()
        root.finished()
    }

    focus: true
    Keys.onEscapePressed: root.end()

    Rectangle {
        anchors.fill: parent
        color: Theme.veil
        MouseArea { anchors.fill: parent; hoverEnabled: true }
    }
    Recorder {
        id: panel
        anchors.centerIn: parent
        width: Math.min(parent.width - 24, 600)
        height: Math.min(parent.height - 24, implicitHeight)
        phase: root.voice.state === VoiceRecorder.Recording ? Recorder.Recording : root.voice.state === VoiceRecorder.Paused ? Recorder.Paused : Recorder.Ready
        ms: root.voice.ms
        leftMs: root.voice.leftMs
        levels: root.voice.levels
        fault: root.editor.notice
        speaking: Platform.reading === panel.told
        onSpoken: words => Platform.read(words)
        onStartRequested: root.startRequested()
        onPauseRequested: root.voice.pause()
        onResumeRequested: root.voice.record()
        onStopRequested: root.end()
        onThrowAwayRequested: {
            root.editor.throwNoteAway()
            root.finished()
        }
        onCloseRequested: root.end()
        Connections {
            target: root.voice
            function onFull(): void { root.finished() }
        }
    }
}
