// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Pipit.App
import Pipit.Design

/// The name of a sticker in the child's own voice: say it, hear it, say it again. It may go without.
RowLayout {
    id: root

    required property CutController cut

    readonly property bool recording: root.cut.recorder.state === VoiceRecorder.Recording

    spacing: 8

    BigButton {
        objectName: "sayStickerName"
        size: 64
        textSize: 20
        symbol: root.recording ? "stop" : "mic"
        iconInk: root.recording ? Theme.berry : ink
        text: root.recording ? qsTr("Stop") : root.cut.named ? qsTr("Say it again") : qsTr("Say its name")
        hint: root.recording ? "" : qsTr("Somebody near you may hear.")
        onClicked: root.recording ? root.cut.recorder.stop() : root.cut.recorder.record()
        Layout.fillWidth: root.width < Theme.scaled(520)
    }
    Wave {
        visible: root.recording
        levels: root.cut.recorder.levels
        Layout.fillWidth: true
        Layout.preferredHeight: 48
    }
    SquareButton {
        objectName: "hearStickerName"
        visible: root.cut.named && !root.recording
        symbol: root.cut.player.playing ? "pause" : "play"
        name: root.cut.player.playing ? qsTr("Pause") : qsTr("Hear its name")
        onClicked: root.cut.player.playing ? root.cut.player.pause() : root.cut.player.play()
    }
    SquareButton {
        objectName: "forgetStickerName"
        visible: root.cut.named && !root.recording
        symbol: "bin"
        inkOverride: Theme.berry
        name: qsTr("Take its name away")
        onClicked: root.cut.forgetName()
    }
    Item { Layout.fillWidth: !root.recording }
}
