// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.App
import Pipit.Design

/// Saying back to an answer: just so, or with words. It goes to those who have the answer, and to nobody else.
Item {
    id: root

    required property AnswerController ask
    /// AnswerController.Back
    required property int back

    signal backRequested
    signal helpRequested
    signal coverRequested

    readonly property int margin: root.width < 600 ? 16 : Theme.margins
    readonly property string title: root.back === AnswerController.NotHappened ? qsTr("This has not happened")
        : root.back === AnswerController.NotWhatISaid ? qsTr("That’s not what I said")
        : root.back === AnswerController.DontAgree ? qsTr("I don’t agree")
        : root.back === AnswerController.AskAgain ? qsTr("Ask again") : qsTr("I want to ask")
    readonly property string placeholder: root.back === AnswerController.NotHappened ? qsTr("What has not happened? You can leave this empty.")
        : root.back === AnswerController.NotWhatISaid ? qsTr("What did you say? You can leave this empty.")
        : root.back === AnswerController.DontAgree ? qsTr("Why? You can leave this empty.")
        : root.back === AnswerController.AskAgain ? qsTr("Say it in new words, or leave this empty.") : qsTr("What do you want to ask? You can leave this empty.")

    readonly property string readers: root.back === AnswerController.AskAgain ? root.ask.readersAgain : root.ask.readers

    TopBar {
        id: bar
        width: parent.width
        title: root.title
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
            width: Math.min(Theme.scaled(760), parent.width - 2 * root.margin)
            spacing: 20

            SpokenWords {
                width: parent.width
                text: root.readers === "" ? "" : qsTr("%1 can read this.").arg(root.readers)
                visible: text !== ""
                confidential: true
                speaking: Platform.reading === text
                onSpoken: words => Platform.read(words)
                onHeadphonesFirst: words => Platform.readIfAlone(words)
            }
            SayField {
                id: field
                width: parent.width
                placeholder: root.placeholder
            }
            Notice {
                width: parent.width
                visible: root.ask.notice !== ""
                text: root.ask.notice
                speaks: true
                onSpoken: words => Platform.read(words)
            }
            BigButton {
                objectName: "sendBack"
                width: parent.width
                kind: BigButton.Main
                size: 88
                busy: root.ask.sending
                enabled: !root.ask.sending
                symbol: "send"
                text: qsTr("Send it")
                onClicked: root.ask.sayBack(root.back, field.text)
            }
        }
    }
    ScrollMark {
        id: mark
        anchors.fill: parent
        page: body
    }
}
