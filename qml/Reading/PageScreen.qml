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
    readonly property ReadController reading: opened

    readonly property bool wide: root.width >= 900 && root.width >= 700 * Theme.textScale
    readonly property real gutter: root.width < 600 ? 12 : 24
    readonly property real pageRoom: root.width - (root.wide ? aside.width : 0) - 2 * root.gutter
    /// So that paper and player fit a tablet's height without scrolling.
    readonly property real tallest: Math.max(320, (root.height - bar.height - 2 * root.gutter - (voices.count > 0 ? 112 : 0)) / opened.document.shape)
    readonly property real pageWidth: root.wide ? Math.min(root.pageRoom, root.tallest, 880) : root.pageRoom

    /// The whole paper is in view at once wherever its height allows.
    readonly property real paperWidth: root.wide ? root.pageWidth
        : Math.min(root.pageRoom, Math.max(480, (scroller.height - 2 * root.gutter) / opened.document.shape))

    /// The space can answer: it takes answerRequested. It can tell duty: it takes worryRequested.
    property bool answers: false
    property bool worries: false
    property string answerText: qsTr("A short answer")
    property string answerHint: ""

    signal answerRequested(string circle, string name)
    signal worryRequested(string circle, string name)
    signal backRequested
    signal helpRequested

    color: Theme.paper
    Accessible.role: Accessible.Pane
    Accessible.name: bar.title

    ReadController {
        id: opened
        key: root.pageKey
        inView: root.visible && root.inFront && Application.state > Qt.ApplicationHidden
    }
    PageBubbles {
        id: voices
        only: PageBubbles.Voice
        document: opened.document
    }

    WorkBar {
        id: bar
        width: root.width
        title: opened.title !== "" || !opened.open ? opened.title : qsTr("A page from %1").arg(opened.authorName)
        why: !opened.open ? "" : opened.lookedWhen === "" ? qsTr("New to you") : qsTr("You looked at it %1.").arg(opened.lookedWhen)
        onBackRequested: root.backRequested()
        onHelpRequested: root.helpRequested()
    }
    Rectangle {
        id: aside
        visible: opened.open && !root.saving
        anchors.right: root.wide ? parent.right : undefined
        anchors.top: bar.bottom
        width: root.wide ? Math.min(root.width * 0.42, 392 * Math.min(1.3, Theme.textScale)) : root.width
        height: root.wide ? root.height - bar.height : strip.height
        color: Theme.card

        PageUse {
            id: strip
            objectName: "audienceStrip"
            width: parent.width
            read: opened
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
                read: opened
                answers: root.answers
                worries: root.worries
                answerText: root.answerText
                answerHint: root.answerHint
                onAnswerRequested: root.answerRequested(opened.circle, opened.authorName)
                onWorryRequested: root.worryRequested(opened.circle, opened.authorName)
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
        y: root.wide || !opened.open ? bar.height : bar.height + strip.height
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
                visible: opened.notice !== ""
                width: parent.width
                text: opened.notice
                textSize: Theme.adultSay
            }
            PageUse {
                id: whole
                visible: strip.brief && opened.open
                rest: true
                width: parent.width
                read: opened
            }
            PaperView {
                visible: opened.open
                anchors.horizontalCenter: parent.horizontalCenter
                width: root.paperWidth
                height: implicitHeight
                read: opened
            }
            Repeater {
                model: voices

                VoiceRow {
                    id: row
                    required property int blob
                    required property list<real> waveform
                    readonly property bool mine: opened.playingBlob === row.blob

                    width: content.width
                    length: opened.clock(row.ms)
                    wave: row.waveform
                    loaded: row.mine && opened.player.loaded
                    playing: row.mine && opened.player.playing
                    position: row.mine ? opened.player.ms : 0
                    clock: opened.clock(row.position)
                    onToggled: opened.playVoice(row.blob)
                    onSought: ms => opened.player.seek(ms)
                }
            }
            PageAbout {
                visible: !root.wide && opened.open
                width: parent.width
                read: opened
                answers: root.answers
                worries: root.worries
                answerText: root.answerText
                answerHint: root.answerHint
                onAnswerRequested: root.answerRequested(opened.circle, opened.authorName)
                onWorryRequested: root.worryRequested(opened.circle, opened.authorName)
                onCopyRequested: root.saving = true
            }
        }
    }
    When {
        holds: root.saving && opened.open
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
