// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.App
import Pipit.Design

/// The whole paper of one page, uncropped, with its voice notes and films where the child put them. Nothing can be changed.
Rectangle {
    id: root

    required property ReadController read

    implicitWidth: 736
    implicitHeight: canvas.height + 16
    radius: Theme.corner
    color: Theme.page
    border.width: 1.5
    border.color: Theme.quietLine
    Accessible.role: Accessible.Graphic
    Accessible.name: root.read.title === "" ? qsTr("A page from %1").arg(root.read.authorName) : root.read.title
    Accessible.description: root.read.writing

    PageCanvas {
        id: canvas
        x: 8
        y: 8
        width: root.width - 16
        height: width * root.read.document.shape
        document: root.read.document

        Repeater {
            model: PageBubbles { document: root.read.document }

            PlayBubble {
                id: bubble
                required property int kind
                required property int blob
                required property list<real> waveform
                required property point place
                required property size size
                readonly property bool held: !bubble.film && root.read.playingBlob === bubble.blob

                objectName: bubble.film ? "clip" : "voice"
                x: bubble.place.x * canvas.width - width / 2
                y: bubble.place.y * canvas.width - height / 2
                width: implicitWidth
                height: implicitHeight
                scale: bubble.size.width * canvas.width / width
                targetSize: Math.max(64, Math.ceil((Theme.adultTarget + 1) / bubble.scale))
                film: bubble.kind === PageBubbles.Film
                wave: bubble.waveform
                playing: bubble.held && root.read.player.playing
                position: bubble.held ? root.read.player.ms : 0
                onToggled: bubble.film ? root.read.media.clips.open(bubble.blob) : root.read.playVoice(bubble.blob)
                onSought: ms => root.read.player.seek(ms)
            }
        }
        When {
            holds: root.read.media.clips.blob >= 0
            FilmStage {
                id: film
                objectName: "film"
                anchors.fill: parent
                target: Theme.adultTarget
                textSize: Theme.adultBody
                ready: root.read.media.clips.ready
                playing: root.read.media.clips.playing
                ms: root.read.media.clips.ms
                durationMs: root.read.media.clips.durationMs
                notice: root.read.media.clips.notice
                onPlayRequested: root.read.media.clips.play()
                onPauseRequested: root.read.media.clips.pause()
                onSeekRequested: ms => root.read.media.clips.seek(ms)
                onCloseRequested: root.read.media.clips.close()
                Component.onCompleted: root.read.media.clips.videoSink = film.videoSink
            }
        }
    }
}
