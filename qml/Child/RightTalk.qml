// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Pipit.App
import Pipit.Design

/// Somebody is asked to talk about one right with her: who gets it, and sending it. It goes as a request with its card.
Item {
    id: root

    required property PromptController prompt
    readonly property bool silent: root.prompt.shown === ""
    readonly property bool narrow: root.width < 600
    readonly property int margin: root.narrow ? 16 : Theme.margins

    signal backRequested
    /// It waits to go.
    signal sent
    signal helpRequested
    signal coverRequested

    RequestController {
        id: request
        what: RequestController.TalkAboutRights
        pack: root.prompt.pack
        card: root.prompt.prompt
        onSent: root.sent()
    }
    TopBar {
        id: bar
        width: parent.width
        title: request.name
        symbol: request.symbol
        speaking: Platform.reading === bar.title
        onBackRequested: root.backRequested()
        onHelpRequested: root.helpRequested()
        onCoverRequested: root.coverRequested()
        onSpoken: words => Platform.readIfAlone(words)
    }
    Flickable {
        id: body
        anchors.top: bar.bottom
        anchors.bottom: parent.bottom
        anchors.bottomMargin: mark.taken
        width: parent.width
        contentHeight: column.height + 40
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        Column {
            id: column
            x: (parent.width - width) / 2
            y: 8
            width: Math.min(Theme.scaled(860), parent.width - 2 * root.margin)
            spacing: 20

            SpokenWords {
                width: parent.width
                visible: !root.silent
                text: root.prompt.shown
                says: root.prompt.said
                size: Theme.text
                confidential: true
                speaks: Theme.readsAloud || root.prompt.recorded
                speaking: Platform.reading === says
                onSpoken: words => Platform.read(words)
                onHeadphonesFirst: words => Platform.readIfAlone(words)
            }
            Row {
                visible: root.silent
                spacing: 8
                Drawing {
                    width: 120
                    height: 120
                    source: root.prompt.picture
                }
                SpeakerButton {
                    anchors.verticalCenter: parent.verticalCenter
                    visible: Theme.readsAloud
                    words: root.prompt.said
                    confidential: true
                    speaking: Platform.reading === words
                    onSpoken: words => Platform.read(words)
                    onHeadphonesFirst: words => Platform.readIfAlone(words)
                }
            }
            SpokenWords {
                width: parent.width
                text: request.keptOut === "" ? qsTr("Who can see this?") : qsTr("Who can see this?") + " " + request.keptOut
                heading: true
                bold: true
                size: Theme.text
                confidential: true
                speaking: Platform.reading === text
                onSpoken: words => Platform.read(words)
                onHeadphonesFirst: words => Platform.readIfAlone(words)
            }
            ShareFaces {
                width: parent.width
                people: request.people
                rows: root.narrow || Theme.textScale > 1.3
            }
            Notice {
                width: parent.width
                visible: request.notice !== ""
                text: request.notice
                speaks: true
                onSpoken: words => Platform.read(words)
            }
            BigButton {
                objectName: "sendTalk"
                width: parent.width
                kind: BigButton.Main
                size: 88
                enabled: request.canSend
                symbol: "send"
                text: qsTr("Send it")
                hint: request.canSend ? "" : qsTr("Nobody is chosen")
                onClicked: request.send("")
            }
        }
    }
    ScrollMark {
        id: mark
        anchors.fill: parent
        page: body
    }
}
