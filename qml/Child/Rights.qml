// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Pipit.App
import Pipit.Design

/// One right, what it means, and whether she would like somebody to talk about it with her.
Item {
    id: root

    required property PromptController prompt
    /// She has asked for it, and it waits to go.
    property bool asked: false
    readonly property bool silent: root.prompt.shown === ""
    /// Somebody has recorded one of the two; each is heard by itself then.
    readonly property bool person: root.prompt.recorded || root.prompt.moreRecorded
    readonly property bool beside: root.width >= 900 && Theme.textScale <= 1.3
    readonly property real edge: root.width < 600 ? 16 : Theme.margins

    signal backRequested
    signal nextRequested
    /// Somebody is to talk about this right with her.
    signal talkRequested
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
        contentHeight: content.implicitHeight + 32
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        GridLayout {
            id: content
            x: (parent.width - width) / 2
            y: Math.max(4, (body.height - implicitHeight) / 2 - 16)
            width: Math.min(parent.width - 2 * root.edge, Theme.scaled(1080))
            columns: root.beside ? 2 : 1
            columnSpacing: 48
            rowSpacing: 16

            Item {
                implicitWidth: root.beside ? 320 : Math.min(root.silent ? 220 : 150, root.width * 0.5)
                implicitHeight: implicitWidth
                Layout.alignment: Qt.AlignHCenter | Qt.AlignTop

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
            ColumnLayout {
                spacing: 16
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignVCenter

                Notice {
                    objectName: "asked"
                    visible: root.asked
                    told: true
                    symbol: "send"
                    text: qsTr("You have asked. See what came of it in %1.").arg(Dress.little ? qsTr("What happened") : qsTr("Answers"))
                    speaks: true
                    onSpoken: words => Platform.read(words)
                    Layout.fillWidth: true
                }
                SpokenWords {
                    objectName: "right"
                    visible: !root.silent
                    text: root.prompt.shown
                    says: root.prompt.said
                    heading: true
                    bold: true
                    size: Theme.title
                    confidential: true
                    speaks: Theme.readsAloud || root.prompt.recorded
                    speaking: Platform.reading === root.prompt.said
                    onSpoken: words => Platform.read(words)
                    onHeadphonesFirst: words => Platform.readIfAlone(words)
                    Layout.fillWidth: true
                }
                SpokenWords {
                    objectName: "rightMeans"
                    visible: !root.silent
                    text: root.prompt.moreShown
                    says: root.prompt.moreSaid
                    size: Theme.text
                    confidential: true
                    speaks: Theme.readsAloud || root.prompt.moreRecorded
                    speaking: Platform.reading === root.prompt.moreSaid
                    onSpoken: words => Platform.read(words)
                    onHeadphonesFirst: words => Platform.readIfAlone(words)
                    Layout.fillWidth: true
                }
                SpeakerButton { // a person says it: first the right, below it what it means
                    objectName: "hearRight"
                    visible: root.silent && root.person && (Theme.readsAloud || root.prompt.recorded)
                    size: 96
                    words: root.prompt.said
                    confidential: true
                    speaking: Platform.reading === words
                    onSpoken: words => Platform.read(words)
                    onHeadphonesFirst: words => Platform.readIfAlone(words)
                    Layout.alignment: Qt.AlignHCenter
                }
                SpeakerButton {
                    objectName: "hearMeaning"
                    visible: root.silent && (Theme.readsAloud || root.prompt.moreRecorded)
                    size: 96
                    words: root.person ? root.prompt.moreSaid : root.prompt.said + ". " + root.prompt.moreSaid
                    confidential: true
                    speaking: Platform.reading === words
                    onSpoken: words => Platform.read(words)
                    onHeadphonesFirst: words => Platform.readIfAlone(words)
                    Layout.alignment: Qt.AlignHCenter
                }
                SpokenWords {
                    id: written
                    visible: root.prompt.amount === Dress.Words
                    text: qsTr("Where it is written: %1").arg(root.prompt.source)
                    soft: true
                    size: Theme.small
                    confidential: true
                    speaking: Platform.reading === written.text
                    onSpoken: words => Platform.read(words)
                    onHeadphonesFirst: words => Platform.readIfAlone(words)
                    Layout.fillWidth: true
                }
                Rectangle {
                    implicitHeight: 2
                    color: Theme.hair
                    Layout.fillWidth: true
                    Layout.topMargin: 8
                }
                SpokenWords {
                    id: question
                    visible: !root.silent
                    text: qsTr("Would you like somebody to talk about this with you?")
                    size: Theme.text
                    confidential: true
                    speaking: Platform.reading === question.text
                    onSpoken: words => Platform.read(words)
                    onHeadphonesFirst: words => Platform.readIfAlone(words)
                    Layout.fillWidth: true
                }
                Row {
                    visible: root.silent
                    spacing: 8
                    Layout.alignment: Qt.AlignHCenter
                    Drawing {
                        width: 96
                        height: 96
                        source: "qrc:/pipit/stickers/set1/carer-and-child.svg"
                    }
                    SpeakerButton {
                        anchors.verticalCenter: parent.verticalCenter
                        words: question.text
                        confidential: true
                        speaking: Platform.reading === question.text
                        onSpoken: words => Platform.read(words)
                        onHeadphonesFirst: words => Platform.readIfAlone(words)
                    }
                }
                GridLayout {
                    columns: root.width < 420 * Theme.textScale && !root.silent ? 1 : 2
                    columnSpacing: Theme.gap
                    rowSpacing: Theme.gap
                    Layout.fillWidth: true

                    BigButton {
                        objectName: "talk"
                        size: 88
                        textSize: 24
                        enabled: !root.asked
                        symbol: root.silent ? "" : "tick"
                        picture: root.silent ? "qrc:/pipit/stickers/set1/yes.svg" : ""
                        text: root.silent ? "" : qsTr("Yes, please")
                        Accessible.name: qsTr("Yes, please")
                        hint: root.asked ? "" : how.text
                        onClicked: root.talkRequested()
                        Layout.fillWidth: true
                        Layout.preferredWidth: 100
                    }
                    BigButton {
                        objectName: "nextRight"
                        size: 88
                        textSize: 24
                        symbol: root.silent ? "" : "fwd"
                        picture: root.silent ? "qrc:/pipit/stickers/set1/no.svg" : ""
                        text: root.silent ? "" : qsTr("No, thank you")
                        Accessible.name: qsTr("No, thank you")
                        hint: root.prompt.next === "" ? qsTr("Back to all the cards") : qsTr("To the next card")
                        onClicked: root.nextRequested()
                        Layout.fillWidth: true
                        Layout.preferredWidth: 100
                    }
                }
                SpokenWords {
                    id: how
                    visible: !root.silent && !root.asked
                    text: qsTr("After “Yes, please” you see who is asked. Nothing is sent before.")
                    soft: true
                    size: Theme.small
                    confidential: true
                    speaking: Platform.reading === how.text
                    onSpoken: words => Platform.read(words)
                    onHeadphonesFirst: words => Platform.readIfAlone(words)
                    Layout.fillWidth: true
                }
            }
        }
    }
    ScrollMark {
        id: mark
        anchors.fill: parent
        page: body
    }
}
