// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.App
import Pipit.Design

/// My meeting: how long until, where, when and who; what she would like; and what became of each thing that she asked.
FocusScope {
    id: root

    objectName: "MyMeeting"

    enum Panel { None, Changing, Sticker, Sharing }

    property int panel: MyMeeting.None
    readonly property bool sharing: root.panel === MyMeeting.Sharing

    signal backRequested
    signal helpRequested
    signal coverRequested

    readonly property bool narrow: root.width < 600
    readonly property bool beside: !root.stepwise && root.width >= 1000 && Theme.textScale <= 1.3
    /// One question a screen.
    readonly property bool stepwise: Dress.fewWords || Dress.picturesOnly || Dress.little
    /// Where the one button for changes stands: below, or in the bar where each question wants the height.
    readonly property bool changesBelow: !root.stepwise || root.width < 1000 || Theme.textScale > 1.3
    readonly property string changeWords: root.narrow && Theme.textScale > 1.3 ? qsTr("Change something") : qsTr("I want to change something")
    readonly property real edge: root.narrow ? 16 : Theme.margins
    readonly property bool something: theWishes.unsent > 0 || theList.fresh

    function close(): void {
        root.panel = MyMeeting.None
    }
    function takeSticker(setNumber: int, number: int, picture: url): void {
        root.close()
        if (root.stepwise)
            (steps.itemAt(0) as MeetingSteps).takeSticker(setNumber, number, picture)
        else
            (whole.itemAt(0) as MeetingPage).list.takeSticker(setNumber, number, picture)
    }

    MeetingFacts { id: theMeeting }
    Sleeps { id: theNights }
    MyWishes { id: theWishes }
    AgendaModel { id: theList }
    AsksModel { id: theAsks }
    AsksModel {
        id: theAwayAsks
        away: true
    }
    PlanShare {
        id: plan
        wishes: theWishes
        agenda: theList
    }

    TopBar {
        id: bar
        width: parent.width
        visible: !root.sharing
        title: theMeeting.title
        trailing: BigButton {
            objectName: root.changesBelow ? "" : "changeSomething"
            visible: !root.changesBelow
            enabled: root.panel === MyMeeting.None
            symbol: "pencil"
            textSize: 18
            text: root.changeWords
            onClicked: root.panel = MyMeeting.Changing
        }
        speaking: Platform.reading === bar.title
        onBackRequested: root.panel === MyMeeting.None ? root.backRequested() : root.close()
        onHelpRequested: root.helpRequested()
        onCoverRequested: root.coverRequested()
        onSpoken: words => Platform.read(words)
    }
    Item {
        id: body
        anchors.top: bar.bottom
        anchors.bottom: parent.bottom
        width: parent.width
        visible: !root.sharing
        enabled: root.panel === MyMeeting.None

        Notice {
            id: trouble
            x: root.edge
            width: parent.width - 2 * root.edge
            height: visible ? implicitHeight : 0
            visible: text !== ""
            text: theWishes.notice
            speaks: true
            onSpoken: words => Platform.read(words)
        }
        Item {
            id: stage
            x: root.edge
            y: trouble.height + 8
            width: (root.beside ? side.x - 32 : parent.width - root.edge) - x
            height: (root.beside ? parent.height - 8 : foot.y - 12) - y

            When {
                id: whole
                holds: !root.stepwise
                MeetingPage {
                    id: wholePage
                    anchors.fill: parent
                    facts: theMeeting
                    nights: theNights
                    wishes: theWishes
                    agenda: theList
                    asks: theAsks
                    awayAsks: theAwayAsks
                    beside: root.beside
                    onStickerRequested: root.panel = MyMeeting.Sticker
                    ScrollMark {
                        parent: wholePage.parent
                        anchors.fill: parent
                        page: wholePage
                        offersMore: Theme.scrollsByButton
                    }
                }
            }
            When {
                id: steps
                holds: root.stepwise
                MeetingSteps {
                    anchors.fill: parent
                    facts: theMeeting
                    nights: theNights
                    wishes: theWishes
                    agenda: theList
                    asks: theAsks
                    awayAsks: theAwayAsks
                    onStickerRequested: root.panel = MyMeeting.Sticker
                }
            }
        }
        Surface {
            id: side
            visible: root.beside
            x: parent.width - width - root.edge
            y: 8
            width: 440
            height: foot.y - 20 - y
            corner: Theme.cardCorner
            outline: Theme.hair
            outlineWidth: Theme.quietWidth
            Flickable {
                id: sidePage
                anchors.fill: parent
                anchors.margins: 4
                anchors.leftMargin: 24
                anchors.rightMargin: 20
                topMargin: 12
                bottomMargin: 16
                contentHeight: asked.implicitHeight
                boundsBehavior: Flickable.StopAtBounds
                clip: true
                AskedPart {
                    id: asked
                    width: parent.width
                    asks: theAsks
                }
            }
            ScrollMark {
                anchors.fill: parent
                page: sidePage
                offersMore: Theme.scrollsByButton
            }
        }
        Column {
            id: foot
            x: root.beside ? side.x : root.edge
            y: parent.height - height - (root.narrow ? 12 : 24)
            width: root.beside ? side.width : parent.width - 2 * root.edge
            spacing: 10
            BigButton {
                objectName: "sharePlan"
                width: parent.width
                visible: root.something
                kind: BigButton.Main
                size: 72
                symbol: "eye"
                text: qsTr("Who can see this?")
                onClicked: root.panel = MyMeeting.Sharing
            }
            BigButton {
                objectName: root.changesBelow ? "changeSomething" : ""
                width: parent.width
                visible: root.changesBelow
                kind: root.something || root.stepwise ? BigButton.Plain : BigButton.Main
                size: root.something || root.stepwise ? 64 : 72
                textSize: root.narrow ? 18 : 22
                startPadding: 12
                symbol: "pencil"
                text: root.changeWords
                onClicked: root.panel = MyMeeting.Changing
            }
        }
    }
    When {
        holds: root.panel === MyMeeting.Changing || root.panel === MyMeeting.Sticker
        PlanPanel {
            anchors.fill: body
            focus: true
            stickers: root.panel === MyMeeting.Sticker
            words: theWishes.change
            onWordsSaid: words => theWishes.sayChange(words)
            onStickerPicked: (setNumber, number, picture) => root.takeSticker(setNumber, number, picture)
            onShareRequested: root.panel = MyMeeting.Sharing
            onCloseRequested: root.close()
        }
    }
    When {
        holds: root.sharing
        Rectangle {
            anchors.fill: parent
            color: Theme.paper
            ScreenLayer {
                anchors.fill: parent
                focus: true
                address: "qrc:/qt/qml/Pipit/Child/Share.qml"
                what: plan
                onBackRequested: root.close()
                onPosted: root.close()
                onHelpRequested: root.helpRequested()
                onCoverRequested: root.coverRequested()
            }
        }
    }
}
