// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Pipit.App
import Pipit.Design

/// The chosen voice note: hear it from any point, say it again (the old one stays until the new one is kept), take it off.
FocusScope {
    id: root

    required property EditorController editor

    readonly property PageDocument document: root.editor.document
    readonly property VoicePlayer player: root.editor.player
    readonly property bool narrow: root.width < Theme.scaled(480)
    property int blob: -1
    property list<real> wave

    signal finished
    signal againRequested

    implicitHeight: column.implicitHeight + 48
    Accessible.role: Accessible.Pane
    Accessible.name: title.text
    Keys.onEscapePressed: root.close()

    function close(): void {
        root.player.pause()
        root.finished()
    }

    Component.onCompleted: {
        root.blob = root.document.selectedBlob()
        root.wave = root.document.selectedWave()
        root.editor.dismissNotice()
        root.editor.openVoice(root.blob)
    }
    MouseArea { anchors.fill: parent }
    Surface {
        anchors.fill: parent
        corner: Theme.cardCorner
    }
    ColumnLayout {
        id: column
        anchors.fill: parent
        anchors.margins: root.width < 480 ? 20 : 32
        anchors.topMargin: 20
        anchors.bottomMargin: 28
        spacing: 16

        Item {
            implicitHeight: Math.max(Theme.touchTarget, title.implicitHeight)
            Layout.fillWidth: true
            SpokenWords {
                id: title
                anchors.left: parent.left
                anchors.right: close.left
                anchors.verticalCenter: parent.verticalCenter
                heading: true
                bold: true
                size: root.narrow ? Theme.text : Theme.title
                text: qsTr("Voice note")
                speaking: Platform.reading === text
                onSpoken: words => Platform.read(words)
            }
            SquareButton {
                id: close
                objectName: "closeNote"
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                kind: BigButton.Quiet
                symbol: "cross"
                name: qsTr("Close")
                onClicked: root.close()
            }
        }
        Notice {
            visible: root.editor.notice !== ""
            text: root.editor.notice
            speaks: true
            onSpoken: words => Platform.read(words)
            Layout.fillWidth: true
        }
        WaveSlider {
            id: slider
            objectName: "noteSlider"
            ms: root.player.durationMs
            position: root.player.ms
            levels: root.wave
            onSought: ms => root.player.seek(ms)
            Layout.fillWidth: true
        }
        Words {
            text: slider.clock(root.player.ms) + " / " + slider.clock(root.player.durationMs)
            font.pixelSize: Theme.text
            horizontalAlignment: Text.AlignHCenter
            Accessible.ignored: true
            Layout.fillWidth: true
        }
        Notice {
            visible: !root.player.playing
            text: qsTr("Somebody near you may hear.")
            speaks: true
            onSpoken: words => Platform.read(words)
            Layout.fillWidth: true
        }
        GridLayout {
            columns: root.narrow ? 1 : 2
            columnSpacing: 16
            rowSpacing: 12
            Layout.fillWidth: true
            BigButton {
                objectName: "playNote"
                kind: BigButton.Main
                size: 88
                symbol: root.player.playing ? "pause" : "play"
                text: root.player.playing ? qsTr("Pause") : qsTr("Listen")
                enabled: root.player.loaded
                onClicked: root.player.playing ? root.player.pause() : root.player.play()
                Layout.fillWidth: true
            }
            BigButton {
                objectName: "noteAgain"
                size: 88
                textSize: 20
                symbol: "mic"
                text: qsTr("Say it again")
                hint: qsTr("This one stays until the new one is kept")
                onClicked: {
                    root.player.pause()
                    root.editor.recordInPlaceOf(root.blob)
                    root.againRequested()
                }
                Layout.fillWidth: true
            }
        }
        BigButton {
            objectName: "noteOff"
            kind: BigButton.Quiet
            symbol: "bin"
            boldText: false
            inkOverride: Theme.berry
            textSize: 20
            text: qsTr("Take it off the page")
            hint: qsTr("Undo brings it back as it was")
            onClicked: {
                root.player.pause()
                root.document.removeSelected()
                root.finished()
            }
            Layout.alignment: Qt.AlignHCenter
            Layout.maximumWidth: column.width
        }
    }
}
