// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.App
import Pipit.Design

/// A page on its paper: what is drawn, and over it the bubbles of its voice notes and films.
Item {
    id: root

    required property PageDocument document
    required property VoicePlayer player
    required property PageMedia media
    required property int playingBlob

    readonly property alias canvas: canvas

    signal playRequested(int blob)
    signal filmRequested

    implicitWidth: 784
    implicitHeight: 588

    Rectangle {
        anchors.fill: parent
        anchors.margins: -2
        radius: 6
        color: Theme.page
        border.width: 2
        border.color: Theme.hair
    }
    PageCanvas {
        id: canvas
        objectName: "canvas"
        anchors.fill: parent
        clip: true
        document: root.document
        Accessible.role: Accessible.Canvas
        Accessible.name: root.document.title === "" ? qsTr("Your page") : root.document.title
    }
    // What a screen reader finds on the page: everything, where it is.
    Repeater {
        model: PageThings { document: root.document }

        Item {
            required property string name
            required property string where
            required property rect place

            x: place.x * root.width
            y: place.y * root.width
            width: place.width * root.width
            height: place.height * root.width
            Accessible.role: Accessible.Graphic
            Accessible.name: name
            Accessible.description: where
        }
    }
    Repeater {
        model: PageBubbles { document: root.document }

        PlayBubble {
            id: bubble

            required property int index
            required property int kind
            required property int objectIndex
            required property int blob
            required property list<real> waveform
            required property point place

            readonly property bool chosen: !root.document.readOnly && root.document.selected === bubble.objectIndex
            readonly property bool held: !bubble.film && root.playingBlob === bubble.blob

            objectName: (bubble.film ? "clip" : "voice") + bubble.index
            width: Math.min(implicitWidth, root.width)
            x: Math.max(0, Math.min(root.width - width, bubble.place.x * root.width - width / 2))
            y: Math.max(0, Math.min(root.height - height, bubble.place.y * root.width - height / 2))
            film: bubble.kind === PageBubbles.Film
            wave: bubble.waveform
            playing: bubble.held && root.player.playing
            position: bubble.held ? root.player.ms : 0
            onToggled: {
                if (!bubble.film)
                    return root.playRequested(bubble.blob)
                root.filmRequested()
                root.media.clips.open(bubble.blob)
            }
            onSought: ms => root.player.seek(ms)

            InkFrame {
                anchors.fill: parent
                anchors.margins: -6
                visible: bubble.chosen
                radius: height / 2
                lineWidth: Theme.pickWidth
                color: Theme.heather
            }
            TapHandler {
                enabled: !root.document.readOnly
                onTapped: root.document.selected = bubble.objectIndex
            }
            DragHandler {
                target: null
                enabled: !root.document.readOnly
                onActiveChanged: {
                    if (!active)
                        return root.document.putDown()
                    root.document.selected = bubble.objectIndex
                    root.document.pickUp()
                }
                onCentroidChanged: if (active) canvas.carryTo(canvas.mapFromItem(null, centroid.scenePosition))
            }
        }
    }
    When {
        holds: root.media.clips.blob >= 0
        FilmStage {
            id: film
            objectName: "film"
            anchors.fill: parent
            z: 1
            ready: root.media.clips.ready
            playing: root.media.clips.playing
            ms: root.media.clips.ms
            durationMs: root.media.clips.durationMs
            notice: root.media.clips.notice
            onPlayRequested: root.media.clips.play()
            onPauseRequested: root.media.clips.pause()
            onSeekRequested: ms => root.media.clips.seek(ms)
            onCloseRequested: root.media.clips.close()
            Component.onCompleted: root.media.clips.videoSink = film.videoSink
        }
    }
}
