// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.App
import Pipit.Design
import Pipit.Reading

/// A new officer says hello to the child, in words, by voice or by a short film; or one who goes leaves a note for who comes after. What
/// others left stands below.
Rectangle {
    id: root

    required property string circle
    required property string name

    readonly property real gutter: root.width < 600 ? 12 : 24
    readonly property bool childs: hello.whom === HelloController.Child
    property bool recording: false
    property bool sent: false

    signal backRequested
    signal helpRequested

    color: Theme.paper
    Accessible.role: Accessible.Pane
    Accessible.name: bar.title

    HelloController {
        id: hello
        objectName: "helloController"
        circle: root.circle
        onWent: {
            words.clear()
            root.sent = true
        }
    }
    EntryVoice { id: hearing }
    EntryFilm { id: watching }
    Loader {
        id: place
        onLoaded: (place.item as FilmPlace).picked.connect(file => hello.chooseFilm(file))
    }
    WorkBar {
        id: bar
        width: root.width
        title: qsTr("Hello, and handing over")
        onBackRequested: root.backRequested()
        onHelpRequested: root.helpRequested()
    }
    Flickable {
        id: body
        objectName: "helloBody"
        anchors.top: bar.bottom
        anchors.bottom: parent.bottom
        anchors.bottomMargin: more.taken
        width: parent.width
        enabled: !root.recording
        contentHeight: column.height + 48
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        Column {
            id: column
            x: Math.max(root.gutter, (root.width - width) / 2)
            y: 20
            width: Math.min(root.width - 2 * root.gutter, 720 * Math.min(1.3, Theme.textScale))
            spacing: 16

            Flow {
                width: parent.width
                spacing: 8
                Repeater {
                    model: [qsTr("To %1").arg(root.name), qsTr("To who comes after me")]
                    BigButton {
                        required property string modelData
                        required property int index
                        objectName: "helloTo" + index
                        width: Math.min(implicitWidth, column.width)
                        size: 48
                        chosen: hello.whom === index
                        text: modelData
                        Accessible.role: Accessible.RadioButton
                        Accessible.checkable: true
                        Accessible.checked: chosen
                        onClicked: {
                            root.sent = false
                            hello.whom = index === 0 ? HelloController.Child : HelloController.Successor
                        }
                    }
                }
            }
            Words {
                width: parent.width
                text: root.childs ? qsTr("%1 gets it as a letter. Say who you are, and how to reach you.").arg(root.name)
                    : qsTr("It is for whoever has %1’s reviews after you. %1 does not get it.").arg(root.name)
                soft: true
                font.pixelSize: Theme.adultBody
            }
            LineField {
                id: words
                objectName: "helloWords"
                width: parent.width
                label: root.childs ? qsTr("Words for %1").arg(root.name) : qsTr("What to know")
                maxLength: 1000
            }
            Flow {
                width: parent.width
                spacing: 12
                BigButton {
                    objectName: "helloSay"
                    width: Math.min(implicitWidth, column.width)
                    visible: hello.film === ""
                    size: 48
                    symbol: "mic"
                    text: hello.voice === "" ? qsTr("Say it") : qsTr("Say it again")
                    onClicked: root.recording = true
                }
                BigButton {
                    objectName: "helloNoVoice"
                    width: Math.min(implicitWidth, column.width)
                    visible: hello.voice !== "" && hello.film === ""
                    size: 48
                    kind: BigButton.Quiet
                    symbol: "bin"
                    text: qsTr("Send no voice")
                    onClicked: hello.dropVoice()
                }
                BigButton {
                    objectName: "helloFilm"
                    width: Math.min(implicitWidth, column.width)
                    visible: hello.film === "" && hello.voice === ""
                    enabled: !hello.busy
                    size: 48
                    symbol: "film"
                    text: qsTr("Choose a film")
                    onClicked: {
                        if (place.status === Loader.Null)
                            place.source = "FilmPlace.qml"
                        if (place.item)
                            (place.item as FilmPlace).ask()
                    }
                }
                BigButton {
                    objectName: "helloNoFilm"
                    width: Math.min(implicitWidth, column.width)
                    visible: hello.film !== ""
                    enabled: !hello.busy
                    size: 48
                    kind: BigButton.Quiet
                    symbol: "bin"
                    text: qsTr("Send no film")
                    onClicked: hello.dropFilm()
                }
            }
            Notice {
                objectName: "helloGoes"
                width: parent.width
                visible: text !== ""
                told: true
                symbol: hello.film !== "" ? "film" : "mic"
                text: hello.film !== "" ? qsTr("A film, %1, goes with it. The one on this tablet stays where it is.").arg(hello.film)
                    : hello.voice !== "" ? qsTr("Your voice, %1, goes with it.").arg(hello.voice) : ""
                textSize: Theme.adultSay
            }
            Notice {
                objectName: "helloNotice"
                width: parent.width
                visible: text !== ""
                text: hello.notice
                textSize: Theme.adultSay
            }
            Notice {
                objectName: "helloSent"
                width: parent.width
                visible: root.sent && hello.notice === ""
                told: true
                symbol: "tick"
                text: qsTr("It is sealed, and goes by itself.")
                textSize: Theme.adultSay
            }
            BigButton {
                objectName: "helloSend"
                width: Math.min(implicitWidth, parent.width)
                size: 56
                kind: BigButton.Main
                symbol: "send"
                busy: hello.busy
                enabled: hello.there
                text: root.childs ? qsTr("Send it to %1").arg(root.name) : qsTr("Keep it for who comes after")
                onClicked: {
                    root.sent = false
                    hello.send(words.text)
                }
            }
            Heading {
                width: parent.width
                visible: hello.handed.count > 0
                topPadding: 24
                text: qsTr("Left for whoever has %1 now").arg(root.name)
                size: Theme.adultHeading
                Accessible.role: Accessible.Heading
            }
            Notice {
                objectName: "handedNotice"
                width: parent.width
                visible: text !== ""
                text: hearing.notice
                textSize: Theme.adultSay
            }
            Repeater {
                model: hello.handed
                Column {
                    id: note
                    required property int index
                    required property string title
                    required property string words
                    required property string voice
                    required property string length
                    required property string film
                    readonly property bool heard: note.voice !== "" && hearing.key === note.voice && hearing.playing
                    width: column.width
                    spacing: 6
                    Words {
                        width: parent.width
                        text: note.title
                        font.bold: true
                        font.pixelSize: Theme.adultBody
                    }
                    Words {
                        width: parent.width
                        visible: note.words !== ""
                        text: note.words
                        font.pixelSize: Theme.adultSay
                    }
                    BigButton {
                        objectName: "handed" + note.index
                        visible: note.voice !== "" || note.film !== ""
                        size: 48
                        symbol: note.heard ? "pause" : "play"
                        text: note.film !== "" ? qsTr("Watch it") : note.heard ? qsTr("Pause") : qsTr("Hear it, %1").arg(note.length)
                        Accessible.name: qsTr("%1. %2").arg(text).arg(note.title)
                        onClicked: note.film !== "" ? watching.open(note.film) : hearing.toggle(note.voice)
                    }
                }
            }
        }
    }
    ScrollMark {
        id: more
        anchors.fill: parent
        visible: !root.recording
        page: body
    }
    When {
        holds: root.recording
        FocusScope {
            anchors.fill: parent
            Accessible.role: Accessible.Dialog
            Accessible.name: qsTr("Say it")
            Rectangle {
                anchors.fill: parent
                color: Theme.veil
                MouseArea { anchors.fill: parent; hoverEnabled: true }
            }
            Recorder {
                anchors.centerIn: parent
                width: Math.min(root.width - 24, 600)
                height: Math.min(root.height - 24, implicitHeight)
                phase: hello.recorder.state === VoiceRecorder.Recording ? Recorder.Recording : hello.recorder.state === VoiceRecorder.Paused ? Recorder.Paused : Recorder.Ready
                ms: hello.recorder.ms
                leftMs: hello.recorder.leftMs
                levels: [...hello.recorder.levels]
                fault: hello.recorder.problem === VoiceRecorder.NoProblem ? "" : hello.notice
                onStartRequested: hello.recorder.record()
                onPauseRequested: hello.recorder.pause()
                onResumeRequested: hello.recorder.record()
                onStopRequested: {
                    hello.recorder.stop()
                    root.recording = false
                }
                onThrowAwayRequested: {
                    hello.recorder.throwAway()
                    root.recording = false
                }
                onCloseRequested: {
                    if (hello.recorder.state !== VoiceRecorder.Idle)
                        hello.recorder.stop()
                    root.recording = false
                }
                onSpoken: words => Platform.read(words)
            }
        }
    }
    When {
        holds: watching.clips.blob >= 0
        FilmStage {
            id: stage
            objectName: "handedFilm"
            x: root.gutter
            y: bar.height + 8
            width: root.width - 2 * root.gutter
            height: root.height - bar.height - 24
            target: Theme.adultTarget
            textSize: Theme.adultBody
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
