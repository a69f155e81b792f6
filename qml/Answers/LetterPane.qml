// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.App
import Pipit.Design

/// One letter of her officer's, whole: words, a voice, a film; or what she said aloud at a meeting. What makes a sound asks first: somebody may hear.
Item {
    id: root

    required property string words
    /// Who wrote it; empty: she said it herself.
    required property string from
    /// PageKeys of what can be heard or watched; empty without.
    required property string voice
    required property string length
    required property string film
    /// "Somebody may hear", before the voice or the film.
    property bool askingToPlay: false
    /// With very large text the question whether somebody may hear stands alone, until it is answered.
    readonly property bool roomForWords: foot.y - bar.height > 120 + more.taken

    signal backRequested
    signal helpRequested
    signal coverRequested

    function play(): void {
        root.askingToPlay = false
        if (root.film !== "")
            watching.open(root.film)
        else
            hearing.toggle(root.voice)
    }

    onVisibleChanged: if (!root.visible) {
        hearing.stop()
        watching.clips.close()
    }

    EntryVoice { id: hearing }
    EntryFilm { id: watching }
    TopBar {
        id: bar
        width: parent.width
        title: root.from === "" ? qsTr("What you said") : qsTr("A letter for you")
        speaking: Platform.reading === bar.title
        onBackRequested: root.backRequested()
        onHelpRequested: root.helpRequested()
        onCoverRequested: root.coverRequested()
        onSpoken: words => Platform.read(words)
    }
    Flickable {
        id: body
        objectName: "letterBody"
        visible: root.roomForWords
        anchors.top: bar.bottom
        anchors.bottom: foot.top
        anchors.bottomMargin: more.taken
        width: parent.width
        contentHeight: column.height + 48
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        Column {
            id: column
            x: (body.width - width) / 2
            y: 24
            width: Math.min(body.width - 32, Theme.scaled(680))
            spacing: 20
            SpokenWords {
                id: said
                visible: root.words !== ""
                width: parent.width
                text: root.words
                size: Theme.text
                speaking: Platform.reading === said.says
                onSpoken: words => Platform.readIfAlone(words)
            }
        }
    }
    Column {
        id: foot
        anchors.bottom: parent.bottom
        anchors.bottomMargin: visible ? 20 : 0
        x: (parent.width - width) / 2
        width: Math.min(parent.width - 32, Theme.scaled(680))
        height: visible ? implicitHeight : 0
        visible: root.voice !== "" || root.film !== ""
        spacing: 12
        Notice {
            objectName: "letterNotice"
            width: parent.width
            visible: text !== ""
            text: hearing.notice
            speaks: true
            onSpoken: words => Platform.read(words)
        }
        Notice {
            width: parent.width
            visible: root.askingToPlay
            symbol: "ear"
            told: true
            text: qsTr("Somebody may hear. Do you want headphones first?")
            actionText: qsTr("Play it now")
            speaks: true
            onSpoken: words => Platform.read(words)
            onActionRequested: root.play()
        }
        BigButton {
            objectName: "hearLetter"
            width: parent.width
            kind: BigButton.Main
            size: 80
            textSize: 22
            symbol: hearing.playing ? "pause" : "play"
            text: hearing.playing ? qsTr("Pause") : root.film !== "" ? qsTr("Watch %1").arg(root.from)
                : root.from === "" ? qsTr("Hear what you said, %1").arg(root.length) : qsTr("Hear %1, %2").arg(root.from).arg(root.length)
            onClicked: {
                if (hearing.playing)
                    root.play()
                else
                    root.askingToPlay = !root.askingToPlay
            }
        }
    }
    ScrollMark {
        id: more
        anchors.fill: parent
        anchors.topMargin: bar.height
        anchors.bottomMargin: root.height - foot.y
        visible: root.roomForWords
        page: body
    }
    When {
        holds: watching.clips.blob >= 0
        FilmStage {
            id: stage
            objectName: "letterFilm"
            x: 16
            y: bar.height + 8
            width: root.width - 32
            height: root.height - bar.height - 24
            ready: watching.clips.ready
            playing: watching.clips.playing
            ms: watching.clips.ms
            durationMs: watching.clips.durationMs
            notice: watching.clips.notice
            onPlayRequested: watching.clips.play()
            onPauseRequested: watching.clips.pause()
            onSeekRequested: ms => watching.clips.seek(ms)
            onCloseRequested: watching.clips.close()
            Component.onCompleted: watching.clips.videoSink = stage.videoSink
        }
    }
}
