// SPDX-License-Identifier: Apache-2.0
import QtQuick

/// A voice note or a film on a page: play, its shape or a strip of film, how long. Playing is the child's words aloud: it
/// starts by a tap only.
Item {
    id: root

    required property int ms
    property bool film: false
    property list<real> wave
    property bool playing: false
    property int position: 0
    /// Of what can be tapped, before the bubble is scaled: a small bubble still needs room for a finger.
    property real targetSize: 64

    signal toggled
    /// A tap on the shape of a note that is being heard: from there.
    signal sought(int ms)

    readonly property int seconds: Math.max(root.film ? 1 : 0, Math.round((root.playing ? root.position : root.ms) / 1000))
    readonly property string clock: root.clockOf(root.seconds * 1000)

    function clockOf(ms: int): string {
        const seconds = Math.round(ms / 1000)
        return Math.floor(seconds / 60) + ":" + String(seconds % 60).padStart(2, "0")
    }

    implicitWidth: 8 + 64 + 12 + 84 + 12 + time.implicitWidth + 24
    implicitHeight: Math.max(80, time.implicitHeight + 16)

    Surface {
        anchors.fill: parent
        corner: height / 2
        ground: Theme.sky
    }
    Pressable {
        id: play
        objectName: root.film ? "playFilm" : "playVoice"
        anchors.left: parent.left
        anchors.leftMargin: 40 - width / 2
        anchors.verticalCenter: parent.verticalCenter
        implicitWidth: root.targetSize
        implicitHeight: root.targetSize
        corner: width / 2
        text: root.film ? qsTr("Play the film") : root.playing ? qsTr("Pause the voice note") : qsTr("Play the voice note, %1 long").arg(root.clockOf(root.ms))
        hint: root.clock
        onClicked: root.toggled()
        background: Item {
            Surface {
                anchors.centerIn: parent
                width: 64
                height: 64
                corner: 32
            }
        }
        contentItem: Item {
            Icon {
                anchors.centerIn: parent
                anchors.horizontalCenterOffset: root.playing ? 0 : 2
                name: root.playing ? "pause" : "play"
                width: 32
                height: 32
            }
        }
    }
    Wave {
        id: shape
        visible: !root.film
        anchors.left: parent.left
        anchors.leftMargin: 84
        anchors.right: time.left
        anchors.rightMargin: 12
        anchors.verticalCenter: parent.verticalCenter
        height: 40
        levels: root.wave
        evened: true
        part: root.playing && root.ms > 0 ? root.position / root.ms : 1
        color: Theme.ink
        barWidth: 4
        gap: 6
        LayoutMirroring.enabled: false // a note begins at the left, wherever the button is

        TapHandler {
            enabled: root.playing
            gesturePolicy: TapHandler.WithinBounds
            onTapped: event => root.sought(Math.round(root.ms * Math.max(0, Math.min(1, event.position.x / shape.width))))
        }
    }
    Icon {
        visible: root.film
        anchors.centerIn: shape
        name: "film"
        size: 48
    }
    Words {
        id: time
        visible: root.width >= 8 + 64 + 12 + implicitWidth + 24 // else the name of the button says it
        anchors.right: parent.right
        anchors.rightMargin: 24
        anchors.verticalCenter: parent.verticalCenter
        text: root.clock
        wrapMode: Text.NoWrap
    }
}
