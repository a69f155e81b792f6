// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Pipit.App
import Pipit.Design

/// Cards and piles. One card at a time lies in the hand; a tap on a pile puts it there. The piles stand round about, never
/// in a row from bad to good; two are always there: "not sure" and "I don't understand the question".
Item {
    id: root

    required property PromptController prompt
    required property SortController sort
    readonly property bool silent: root.prompt.shown === ""
    readonly property bool beside: root.width >= 900 && Theme.textScale <= 1.3
    readonly property real edge: root.width < 600 ? 16 : Theme.margins

    signal backRequested
    signal helpRequested
    signal coverRequested

    function touched(pile: int): void {
        if (root.sort.card >= 0)
            root.sort.put(pile)
        else
            root.sort.takeFrom(pile)
    }

    TopBar {
        id: bar
        width: parent.width
        title: ""
        leading: SquareButton {
            objectName: "takeBack"
            enabled: root.sort.canTakeBack
            symbol: "undo"
            name: qsTr("Take it back")
            hint: root.sort.canTakeBack ? "" : qsTr("Nothing to take back")
            onClicked: root.sort.takeBack()
        }
        onBackRequested: root.backRequested()
        onHelpRequested: root.helpRequested()
        onCoverRequested: root.coverRequested()
    }
    Flickable {
        id: body
        anchors.top: bar.bottom
        anchors.bottom: foot.top
        anchors.bottomMargin: mark.taken + 8
        width: parent.width
        contentHeight: content.implicitHeight + 16
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        GridLayout {
            id: content
            x: root.edge
            y: 4
            width: parent.width - 2 * root.edge
            columns: root.beside ? 2 : 1
            columnSpacing: 32
            rowSpacing: 12

            SpokenWords {
                visible: !root.silent
                text: root.prompt.shown
                says: root.prompt.said
                speaks: Theme.readsAloud || root.prompt.recorded
                heading: true
                bold: true
                size: root.width < 600 ? Theme.text : Theme.scaled(28)
                speaking: Platform.reading === root.prompt.said
                onSpoken: words => Platform.read(words)
                Layout.fillWidth: true
                Layout.columnSpan: content.columns
            }
            SpeakerButton {
                visible: root.silent && (Theme.readsAloud || root.prompt.recorded)
                words: root.prompt.said
                speaking: Platform.reading === root.prompt.said
                onSpoken: words => Platform.read(words)
                Layout.columnSpan: content.columns
            }
            // The card in the hand.
            Item {
                id: hand
                readonly property real side: root.beside ? 200 : 120
                readonly property bool tall: root.beside
                implicitHeight: hand.tall ? 24 + hand.side + 8 + Math.max(Theme.touchTarget, name.implicitHeight) + 16 : Math.max(hand.side + 24, name.implicitHeight + 24)
                Layout.fillWidth: !root.beside
                Layout.preferredWidth: root.beside ? 280 : -1
                Layout.alignment: Qt.AlignTop

                Surface {
                    anchors.fill: parent
                    corner: Theme.cardCorner
                    ground: Theme.dark ? Theme.card : Theme.soft
                    outline: Theme.meadow
                }
                Rectangle {
                    anchors.fill: face
                    anchors.margins: -4
                    visible: Theme.dark
                    radius: Theme.corner
                    color: Theme.page
                }
                Drawing {
                    id: face
                    x: hand.tall ? (hand.width - width) / 2 : Theme.mirrored ? hand.width - width - 12 : 12
                    y: hand.tall ? 24 : (hand.height - height) / 2
                    width: hand.side
                    height: hand.side
                    source: root.sort.card >= 0 ? root.sort.cardPicture : "qrc:/pipit/icons/tick.svg"
                }
                SpokenWords {
                    id: name
                    objectName: "cardInHand"
                    x: hand.tall ? 20 : Theme.mirrored ? 12 : hand.side + 28
                    y: hand.tall ? face.y + face.height + 8 : (hand.height - height) / 2
                    width: hand.tall ? hand.width - 28 : hand.width - hand.side - 40
                    text: root.silent ? "" : root.sort.card >= 0 ? root.sort.cardShown : qsTr("That was the last card.")
                    says: root.sort.card >= 0 ? root.sort.cardSaid : qsTr("That was the last card.")
                    heading: true
                    bold: true
                    centred: hand.tall
                    size: Theme.text
                    speaking: Platform.reading === name.says
                    onSpoken: words => Platform.read(words)
                }
            }
            GridLayout {
                columns: root.width < 360 * Theme.textScale ? 1 : root.width < 760 * Theme.textScale ? 2 : 3
                columnSpacing: 12
                rowSpacing: 12
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop

                Repeater {
                    model: root.sort
                    SortPile {
                        id: pile
                        required property int index
                        required property string key
                        tag: "pile-" + pile.key
                        open: root.sort !== null && root.sort.card >= 0
                        onClicked: root.touched(pile.index)
                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        Layout.preferredWidth: 100
                    }
                }
            }
        }
    }
    Column {
        id: foot
        x: root.edge
        y: parent.height - height - 16
        width: parent.width - 2 * root.edge
        spacing: 12

        Notice {
            width: parent.width
            height: visible ? implicitHeight : 0
            visible: root.sort.notice !== ""
            text: root.sort.notice
            speaks: true
            onSpoken: words => Platform.read(words)
        }
        GridLayout {
            width: parent.width
            columns: root.width < 420 * Theme.textScale && !root.silent ? 1 : 2
            columnSpacing: Theme.gap
            rowSpacing: 8
            BigButton {
                objectName: "laterCard"
                size: 72
                enabled: root.sort.left > 1 && root.sort.card >= 0
                symbol: "fwd"
                text: root.silent ? "" : qsTr("Another card")
                Accessible.name: qsTr("Another card")
                hint: enabled ? qsTr("This one comes again later") : qsTr("There is no other card")
                onClicked: root.sort.leaveForLater()
                Layout.fillWidth: true
                Layout.preferredWidth: 100
            }
            BigButton {
                objectName: "makeSortedPage"
                kind: BigButton.Main
                size: 72
                enabled: root.sort.sorted > 0 && !root.sort.busy
                symbol: "paper"
                text: root.silent ? "" : qsTr("Make a page of it")
                Accessible.name: qsTr("Make a page of it")
                hint: enabled ? "" : qsTr("No card is on a pile yet")
                onClicked: root.sort.makePage()
                Layout.fillWidth: true
                Layout.preferredWidth: 100
            }
        }
    }
    ScrollMark {
        id: mark
        anchors.fill: parent
        anchors.bottomMargin: root.height - foot.y + 8
        page: body
    }
}
