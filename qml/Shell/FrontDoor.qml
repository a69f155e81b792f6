// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.App
import Pipit.Design

/// Faces and names of everybody on this tablet, nothing else. While an officer's tablet is in a child's hands: that
/// child's face, and the way back.
Item {
    id: root

    required property ProfilesModel people
    /// Whose lock takes the tablet back; empty where it is nobody's but its own people's.
    property string officer: ""

    signal picked(int row)
    signal helpRequested
    signal howRequested
    signal takeBackRequested

    readonly property bool narrow: root.width < 600
    readonly property int perRow: Math.max(1, Math.min(cards.count, Math.floor((root.width - 2 * body.margin + cards.gap) / (cards.cardWidth + cards.gap))))

    Meadow {
        anchors.bottom: parent.bottom
        width: parent.width
        height: root.narrow ? 72 : 100
    }
    Flickable {
        id: body

        readonly property int margin: root.narrow ? 16 : Theme.margins

        anchors.fill: parent
        anchors.topMargin: bar.height
        contentHeight: Math.max(height, column.height + 140)
        interactive: contentHeight > height
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        Column {
            id: column

            readonly property int cardsWidth: root.perRow * cards.cardWidth + (root.perRow - 1) * cards.gap

            x: (parent.width - width) / 2
            y: Math.max(0, (parent.height - height) / 2 - 60)
            width: Math.min(parent.width - 2 * body.margin, Math.max(column.cardsWidth, Theme.scaled(760)))

            Item {
                width: parent.width
                height: Math.max(pipit.height, hello.implicitHeight)

                Drawing {
                    id: pipit
                    anchors.left: parent.left
                    anchors.leftMargin: root.narrow ? 0 : Math.max(0, Math.min(grid.x + 16, parent.width - width - 12 - hello.implicitWidth))
                    anchors.bottom: parent.bottom
                    anchors.bottomMargin: -2
                    width: root.narrow ? 72 : 112
                    height: width
                    source: "qrc:/pipit/pipit/rest.svg"
                }
                SpokenWords {
                    id: hello
                    anchors.left: pipit.right
                    anchors.leftMargin: 12
                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    text: qsTr("Hello. Tap your face.")
                    heading: true
                    bold: true
                    size: root.narrow ? Math.min(Theme.title, 48) : Theme.hero
                    speaking: Platform.reading === hello.text
                    onSpoken: words => Platform.read(words)
                }
            }
            Grid {
                id: grid
                x: Math.max(0, (parent.width - width) / 2)
                columns: root.perRow
                spacing: cards.gap

                Repeater {
                    id: cards

                    readonly property int cardWidth: root.narrow ? 163 : 248
                    readonly property int gap: root.narrow ? 16 : 32

                    model: root.people

                    FaceCard {
                        required property int index
                        required property string nickname
                        required property bool pictures

                        objectName: "faceCard" + index
                        name: nickname
                        hint: pictures ? qsTr("Opens with four pictures") : qsTr("Opens with a passphrase")
                        width: cards.cardWidth
                        onClicked: root.picked(index)
                    }
                }
            }
            Item {
                width: parent.width
                height: root.narrow ? 24 : 44
            }
            LanguageRow {
                x: (parent.width - width) / 2
                width: Math.min(parent.width, implicitWidth)
            }
            When {
                holds: root.officer !== ""
                BigButton {
                    objectName: "takeBack"
                    x: (column.width - width) / 2
                    width: Math.min(column.width, implicitWidth)
                    kind: BigButton.Quiet
                    symbol: "lock"
                    text: qsTr("Give it back to %1").arg(root.officer)
                    hint: qsTr("Opens with a passphrase")
                    onClicked: root.takeBackRequested()
                }
            }
        }
    }
    TopBar {
        id: bar
        width: parent.width
        title: ""
        canGoBack: false
        canCover: false
        leading: BigButton {
            objectName: "howButton"
            symbol: "press"
            text: root.narrow ? "" : qsTr("How I use Pipit")
            Accessible.name: qsTr("How I use Pipit")
            hint: qsTr("Touch, keys, switches, eyes")
            onClicked: root.howRequested()
        }
        onHelpRequested: root.helpRequested()
    }
}
