// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.App
import Pipit.Design

/// One of the child's pages for everybody to look at, as large as it goes. Whatever she adds goes onto a copy, and is kept only
/// when she says so. Break, Help and Close are always there; pages that are not for this part do not exist here.
FocusScope {
    id: root

    enum Panel { None, Stickers, Voice, Keep }

    required property ReviewTogether review
    required property string pageKey
    /// A line of her list in place of a page; -1: none.
    required property int line
    property bool inFront: true
    property int panel: Present.None
    /// What happens once it is settled what becomes of what was added: 0 leaves, else so many pages on.
    property int afterwards: 0

    readonly property bool upright: root.width > root.height && root.width >= 800
    readonly property real gutter: root.width < 600 ? 8 : 24
    readonly property int at: root.placeOf(root.pageKey, root.review.pages)
    readonly property PageDocument document: showing.adding ? showing.live.document : root.pageKey !== "" ? read.document : showing.lineDocument

    signal closed
    signal breakRequested
    signal helpRequested

    function placeOf(key: string, pages: list<string>): int {
        for (let i = 0; i < pages.length; ++i)
            if (pages[i] === key)
                return i
        return -1
    }
    function go(by: int): void {
        if (by === 0)
            return root.closed()
        root.pageKey = root.review.pages[root.at + by]
    }
    function leave(by: int): void {
        root.afterwards = by
        if (showing.added)
            root.panel = Present.Keep
        else
            root.settle()
    }
    function settle(): void {
        root.panel = Present.None
        if (showing.adding)
            showing.throwAway()
        root.go(root.afterwards)
    }

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("A page to look at together")
    focus: true
    Keys.onEscapePressed: root.panel === Present.None ? root.leave(0) : root.panel = Present.None

    ReadController {
        id: read
        key: root.pageKey
        inView: root.inFront && root.visible && showing.allowed
    }
    Presentation {
        id: showing
        circle: root.review.circle
        part: root.review.part
        page: root.pageKey
        line: root.line
        inView: root.inFront && root.visible
        onPageSeen: key => root.review.pageShown(key)
        onKept: root.settle()
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }
    Item {
        id: stage
        anchors.fill: parent
        enabled: root.panel === Present.None

        Item {
            id: head
            x: root.gutter
            width: parent.width - 2 * root.gutter - (root.upright ? tray.width : 0)
            height: Math.max(64, words.height + 8, help.height + 8)
            transform: Translate { x: Theme.mirrored && root.upright ? tray.width : 0 }
            Flow {
                id: words
                anchors.left: parent.left
                anchors.right: help.left
                anchors.rightMargin: 12
                anchors.verticalCenter: parent.verticalCenter
                spacing: 12
                Words {
                    width: Math.min(implicitWidth, parent.width)
                    text: showing.chosenWords === "" ? "" : root.upright ? qsTr("%1 Here now:").arg(showing.chosenWords) : showing.chosenWords
                    soft: true
                    font.pixelSize: Theme.adultBody
                    lineHeight: root.upright ? 32 * Math.max(1, Theme.textScale * 0.7) : Math.round(font.pixelSize * 1.3)
                }
                Row {
                    spacing: 8
                    Accessible.role: Accessible.StaticText
                    Accessible.name: qsTr("Here now: %1").arg(root.review.present)
                    Repeater {
                        model: root.review.presentFaces
                        Face {
                            required property string modelData
                            who: modelData
                            size: 32
                        }
                    }
                }
            }
            HelpButton {
                id: help
                objectName: "presentHelp"
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                size: 68
                onClicked: root.helpRequested()
            }
        }
        Item {
            id: room
            x: root.upright && Theme.mirrored ? tray.width + root.gutter : root.gutter
            anchors.top: head.bottom
            anchors.bottom: root.upright ? tools.top : tray.top
            anchors.bottomMargin: 16
            width: parent.width - 2 * root.gutter - (root.upright ? tray.width : 0)

            PresentPage {
                id: paper
                visible: showing.allowed && (root.pageKey === "" || read.open)
                anchors.centerIn: parent
                width: Math.floor(Math.min(room.width, room.height / root.document.shape))
                height: Math.floor((width - 16) * root.document.shape) + 16
                document: root.document
                title: root.pageKey !== "" ? read.title : showing.chosenWords
                writing: root.pageKey !== "" ? read.writing : ""
                adding: showing.adding
                player: showing.adding ? showing.live.player : read.player
                playingBlob: showing.adding ? showing.live.playingBlob : read.playingBlob
                onPlayRequested: blob => showing.adding ? showing.live.playVoice(blob) : read.playVoice(blob)

                LiveFrame {
                    anchors.fill: paper.canvas
                    visible: showing.adding && paper.canvas.hasSelection
                    canvas: paper.canvas
                    document: showing.live.document
                }
            }
            Words {
                visible: showing.known && !showing.allowed
                anchors.centerIn: parent
                width: Math.min(parent.width, Theme.scaled(480))
                text: qsTr("This page is not for this part.")
                horizontalAlignment: Text.AlignHCenter
                font.pixelSize: Theme.adultHeading
            }
            Notice {
                objectName: "presentNotice"
                visible: showing.notice !== "" || read.notice !== ""
                anchors.horizontalCenter: parent.horizontalCenter
                width: Math.min(parent.width, 640)
                text: showing.notice !== "" ? showing.notice : read.notice
                textSize: Theme.adultSay
            }
        }
        PresentTray {
            id: tray
            anchors.right: root.upright ? parent.right : undefined
            y: root.upright ? 0 : parent.height - tools.height - height - 24
            width: root.upright ? 112 : parent.width
            height: root.upright ? parent.height : 92
            upright: root.upright
            show: showing
            onMoreRequested: root.panel = Present.Stickers
        }
        PresentTools {
            id: tools
            anchors.bottom: parent.bottom
            anchors.bottomMargin: root.upright ? 24 : 12
            x: room.x
            width: room.width
            small: root.width < 900 || Theme.textScale > 1.3
            show: showing
            at: root.at
            count: root.line >= 0 && root.pageKey === "" ? 1 : root.review.pages.length
            onBreakRequested: root.breakRequested()
            onVoiceRequested: root.panel = Present.Voice
            onStepRequested: by => root.leave(by)
            onCloseRequested: root.leave(0)
        }
    }
    When {
        holds: root.panel === Present.Stickers
        MoreStickers {
            anchors.fill: parent
            show: showing
            onCloseRequested: root.panel = Present.None
        }
    }
    When {
        holds: root.panel === Present.Voice
        LiveVoice {
            anchors.fill: parent
            editor: showing.live
            onStartRequested: showing.recordVoice()
            onFinished: root.panel = Present.None
        }
    }
    When {
        holds: root.panel === Present.Keep
        KeepPanel {
            anchors.fill: parent
            show: showing
            onKeepRequested: showing.keep()
            onThrowAwayRequested: root.settle()
            onCloseRequested: root.panel = Present.None
        }
    }
}
