// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.App
import Pipit.Design

/// The page editor. The child's page is the brightest thing; tools stand round it, and panels come beside it or, on a
/// narrow or upright screen, from below.
FocusScope {
    id: root

    enum Panel { None, Stickers, Voice, Words, Colours, Photos, Paper, Cut, Listen, Things }

    required property EditorController editor
    property int panel: Editor.None

    signal backRequested
    signal shareRequested
    signal helpRequested
    signal coverRequested

    readonly property PageDocument document: root.editor.document
    readonly property alias hand: toolset
    readonly property bool beside: root.width > root.height && root.width >= 900
    readonly property bool recording: root.editor.recorder.state !== VoiceRecorder.Idle
    /// A voice note, words or a photo are being made: the page and its tools step back, and the one sun is the panel's.
    readonly property bool steppedBack: root.recording || root.panel === Editor.Voice || root.panel === Editor.Words
        || root.panel === Editor.Photos || root.panel === Editor.Cut || root.panel === Editor.Listen
    /// A panel lies over the tools.
    readonly property bool sheeted: !root.beside && root.panel !== Editor.None
    readonly property int margin: 16
    /// The title stands in the bar: beside its buttons, or in the second row that large text makes there.
    readonly property bool roomForTitle: root.beside ? root.width > 1100 * Math.min(1.3, Theme.textScale) : root.width < 600 && Theme.textScale > 1.3

    function toolPicked(tool: string): void {
        if (Dress.picturesOnly && rail.draws(tool))
            Platform.read(rail.nameOf(tool)) // what draws says its name there, and nothing else of the editor
        root.panel = tool === "sticker" ? Editor.Stickers : tool === "mic" ? Editor.Voice : tool === "words" ? Editor.Words
            : tool === "camera" ? Editor.Photos : tool === "paper" ? Editor.Paper : Editor.None
        if (tool === "paper")
            return // what is in the hand stays there
        if (root.panel !== Editor.None || toolset.current !== tool)
            toolset.pick(tool)
    }

    function panelClosed(): void {
        root.panel = Editor.None
        if (!toolset.draws)
            toolset.pick("sticker")
    }

    function back(): void {
        if (root.panel === Editor.Voice && root.recording)
            root.editor.recorder.stop()
        if (root.panel !== Editor.None)
            return root.panelClosed()
        root.backRequested()
    }

    EditorTools {
        id: toolset
        document: root.document
    }
    TopBar {
        id: bar
        width: parent.width
        title: ""
        leading: [
            SquareButton {
                objectName: "undo"
                enabled: root.document.canUndo && !root.recording
                symbol: "undo"
                name: qsTr("Undo")
                hint: root.document.canUndo ? "" : qsTr("Nothing to undo")
                onClicked: root.document.undo()
            },
            SquareButton {
                objectName: "redo"
                visible: root.width >= 600
                enabled: root.document.canRedo && !root.recording
                symbol: "redo"
                name: qsTr("Do it again")
                hint: root.document.canRedo ? "" : qsTr("Nothing to do again")
                onClicked: root.document.redo()
            },
            EditorTitle {
                enabled: !root.steppedBack
                visible: root.roomForTitle
                implicitWidth: root.beside ? bar.width - 966 * (0.55 + 0.45 * Theme.textScale) : bar.width - 196
                document: root.document
            },
            ThingsButton {
                visible: root.roomForTitle && root.beside
                enabled: !root.steppedBack && !root.document.empty
                onClicked: root.panel = Editor.Things
            }
        ]
        trailing: BigButton {
            objectName: root.beside ? "shareButton" : ""
            visible: root.beside && !root.steppedBack
            enabled: !root.document.empty
            kind: BigButton.Main
            symbol: "eye"
            text: qsTr("Who can see this?")
            hint: enabled ? "" : qsTr("Your page is empty")
            onClicked: root.shareRequested()
        }
        onBackRequested: root.back()
        onHelpRequested: root.helpRequested()
        onCoverRequested: root.coverRequested()
    }
    EditorTitle {
        id: lineTitle
        visible: !root.roomForTitle
        enabled: !root.steppedBack
        anchors.top: bar.bottom
        anchors.left: parent.left
        anchors.leftMargin: root.beside ? 136 : root.margin
        anchors.right: parent.right
        anchors.rightMargin: root.margin + Theme.touchTarget + 8
        document: root.document
    }
    ThingsButton {
        anchors.right: parent.right
        anchors.rightMargin: root.margin
        y: lineTitle.visible ? lineTitle.y : bar.height - height - 12
        visible: lineTitle.visible || !root.beside
        enabled: !root.steppedBack && !root.document.empty
        onClicked: root.panel = Editor.Things
    }

    Item {
        id: desk

        readonly property real upper: lineTitle.visible ? lineTitle.y + lineTitle.height + 8 : bar.height + 12
        readonly property real start: root.beside ? 136 : root.margin
        readonly property real end: root.beside && (root.panel === Editor.Stickers || root.panel === Editor.Paper || root.panel === Editor.Things) ? 360 : root.margin
        readonly property real roomWide: root.width - desk.start - (root.beside ? root.margin : desk.end)
        readonly property real roomHigh: (root.beside ? palette.y : share.y - controls.height - 96) - desk.upper - 16

        anchors.fill: parent
        enabled: !root.steppedBack
        opacity: root.steppedBack ? 0.5 : 1

        Behavior on opacity {
            NumberAnimation { duration: Theme.slide; easing.type: Easing.OutCubic }
        }

        PageZoom {
            id: zoom

            readonly property real free: root.width - desk.start - desk.end - width
            /// From where the tools stand.
            readonly property real inset: desk.start + Math.max(0, zoom.free / 2)

            canvas: page.canvas
            width: Math.floor(Math.min(desk.roomWide, desk.roomHigh / root.document.shape))
            height: Math.floor(width * root.document.shape)
            x: Theme.mirrored ? root.width - width - zoom.inset : zoom.inset
            y: desk.upper + (root.beside || root.sheeted ? 0 : Math.max(0, Math.min(48, (desk.roomHigh - height) / 2)))

            Behavior on x {
                enabled: !Theme.reducedMotion
                NumberAnimation { duration: Theme.slide; easing.type: Easing.OutCubic }
            }
            Behavior on y {
                enabled: !Theme.reducedMotion
                NumberAnimation { duration: Theme.slide; easing.type: Easing.OutCubic }
            }

            PageSheet {
                id: page
                anchors.fill: parent
                document: root.document
                player: root.editor.player
                media: root.editor.media
                playingBlob: root.editor.playingBlob
                onPlayRequested: blob => root.editor.playVoice(blob)
                onFilmRequested: zoom.whole()

                PageKeys {
                    anchors.fill: parent
                    canvas: page.canvas
                    document: root.document
                    onListRequested: root.panel = Editor.Things

                    SelectionFrame {
                        anchors.fill: parent
                        canvas: page.canvas
                        document: root.document
                        view: zoom.view
                        bare: root.sheeted
                        onWordsRequested: root.panel = Editor.Words
                        onListenRequested: root.panel = Editor.Listen
                    }
                }
            }
        }
        ZoomButtons {
            page: zoom
            flow: root.beside ? Flow.TopToBottom : Flow.LeftToRight
            visible: !root.sheeted && (!root.beside || zoom.free >= 176)
            offersPaper: root.beside
            x: !root.beside ? zoom.x + (zoom.width - width) / 2 : Theme.mirrored ? zoom.x - width - 16 : zoom.x + zoom.width + 16
            y: root.beside ? zoom.y : zoom.y + zoom.height + 12
            onPaperRequested: root.toolPicked("paper")
        }
        ToolRail {
            id: rail
            x: Theme.mirrored ? parent.width - 120 : 16
            y: bar.height + 8
            visible: root.beside
            current: toolset.current
            colour: toolset.colour
            onPicked: tool => root.toolPicked(tool)
        }
        Palette {
            id: palette
            x: root.beside && !Theme.mirrored ? 136 : 16
            y: root.height - height - 16
            width: root.width - 152
            visible: root.beside
            current: toolset.colour
            widthStep: toolset.widthStep
            onColourPicked: colour => toolset.colour = colour
            onWidthPicked: step => toolset.widthStep = step
        }
        NarrowTools {
            id: controls
            visible: !root.beside && !root.sheeted
            x: root.margin
            y: share.y - height - 16
            width: parent.width - 2 * root.margin
            phone: root.width < 600
            tools: toolset
            names: [...rail.tools, "paper"]
            onPicked: tool => root.toolPicked(tool)
            onAllColoursRequested: root.panel = Editor.Colours
        }
    }
    BigButton {
        id: share
        objectName: root.beside ? "" : "shareButton"
        visible: !root.beside && !root.steppedBack && !root.sheeted
        x: root.margin
        y: root.height - height - 20
        width: parent.width - 2 * root.margin
        enabled: !root.document.empty
        kind: BigButton.Main
        size: 72
        symbol: "eye"
        text: qsTr("Who can see this?")
        hint: enabled ? "" : qsTr("Your page is empty")
        onClicked: root.shareRequested()
    }

    Item {
        id: panelPlace
        x: root.beside && !Theme.mirrored ? parent.width - width - 16 : root.beside ? 16 : 0
        y: root.beside ? bar.height + 12 : zoom.y + zoom.height + 12
        width: root.beside ? 320 : parent.width
        height: (root.beside ? palette.y - 16 : root.height) - y
    }
    MadeOnce {
        id: stickers
        holds: root.panel === Editor.Stickers
        StickerDrawer {
            objectName: "stickerDrawer"
            anchors.fill: panelPlace
            open: stickers.made && root.panel === Editor.Stickers
            sheet: !root.beside
            onCloseRequested: root.panelClosed()
            document: root.document
            editor: root.editor
            canvas: zoom.canvas
            onMakeRequested: scissors.startWithPage()
        }
    }
    MadeOnce {
        id: papers
        holds: root.panel === Editor.Paper
        PaperPanel {
            objectName: "paperPanel"
            anchors.fill: panelPlace
            document: root.document
            open: papers.made && root.panel === Editor.Paper
            sheet: !root.beside
            onCloseRequested: root.panelClosed()
        }
    }
    MadeOnce {
        id: things
        holds: root.panel === Editor.Things
        ThingsPanel {
            anchors.fill: panelPlace
            document: root.document
            open: things.made && root.panel === Editor.Things
            sheet: !root.beside
            onCloseRequested: root.panelClosed()
        }
    }
    MadeOnce {
        id: colours
        holds: root.panel === Editor.Colours
        ColoursDrawer {
            anchors.fill: panelPlace
            tools: toolset
            open: colours.made && root.panel === Editor.Colours
            onCloseRequested: root.panel = Editor.None
        }
    }
    When {
        holds: root.panel === Editor.Voice
        VoicePanel {
            anchors.right: parent.right
            anchors.rightMargin: root.beside ? 16 : 0
            anchors.bottom: parent.bottom
            anchors.bottomMargin: root.beside ? 24 : 0
            width: root.beside ? Math.min(600 * Math.min(1.3, Theme.textScale), root.width - 32) : root.width
            height: root.beside ? root.height - bar.height - 36 : Math.min(root.height - (root.width < 600 ? 88 : bar.height), Math.max(508, implicitHeight))
            editor: root.editor
            onFinished: root.panelClosed()
        }
    }
    When {
        holds: root.panel === Editor.Photos
        PhotoPanel {
            id: photos
            x: (root.width - width) / 2
            y: root.height - height - (root.beside ? 16 : 0)
            width: root.beside ? Math.min(photos.large ? 900 : 600, root.width - 32) : root.width
            height: Math.min(root.height - bar.height - (root.beside ? 24 : 0), photos.large ? root.height : Math.max(508, implicitHeight))
            editor: root.editor
            focus: true
            onFinished: root.panelClosed()
            onStickerRequested: scissors.startWithPhoto(photos.photos)
        }
    }
    CutController {
        id: scissors
        editor: root.editor
        onChanged: if (stage === CutController.Drawing) root.panel = Editor.Cut
        onKept: {
            stickers.held = true;
            (stickers.itemAt(0) as StickerDrawer).show("mine")
        }
    }
    When {
        holds: root.panel === Editor.Cut
        CutPanel {
            x: (root.width - width) / 2
            y: root.height - height - (root.beside ? 16 : 0)
            width: root.beside ? Math.min(900, root.width - 32) : root.width
            height: root.height - bar.height - (root.beside ? 24 : 0)
            cut: scissors
            focus: true
            onFinished: root.panel = Editor.Stickers
        }
    }
    When {
        holds: root.panel === Editor.Words
        WordsPanel {
            anchors.top: root.top
            anchors.topMargin: bar.height + 12
            anchors.horizontalCenter: root.horizontalCenter
            width: Math.min(Theme.scaled(600), root.width - 32)
            height: Math.min(implicitHeight, root.height - bar.height - 28)
            editor: root.editor
            onFinished: root.panelClosed()
        }
    }
    When {
        holds: root.panel === Editor.Listen
        NotePanel {
            anchors.horizontalCenter: parent.horizontalCenter
            y: root.height - height - (root.beside ? 16 : 0)
            width: root.beside ? Math.min(600 * Math.min(1.3, Theme.textScale), root.width - 32) : root.width
            height: Math.min(implicitHeight, root.height - bar.height - (root.beside ? 24 : 0))
            editor: root.editor
            focus: true
            onFinished: root.panelClosed()
            onAgainRequested: root.panel = Editor.Voice
        }
    }
    Notice {
        objectName: "editorNotice"
        anchors.horizontalCenter: parent.horizontalCenter
        y: zoom.y + zoom.height - height - 16
        width: Math.min(640, parent.width - 48)
        visible: root.editor.notice !== "" && root.panel !== Editor.Voice && root.panel !== Editor.Photos && root.panel !== Editor.Listen
        text: root.editor.notice
        actionText: qsTr("All right")
        onActionRequested: root.editor.dismissNotice()
    }
    // Between Stop and the bubble on the page nothing may be left or shared, or the note would miss it.
    MouseArea {
        anchors.fill: parent
        visible: root.editor.finishing
    }
}
