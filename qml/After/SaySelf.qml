// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.App
import Pipit.Design

/// The officer says it in her own voice; it goes with the words.
FocusScope {
    id: root

    required property AfterReview after
    required property string name

    signal finished

    Accessible.role: Accessible.Dialog
    Accessible.name: qsTr("Say it yourself")
    Keys.onEscapePressed: root.leave()

    function leave(): void {
        if (root.after.recorder.state !== VoiceRecorder.Idle)
            root.after.recorder.stop()
        root.finished()
    }

    Rectangle { anchors.fill: parent; color: Theme.paper }
    MouseArea { anchors.fill: parent }
    Flickable {
        anchors.fill: parent
        contentHeight: Math.max(height, column.height + 48)
        interactive: contentHeight > height
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        Column {
            id: column
            x: (parent.width - width) / 2
            y: 24
            width: Math.min(Theme.scaled(600), root.width - 32)
            spacing: 16
            Notice {
                objectName: "voiceGoes"
                width: parent.width
                visible: text !== ""
                told: true
                symbol: "mic"
                text: root.after.voice
                textSize: Theme.adultSay
            }
            Recorder {
                width: parent.width
                phase: root.after.recorder.state === VoiceRecorder.Recording ? Recorder.Recording : root.after.recorder.state === VoiceRecorder.Paused ? Recorder.Paused : Recorder.Ready
                ms: root.after.recorder.ms
                leftMs: root.after.recorder.leftMs
                levels: [...root.after.recorder.levels]
                fault: root.after.recorder.problem === VoiceRecorder.NoProblem ? "" : root.after.notice
                onStartRequested: root.after.recorder.record()
                onPauseRequested: root.after.recorder.pause()
                onResumeRequested: root.after.recorder.record()
                onStopRequested: root.after.recorder.stop()
                onThrowAwayRequested: root.after.recorder.throwAway()
                onCloseRequested: root.leave()
                onSpoken: words => Platform.read(words)
            }
            BigButton {
                objectName: "voiceDrop"
                visible: root.after.voice !== "" && root.after.recorder.state === VoiceRecorder.Idle
                size: 48
                kind: BigButton.Quiet
                symbol: "bin"
                text: qsTr("Send no voice")
                onClicked: root.after.dropVoice()
            }
        }
    }
}
