// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.App
import Pipit.Design

/// My people: circles, what she wishes of each today, and what became of it. A wish is never a promise, and that stays
/// in view.
FocusScope {
    id: root

    objectName: "MyPeople"

    enum Panel { None, Adding, Describing, Earlier, HowWasIt, Sharing, SharingHow }

    property int panel: MyPeople.None
    property string chosenKey: ""
    property string mapDay: ""
    readonly property bool sharing: root.panel === MyPeople.Sharing || root.panel === MyPeople.SharingHow

    signal backRequested
    signal helpRequested
    signal coverRequested

    readonly property bool narrow: root.width < 600
    readonly property bool large: Theme.textScale > 1.3
    /// With large text on a small screen what is pinned would leave no room.
    readonly property bool crowded: root.large && root.height < 1000
    readonly property bool beside: root.width >= 1000 && !root.large
    readonly property real edge: root.narrow ? 16 : Theme.margins
    readonly property bool covered: root.panel !== MyPeople.None || (!root.beside && root.chosenKey !== "")
    readonly property string promise: qsTr("This is your wish today. It is not a promise. %1 will answer it.").arg(mine.officer)

    function close(): void {
        root.panel = MyPeople.None
    }
    function goBack(): void {
        if (root.panel !== MyPeople.None)
            root.close()
        else if (root.chosenKey !== "")
            root.chosenKey = ""
        else if (!mine.today)
            mine.snapshot = ""
        else
            root.backRequested()
    }

    MyPeopleModel {
        id: mine
        onSnapshotChanged: root.chosenKey = ""
    }
    SnapshotsModel { id: sent }
    HowWasIt { id: familyTime }

    TopBar {
        id: bar
        width: parent.width
        visible: !root.sharing
        title: mine.today ? qsTr("My people") : root.mapDay
        speaking: Platform.reading === bar.title
        onBackRequested: root.goBack()
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
        enabled: !root.covered

        SpokenWords {
            id: promise
            objectName: "notAPromise"
            x: root.edge
            width: (root.beside ? side.x - 24 : parent.width - root.edge) - x
            text: root.promise
            size: root.narrow ? Theme.small : Theme.body
            speaking: Platform.reading === root.promise
            onSpoken: words => Platform.read(words)
        }
        Notice {
            id: trouble
            anchors.top: promise.bottom
            anchors.topMargin: visible ? 8 : 0
            x: root.edge
            width: promise.width
            height: visible ? implicitHeight : 0
            visible: text !== ""
            text: mine.notice
            speaks: true
            onSpoken: words => Platform.read(words)
        }
        Item {
            id: stage
            x: root.narrow ? 8 : 24
            y: trouble.y + trouble.height + 8
            width: root.beside ? side.x - 24 - x : parent.width - 2 * x
            height: (root.beside ? body.height - 16 : foot.y - 12) - y

            PeopleRings {
                id: rings
                anchors.fill: parent
                visible: !root.large && (rings.fits || mine.count === 0)
                people: mine
                chosenKey: root.chosenKey
                onChosen: key => root.chosenKey = root.chosenKey === key ? "" : key
                onPlaced: (key, ring) => mine.place(key, ring)
                onAddRequested: root.panel = MyPeople.Adding
            }
            PeopleRows {
                anchors.fill: parent
                anchors.leftMargin: root.edge - stage.x
                anchors.rightMargin: root.edge - stage.x
                visible: !rings.visible
                people: mine
                chosenKey: root.chosenKey
                shared: sent.count > 0
                offersShare: root.crowded && mine.today
                offersMore: root.large
                fresh: mine.fresh
                onShareRequested: root.panel = MyPeople.Sharing
                onChosen: key => root.chosenKey = key
                onAddRequested: root.panel = MyPeople.Adding
                onHowRequested: root.panel = MyPeople.HowWasIt
                onEarlierRequested: root.panel = MyPeople.Earlier
            }
        }
        Surface {
            id: side
            visible: root.beside
            x: parent.width - width - root.edge
            y: 8
            width: 448
            height: foot.y - 20 - y
            corner: Theme.cardCorner
            outline: Theme.hair
            outlineWidth: Theme.quietWidth

            Flickable {
                id: sidePage
                anchors.fill: parent
                anchors.margins: 4
                anchors.leftMargin: 24
                anchors.rightMargin: 24
                topMargin: 16
                bottomMargin: 16
                contentHeight: sideColumn.implicitHeight
                boundsBehavior: Flickable.StopAtBounds
                clip: true
                Column {
                    id: sideColumn
                    width: parent.width
                    Repeater { // each her own, so that words half typed go to whom they are about
                        model: root.beside && root.chosenKey !== "" ? [root.chosenKey] : []
                        WishPanel {
                            id: wishes
                            required property string modelData
                            width: sideColumn.width
                            people: mine
                            key: wishes.modelData
                            onDescribeRequested: root.panel = MyPeople.Describing
                            onTakeAwayRequested: {
                                mine.takeAway(root.chosenKey)
                                root.chosenKey = ""
                            }
                        }
                    }
                    When {
                        holds: root.beside && root.chosenKey === ""
                        PeopleAside {
                            width: sideColumn.width
                            people: mine
                            maps: sent
                            onHowRequested: root.panel = MyPeople.HowWasIt
                            onEarlierRequested: root.panel = MyPeople.Earlier
                        }
                    }
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
            y: parent.height - height - (root.narrow ? 16 : 24)
            width: root.beside ? side.width : parent.width - 2 * root.edge
            spacing: 8

            Row {
                visible: mine.taken !== ""
                spacing: 12
                SpokenWords {
                    id: gone
                    anchors.verticalCenter: parent.verticalCenter
                    width: Math.min(implicitWidth, foot.width - undo.width - 12)
                    text: qsTr("%1 is taken away.").arg(mine.taken)
                    confidential: true
                    speaking: Platform.reading === gone.text
                    onSpoken: words => Platform.read(words)
                    onHeadphonesFirst: words => Platform.readIfAlone(words)
                }
                BigButton {
                    id: undo
                    objectName: "putBack"
                    symbol: "undo"
                    text: qsTr("Undo")
                    onClicked: mine.putBack()
                }
            }
            Row {
                // Never by whether the rings fit: what stands here is what they have to fit above.
                visible: !root.beside && !root.large
                width: parent.width
                spacing: 8
                BigButton {
                    objectName: parent.visible ? "howWasIt" : ""
                    width: sent.count > 0 ? (parent.width - 8) / 2 : parent.width
                    textSize: 18
                    boldText: false
                    startPadding: 8
                    text: qsTr("How was family time?")
                    onClicked: root.panel = MyPeople.HowWasIt
                }
                BigButton {
                    objectName: parent.visible ? "earlierMaps" : ""
                    width: (parent.width - 8) / 2
                    visible: sent.count > 0
                    textSize: 18
                    boldText: false
                    startPadding: 8
                    text: qsTr("What I shared")
                    onClicked: root.panel = MyPeople.Earlier
                }
            }
            BigButton {
                objectName: root.crowded ? "" : "sharePeople"
                width: parent.width
                visible: mine.today && !root.crowded
                kind: BigButton.Main
                size: 72
                symbol: "eye"
                enabled: mine.fresh
                hint: mine.fresh ? "" : mine.count === 0 ? qsTr("Nobody is here yet") : qsTr("You have shared it like this")
                text: qsTr("Who can see this?")
                onClicked: root.panel = MyPeople.Sharing
            }
            BigButton {
                objectName: "backToToday"
                width: parent.width
                visible: !mine.today
                size: 72
                symbol: "here"
                text: qsTr("Back to today")
                onClicked: mine.snapshot = ""
            }
        }
    }
    When {
        holds: !root.beside && root.chosenKey !== "" && root.panel === MyPeople.None
        OverPanel {
            id: over
            anchors.fill: body
            focus: true
            title: qsTr("My wish today")
            onCloseRequested: root.chosenKey = ""
            WishPanel {
                width: parent.width
                people: mine
                key: root.chosenKey
                onDescribeRequested: root.panel = MyPeople.Describing
                onTakeAwayRequested: {
                    mine.takeAway(root.chosenKey)
                    root.chosenKey = ""
                }
            }
            foot: SpokenWords {
                id: again
                width: parent.width
                text: root.promise
                size: Theme.small
                speaking: Platform.reading === root.promise
                onSpoken: words => Platform.read(words)
            }
        }
    }
    When {
        holds: root.panel === MyPeople.Adding || root.panel === MyPeople.Describing
        DescribePanel {
            anchors.fill: body
            focus: true
            people: mine
            key: root.panel === MyPeople.Describing ? root.chosenKey : ""
            onAdded: key => root.chosenKey = key
            onCloseRequested: root.close()
        }
    }
    When {
        holds: root.panel === MyPeople.Earlier
        EarlierPanel {
            anchors.fill: body
            focus: true
            maps: sent
            onMapRequested: (key, day) => {
                root.mapDay = day
                mine.snapshot = key
                root.close()
            }
            onCloseRequested: root.close()
        }
    }
    When {
        holds: root.panel === MyPeople.HowWasIt
        HowWasItPanel {
            anchors.fill: body
            focus: true
            how: familyTime
            onShareRequested: root.panel = MyPeople.SharingHow
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
                what: root.panel === MyPeople.SharingHow ? familyTime : mine.share
                onBackRequested: root.close()
                onPosted: root.close()
                onHelpRequested: root.helpRequested()
                onCoverRequested: root.coverRequested()
            }
        }
    }
}
