// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.App
import Pipit.Design

/// One page of a child, opened by an adult to whom she gave it. What it is for and who can open it stays pinned; the
/// paper is whole. While the screen is in view the receipt "seen" is written.
Rectangle {
    id: root

    required property string pageKey
    /// Nothing lies over this screen.
    property bool inFront: true
    property bool saving: false
    readonly property ReadController reading: read

    readonly property bool wide: root.width >= 900 && root.width >= 700 * Theme.textScale
    readonly property real gutter: root.width < 600 ? 12 : 24
    readonly property real pageRoom: root.width - (root.wide ? aside.width : 0) - 2 * root.gutter
    /// So that paper and player fit a tablet's height without scrolling.
    readonly property real tallest: Math.max(320, (root.height - bar.height - 2 * root.gutter - (voices.count > 0 ? 112 : 0)) / read.document.shape)
    readonly property real pageWidth: root.wide ? Math.min(root.pageRoom, root.tallest, 880) : root.pageRoom

    /// The whole paper is in view at once wherever its height allows.
    readonly property real paperWidth: root.wide ? root.pageWidth
        : Math.min(root.pageRoom, Math.max(480, (scroller.height - 2 * root.gutter) / read.document.shape))

    /// The space can answer: it takes answerRequested. It can tell duty: it takes worryRequested.
    property bool answers: false
    property bool worries: false

    signal answerRequested(string circle, string name)
    signal worryRequested
    signal backRequested
    signal helpRequested

    color: Theme.paper
    Accessible.role: Accessible.Pane
    Accessible.name: bar.title

    ReadController {
        id: read
        key: root.pageKey
        inView: root.visible && root.inFront && Application.state > Qt.ApplicationHidden
    }
    PageBubbles {
        id: voices
        only: PageBubbles.Voice
        document: read.document
    }

    WorkBar {
        id: bar
        width: root.width
        title: read.title !== "" || !read.open ? read.title : qsTr("A page from %1").arg(read.authorName)
        why: !read.open ? "" : read.lookedWhen === "" ? qsTr("New to you") : qsTr("You looked at it %1.").arg(read.lookedWhen)
        onBackRequested: root.backRequested()
        onHelpRequested: root.helpRequested()
    }
    Rectangle {
        id: aside
        visible: read.open && !root.saving
        anchors.right: root.wide ? parent.right : undefined
        anchors.top: bar.bottom
        width: root.wide ? Math.min(root.width * 0.42, 392 * Math.min(1.3, Theme.textScale)) : root.width
        height: root.wide ? root.height - bar.height : strip.height
        color: Theme.card

        PageUse {
            id: strip
            objectName: "audienceStrip"
            width: parent.width
            read: read
            brief: !root.wide && whole.implicitHeight + 2 * Theme.adultHeading > root.height * 0.34
        }
        Flickable {
            id: beside
            visible: root.wide
            anchors.top: strip.bottom
            anchors.bottom: parent.bottom
            width: parent.width
            clip: true
            contentHeight: about.height + 40
            boundsBehavior: Flickable.StopAtBounds
            PageAbout {
                id: about
                x: 20
                y: 20
                width: parent.width - 40
                least: beside.height - 40
                read: read
                answers: root.answers
                worries: root.worries
                onAnswerRequested: root.answerRequested(read.circle, read.authorName)
                onWorryRequested: root.worryRequested()
                onCopyRequested: root.saving = true
            }
        }
        Rectangle {
            visible: root.wide
            x: Theme.mirrored ? parent.width - width : 0
            width: 1
            height: parent.height
            color: Theme.rule
        }
    }
    Flickable {
        id: scroller
        objectName: "pageScroller"
        visible: !root.saving
        x: root.wide && Theme.mirrored ? aside.width : 0
        y: root.wide || !read.open ? bar.height : bar.height + strip.height
        width: root.width - (root.wide ? aside.width : 0)
        height: root.height - y
        clip: true
        contentHeight: content.y + content.height + root.gutter
        boundsBehavior: Flickable.StopAtBounds

        Column {
            id: content
            x: (parent.width - width) / 2
            y: root.wide ? Math.max(root.gutter, (scroller.height - height) * 0.5) : root.gutter
            width: root.pageWidth
            spacing: 16

            Notice {
                objectName: "readNotice"
                visible: read.notice !== ""
                width: parent.width
                text: read.notice
                textSize: Theme.adultSay
            }
            PageUse {
                id: whole
                visible: strip.brief && read.open
                rest: true
                width: parent.width
                read: read
            }
            PaperView {
                visible: read.open
                anchors.horizontalCenter: parent.horizontalCenter
                width: root.paperWidth
                height: implicitHeight
                read: read
            }
            Repeater {
                model: voices

                VoiceRow {
                    id: row
                    required property int blob
                    required property list<real> waveform
                    readonly property bool mine: read.playingBlob === row.blob

                    width: content.width
                    length: read.clock(row.ms)
                    wave: row.waveform
                    loaded: row.mine && read.player.loaded
                    playing: row.mine && read.player.playing
                    position: row.mine ? read.player.ms : 0
                    clock: read.clock(row.position)
                    onToggled: read.playVoice(row.blob)
                    onSought: ms => read.player.seek(ms)
                }
            }
            PageAbout {
                visible: !root.wide && read.open
                width: parent.width
                read: read
                answers: root.answers
                worries: root.worries
                onAnswerRequested: root.answerRequested(read.circle, read.authorName)
                onWorryRequested: root.worryRequested()
                onCopyRequested: root.saving = true
            }
        }
    }
    When {
        holds: root.saving && read.open
        SaveCopy {
            anchors.top: bar.bottom
            anchors.bottom: parent.bottom
            width: root.width
            focus: true
            read: root.reading
            onFinished: root.saving = false
        }
    }
}
