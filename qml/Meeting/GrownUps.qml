// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.App
import Pipit.Design

/// The grown-ups' list: after hers, beside it. What is looked at every time, what is late, and what others said.
Item {
    id: root

    required property ReviewTogether review
    readonly property real gutter: root.width < 480 ? 12 : 24

    signal lateRequested
    signal decideRequested(int about, string words, string plain)
    signal viewRequested(int who, string words, int asked, string plain)

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Grown-ups’ list")

    Flickable {
        anchors.fill: parent
        clip: true
        contentHeight: column.height + 24
        boundsBehavior: Flickable.StopAtBounds

        Column {
            id: column
            x: root.gutter
            width: parent.width - 2 * root.gutter
            topPadding: 18
            Flow {
                width: parent.width
                spacing: 12
                bottomPadding: 6
                Heading {
                    width: Math.min(implicitWidth, parent.width)
                    text: qsTr("Grown-ups’ list")
                    size: Theme.adultHeading
                    Accessible.role: Accessible.Heading
                }
                Words {
                    width: Math.min(implicitWidth, parent.width)
                    text: root.review.grownUps.looked
                    soft: true
                    font.pixelSize: Theme.adultBody
                    lineHeight: Math.round(Theme.adultHeading * 1.3)
                }
            }
            Repeater {
                model: root.review.grownUps
                Column {
                    id: cell
                    required property int index
                    required property int kind
                    required property string words
                    required property string note
                    required property string plain
                    required property bool on
                    required property int number
                    required property int asked
                    required property int about

                    width: column.width
                    Words {
                        visible: cell.kind === GrownUpList.View && cell.number === 1
                        width: parent.width
                        topPadding: 16
                        bottomPadding: 6
                        text: qsTr("What others said")
                        soft: true
                        font.bold: true
                        font.pixelSize: Theme.adultBody
                        Accessible.role: Accessible.Heading
                    }
                    GrownUpRow {
                        objectName: (cell.kind === GrownUpList.View ? "view" : cell.kind === GrownUpList.Late ? "late" : "look") + cell.number
                        width: parent.width
                        kind: cell.kind
                        words: cell.words
                        note: cell.note
                        on: cell.on
                        decides: cell.kind === GrownUpList.Look && cell.about > 0 && !root.review.closed
                        onClicked: {
                            if (cell.kind === GrownUpList.Late)
                                root.lateRequested()
                            else if (cell.kind === GrownUpList.View)
                                root.viewRequested(cell.number, cell.words, cell.asked, cell.plain)
                            else
                                root.review.look(cell.number, !cell.on)
                        }
                        onWriteRequested: root.decideRequested(cell.about, cell.words, cell.plain)
                    }
                }
            }
        }
    }
}
