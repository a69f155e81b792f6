// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Pipit.App
import Pipit.Design

/// One question. To answer and to skip are the same size and the same ink: neither is the better one.
Item {
    id: root

    required property PromptController prompt
    readonly property bool silent: root.prompt.shown === ""
    readonly property bool narrow: root.width < 600
    readonly property real edge: root.narrow ? 16 : Theme.margins

    signal backRequested
    signal answerRequested
    signal skipRequested
    /// "Not today": nothing is asked again until she comes back by herself.
    signal leaveRequested
    signal helpRequested
    signal coverRequested

    TopBar {
        id: bar
        width: parent.width
        title: ""
        onBackRequested: root.backRequested()
        onHelpRequested: root.helpRequested()
        onCoverRequested: root.coverRequested()
    }
    Flickable {
        id: body
        anchors.top: bar.bottom
        anchors.bottom: parent.bottom
        anchors.bottomMargin: mark.taken
        width: parent.width
        contentHeight: column.implicitHeight + 32
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        ColumnLayout {
            id: column
            x: (parent.width - width) / 2
            y: Math.max(8, (body.height - implicitHeight) / 2 - 12)
            width: Math.min(parent.width - 2 * root.edge, Theme.scaled(820))
            spacing: root.narrow ? 16 : 24

            Item {
                readonly property real side: Math.max(140, Math.min(root.silent ? 340 : 280, root.width * 0.6, root.height - bar.height - (root.silent ? 320 : 360) * Theme.textScale))
                implicitWidth: side
                implicitHeight: side
                Layout.alignment: Qt.AlignHCenter

                Rectangle {
                    anchors.fill: parent
                    anchors.margins: -8
                    visible: Theme.dark
                    radius: Theme.cardCorner
                    color: Theme.page
                }
                Drawing {
                    anchors.fill: parent
                    source: root.prompt.picture
                }
            }
            SpokenWords {
                objectName: "question"
                visible: !root.silent
                text: root.prompt.shown
                says: root.prompt.said
                speaks: Theme.readsAloud || root.prompt.recorded
                heading: true
                bold: true
                centred: true
                size: root.narrow ? Theme.scaled(28) : Theme.hero
                speaking: Platform.reading === root.prompt.said
                onSpoken: words => Platform.read(words)
                Layout.fillWidth: true
            }
            SpeakerButton {
                objectName: "questionSpeaker"
                visible: root.silent && (Theme.readsAloud || root.prompt.recorded)
                size: 96
                words: root.prompt.said
                speaking: Platform.reading === root.prompt.said
                onSpoken: words => Platform.read(words)
                Layout.alignment: Qt.AlignHCenter
            }
            GridLayout {
                columns: root.width < 420 * Theme.textScale && !root.silent ? 1 : 2
                columnSpacing: Theme.gap
                rowSpacing: Theme.gap
                Layout.fillWidth: true

                BigButton {
                    objectName: "answer"
                    size: 112
                    textSize: 26
                    symbol: root.prompt.kind === PromptController.Cards ? "card" : "pencil"
                    text: root.silent ? "" : qsTr("Answer")
                    Accessible.name: qsTr("Answer")
                    onClicked: root.answerRequested()
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredWidth: 100
                }
                BigButton {
                    objectName: "skip"
                    size: 112
                    textSize: 26
                    symbol: "fwd"
                    text: root.silent ? "" : qsTr("Skip")
                    Accessible.name: qsTr("Skip")
                    hint: root.prompt.next === "" ? qsTr("Back to all the questions") : qsTr("To the next question")
                    onClicked: root.skipRequested()
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredWidth: 100
                }
            }
            BigButton {
                objectName: "notToday"
                kind: BigButton.Quiet
                symbol: "moon"
                inkOverride: Theme.heather
                iconInk: Theme.heather
                boldText: false
                text: root.silent ? "" : qsTr("Not today")
                Accessible.name: qsTr("Not today")
                onClicked: root.leaveRequested()
                Layout.alignment: Qt.AlignHCenter
            }
        }
    }
    ScrollMark {
        id: mark
        anchors.fill: parent
        page: body
    }
}
