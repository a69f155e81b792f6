// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import QtMultimedia
import Pipit.Design

/// A film that plays: its picture, play and pause, where in it we are, and the way out. It shows what it is told and
/// says what is tapped; the film's frames go to `videoSink`.
Item {
    id: root

    property bool ready: false
    property bool playing: false
    property int ms: 0
    property int durationMs: 0
    property string notice: ""
    /// 64 for a child, 48 for an adult.
    property int target: Theme.touchTarget
    property int textSize: Theme.body
    readonly property VideoSink videoSink: output.videoSink

    signal playRequested
    signal pauseRequested
    signal seekRequested(int ms)
    signal closeRequested

    readonly property bool painted: GraphicsInfo.api === GraphicsInfo.Software

    function clock(ms: int): string {
        const seconds = Math.floor(ms / 1000)
        return Math.floor(seconds / 60) + ":" + String(seconds % 60).padStart(2, "0")
    }

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Film")
    Keys.onEscapePressed: root.closeRequested()

    // What lies under it must not be touched through it.
    MouseArea { anchors.fill: parent }
    Surface {
        anchors.fill: parent
        ground: Theme.card
    }
    Rectangle {
        id: screen
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: bar.top
        anchors.margins: 12
        anchors.bottomMargin: 8
        radius: 4
        color: Theme.pageInk

        VideoOutput {
            id: output
            anchors.fill: parent
            visible: !root.painted
            fillMode: VideoOutput.PreserveAspectFit
        }
        PictureView {
            anchors.fill: parent
            visible: root.painted
            videoSink: root.painted ? output.videoSink : null
        }
        Notice {
            objectName: "filmNotice"
            anchors.centerIn: parent
            width: Math.min(parent.width - 24, 520)
            visible: root.notice !== ""
            text: root.notice
            textSize: root.textSize
        }
    }
    Item {
        id: bar
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: 12
        height: root.target

        SquareButton {
            id: play
            objectName: "filmPlay"
            anchors.left: parent.left
            size: root.target
            enabled: root.ready
            symbol: root.playing ? "pause" : "play"
            name: root.playing ? qsTr("Pause the film") : qsTr("Play the film")
            onClicked: root.playing ? root.pauseRequested() : root.playRequested()
        }
        T.Slider {
            id: slider
            objectName: "filmSeek"
            anchors.left: play.right
            anchors.right: time.left
            anchors.margins: 16
            height: parent.height
            enabled: root.ready
            to: Math.max(1, root.durationMs)
            value: root.ms
            stepSize: 1
            focusPolicy: Qt.StrongFocus
            Accessible.name: qsTr("Place in the film")
            Accessible.description: time.text
            Keys.onLeftPressed: root.seekRequested(Math.max(0, root.ms - 5000))
            Keys.onRightPressed: root.seekRequested(Math.min(root.durationMs, root.ms + 5000))
            onMoved: root.seekRequested(slider.value)
            background: Rectangle {
                y: (slider.height - height) / 2
                width: slider.width
                height: 8
                radius: 4
                color: Theme.track
                Rectangle {
                    x: Theme.mirrored ? parent.width - width : 0
                    width: parent.width * slider.position
                    height: 8
                    radius: 4
                    color: Theme.meadow
                }
            }
            handle: Surface {
                x: slider.visualPosition * (slider.width - width)
                y: (slider.height - height) / 2
                visible: root.ready
                width: 28
                height: 28
                corner: 14
            }
            FocusRing { visible: slider.visualFocus; corner: 8 }
        }
        Words {
            id: time
            anchors.right: close.left
            anchors.rightMargin: 12
            anchors.verticalCenter: parent.verticalCenter
            text: root.clock(root.ms)
            font.pixelSize: root.textSize
            wrapMode: Text.NoWrap
        }
        SquareButton {
            id: close
            goesBack: true
            objectName: "filmClose"
            anchors.right: parent.right
            size: root.target
            symbol: "cross"
            name: qsTr("Close the film")
            onClicked: root.closeRequested()
        }
    }
}
