// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Pipit.App
import Pipit.Design

/// One ask: its trail, the voice of who answered, and what she says back.
Item {
    id: root

    required property AnswerController ask
    property bool showsTitle: false
    property int edge: 8
    /// "Somebody may hear", before the voice.
    property bool askingToPlay: false
    property bool askingOwn: false

    readonly property string ownVoice: root.ask.ownVoice

    signal sayRequested(int back)

    onOwnVoiceChanged: { // another ask is quiet
        own.stop()
        root.askingOwn = false
    }

    readonly property bool roomy: root.width >= 640 * Math.min(1.4, Theme.textScale)
    /// What she can say stays in view, unless large text leaves the trail no room above it.
    readonly property bool pinned: root.roomy && root.height - foot.height > 300

    EntryVoice { id: own }
    Flickable {
        id: body
        objectName: "trail"
        anchors.top: parent.top
        anchors.bottom: root.pinned ? foot.top : parent.bottom
        anchors.bottomMargin: (root.pinned ? 16 : 0) + mark.taken
        width: parent.width
        contentHeight: card.height + 16 + (root.pinned ? 0 : foot.height + 32)
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        Item {
            id: card
            x: root.edge
            y: 8
            width: body.width - 2 * root.edge
            height: inside.height + 48

            Surface {
                anchors.fill: parent
                corner: Theme.cardCorner
                outline: Theme.hair
                outlineWidth: Theme.quietWidth
            }
            Column {
                id: inside
                x: root.roomy ? 32 : 16
                y: 24
                width: parent.width - 2 * x
                spacing: 20

                Row {
                    width: parent.width
                    spacing: 12
                    visible: root.showsTitle || Theme.picturesOnly
                    Icon {
                        id: about
                        visible: Theme.picturesOnly
                        name: root.ask.symbol
                        size: 64
                    }
                    SpokenWords {
                        visible: root.showsTitle // else it stands at the top of the screen
                        width: parent.width - (about.visible ? about.width + 12 : 0)
                        anchors.verticalCenter: parent.verticalCenter
                        text: root.ask.title
                        heading: true
                        bold: true
                        size: Theme.text
                        fontFamily: Theme.headingFamily
                        confidential: true
                        speaking: Platform.reading === root.ask.title
                        onSpoken: words => Platform.read(words)
                        onHeadphonesFirst: words => Platform.readIfAlone(words)
                    }
                }
                Column {
                    id: steps
                    width: parent.width
                    Repeater {
                        id: rows
                        model: root.ask.steps
                        TrailStep {
                            required property int index
                            width: steps.width
                            last: index === rows.count - 1
                            dashedBelow: index === rows.count - 2 && rows.lastToCome
                        }
                        readonly property bool lastToCome: root.ask.steps.endsOpen
                    }
                }
                When {
                    holds: root.ask.waitsFor !== ""
                    ClosedAnswer {
                        width: inside.width
                        who: root.ask.waitsFor
                        face: root.ask.waitsForFace
                        onReadRequested: root.ask.readAlone()
                    }
                }
                SpokenWords {
                    width: parent.width
                    visible: root.ask.toldSeen !== ""
                    text: qsTr("%1 can see that you looked.").arg(root.ask.toldSeen)
                    soft: true
                    confidential: true
                    speaking: Platform.reading === text
                    onSpoken: words => Platform.read(words)
                    onHeadphonesFirst: words => Platform.readIfAlone(words)
                }
                Notice {
                    width: parent.width
                    visible: root.askingOwn
                    symbol: "ear"
                    told: true
                    text: qsTr("Somebody may hear. Do you want headphones first?")
                    actionText: qsTr("Play it now")
                    speaks: true
                    onSpoken: words => Platform.read(words)
                    onActionRequested: {
                        root.askingOwn = false
                        own.toggle(root.ask.ownVoice)
                    }
                }
                BigButton {
                    objectName: "hearMyself"
                    width: parent.width
                    visible: root.ask.ownVoice !== ""
                    size: 64
                    textSize: 19
                    symbol: own.playing ? "pause" : "play"
                    text: own.playing ? qsTr("Pause") : qsTr("Hear what you said")
                    onClicked: {
                        if (own.playing)
                            own.toggle(root.ask.ownVoice)
                        else
                            root.askingOwn = !root.askingOwn
                    }
                }
                Notice {
                    width: parent.width
                    visible: own.notice !== ""
                    text: own.notice
                    speaks: true
                    onSpoken: words => Platform.read(words)
                }
                BigButton {
                    objectName: "askAgain"
                    width: parent.width
                    visible: root.ask.canAskAgain
                    enabled: !root.ask.sending
                    size: 64
                    textSize: 19
                    symbol: "redo"
                    text: qsTr("Ask again")
                    onClicked: root.sayRequested(AnswerController.AskAgain)
                }
                Notice {
                    width: parent.width
                    visible: root.ask.notice !== ""
                    text: root.ask.notice
                    speaks: true
                    onSpoken: words => Platform.read(words)
                }
            }
        }
    }
    GridLayout {
        id: foot
        parent: root.pinned ? root : body.contentItem
        x: root.edge
        y: root.pinned ? root.height - height - 24 : card.y + card.height + 16
        width: root.width - 2 * root.edge
        visible: root.ask.canSayBack || root.ask.voiceOf !== ""
        height: visible ? implicitHeight : 0
        columns: root.roomy ? 6 : 1
        columnSpacing: 16
        rowSpacing: 16

        Notice {
            visible: root.askingToPlay
            symbol: "ear"
            told: true
            text: qsTr("Somebody may hear. Do you want headphones first?")
            actionText: qsTr("Play it now")
            speaks: true
            onSpoken: words => Platform.read(words)
            onActionRequested: {
                root.askingToPlay = false
                root.ask.playVoice()
            }
            Layout.columnSpan: foot.columns
            Layout.fillWidth: true
        }
        BigButton {
            objectName: "hear"
            visible: root.ask.voiceOf !== ""
            kind: BigButton.Main
            size: 80
            textSize: 22
            symbol: root.ask.player.playing ? "pause" : "play"
            text: root.ask.player.playing ? qsTr("Pause") : qsTr("Hear %1, %2").arg(root.ask.voiceOf).arg(root.ask.voiceLength)
            onClicked: {
                if (root.ask.player.playing)
                    root.ask.playVoice()
                else
                    root.askingToPlay = !root.askingToPlay
            }
            Layout.columnSpan: root.roomy ? 3 : 1
            Layout.fillWidth: true
            Layout.preferredWidth: 100
            Layout.fillHeight: true
        }
        BackButton { back: AnswerController.NotWhatISaid; tall: true; symbol: "ask"; text: qsTr("That’s not what I said"); wideSpan: root.ask.voiceOf !== "" ? 3 : 6 }
        BackButton { back: AnswerController.NotHappened; symbol: "clock"; text: qsTr("This has not happened") }
        BackButton { back: AnswerController.DontAgree; symbol: "hand"; text: qsTr("I don’t agree") }
        BackButton { back: AnswerController.WantToAsk; symbol: "words"; text: qsTr("I want to ask") }
    }
    ScrollMark {
        id: mark
        anchors.fill: parent
        anchors.bottomMargin: root.pinned ? root.height - foot.y : 0
        page: body
    }

    component BackButton: BigButton {
        required property int back
        property bool tall: false
        property int wideSpan: 2

        objectName: "back" + back
        visible: root.ask.canSayBack
        enabled: !root.ask.sending
        size: tall ? 80 : 64
        textSize: tall ? 22 : 19
        onClicked: root.sayRequested(back)
        Layout.columnSpan: root.roomy ? wideSpan : 1
        Layout.fillWidth: true
        Layout.preferredWidth: 100
        Layout.fillHeight: true
    }
}
