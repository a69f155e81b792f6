// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.App
import Pipit.Design

/// Her key card: make one, make a new one, take it away. Her own lock is asked for each time.
Item {
    id: root

    signal backRequested
    signal helpRequested
    signal coverRequested

    readonly property real edge: root.width < 600 ? 16 : Theme.margins

    objectName: "myCard"

    CardMaker {
        id: cards
        steady: Access.scans || Access.way === Access.Dwell
    }
    Loader {
        id: place
        onLoaded: (place.item as PdfPlace).picked.connect(file => cards.saveTo(file))
    }
    TopBar {
        id: bar
        width: parent.width
        title: qsTr("My key card")
        speaking: Platform.reading === bar.title
        onBackRequested: cards.step === CardMaker.Choosing ? root.backRequested() : cards.done()
        onHelpRequested: root.helpRequested()
        onCoverRequested: root.coverRequested()
        onSpoken: words => Platform.read(words)
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
            width: Math.min(Theme.scaled(720), parent.width - 2 * root.edge)
            spacing: 20

            When {
                holds: cards.step === CardMaker.Choosing
                Column {
                    width: column.width
                    spacing: 20
                    Drawing {
                        width: 200
                        height: 128
                        source: "qrc:/pipit/places/keycard.svg"
                    }
                    SpokenWords {
                        id: what
                        width: parent.width
                        text: qsTr("Hold a key card up to the camera, and your pages open. You need not remember anything.")
                        size: Theme.text
                        speaking: Platform.reading === what.text
                        onSpoken: words => Platform.read(words)
                    }
                    SpokenWords {
                        id: whoever
                        width: parent.width
                        text: qsTr("Whoever has the card can open your pages too. Keep it like a key.")
                        bold: true
                        speaking: Platform.reading === whoever.text
                        onSpoken: words => Platform.read(words)
                    }
                    SpokenWords {
                        id: now
                        width: parent.width
                        text: cards.hasCard ? qsTr("You have a card. Lost it? Make a new one. Then the old one stops working.") : qsTr("You have no card now.")
                        soft: true
                        speaking: Platform.reading === now.text
                        onSpoken: words => Platform.read(words)
                    }
                    Notice {
                        objectName: "cardNotice"
                        width: parent.width
                        visible: text !== ""
                        told: cards.notice !== ""
                        text: cards.notice !== "" ? cards.notice : cards.hasCamera ? "" : qsTr("There is no camera here, so a card cannot open this tablet.")
                        speaks: true
                        onSpoken: words => Platform.read(words)
                    }
                    BigButton {
                        objectName: "makeCard"
                        width: Math.min(parent.width, Math.max(implicitWidth, 320))
                        kind: BigButton.Main
                        size: 72
                        symbol: "card"
                        enabled: cards.hasCamera
                        hint: cards.hasCamera ? "" : qsTr("This needs a camera")
                        text: cards.hasCard ? qsTr("Make a new card") : qsTr("Make a key card")
                        onClicked: cards.begin(CardMaker.Make)
                    }
                    BigButton {
                        objectName: "takeCardAway"
                        width: Math.min(parent.width, Math.max(implicitWidth, 320))
                        visible: cards.hasCard
                        kind: BigButton.Stop
                        size: 72
                        symbol: "cross"
                        text: qsTr("Take the card away")
                        onClicked: cards.begin(CardMaker.TakeAway)
                    }
                }
            }
            When {
                holds: cards.step === CardMaker.Asking
                LockAgain {
                    width: column.width
                    maker: cards
                }
            }
            When {
                holds: cards.step === CardMaker.Shown
                CardShown {
                    width: column.width
                    maker: cards
                    onPlaceAsked: {
                        if (place.status === Loader.Null)
                            place.source = "PdfPlace.qml"
                        if (place.item)
                            (place.item as PdfPlace).ask(qsTr("Where should the card go?"), cards.fileName)
                    }
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
