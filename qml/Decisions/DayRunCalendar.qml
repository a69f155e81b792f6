// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.App
import Pipit.Design

/// The working days of a formal step, a week a row: ink is used, heather is today, dotted is a bank holiday and does not count,
/// the heavy line is the last. It never moves.
Column {
    id: root

    required property list<string> weeks
    required property list<string> cells
    required property list<int> looks

    readonly property bool narrow: root.width < 420 * Math.min(1.6, Theme.textScale)
    readonly property real head: root.narrow ? 0 : 84 * Math.min(1.5, Theme.textScale)
    readonly property real cellWidth: Math.min(64 * Math.max(1, Theme.textScale * 0.9), (root.width - root.head - 4 * 8) / 5)

    spacing: 8
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("The working days, week by week")

    Repeater {
        model: root.weeks
        Column {
            id: week
            required property string modelData
            required property int index
            width: root.width
            Words {
                visible: root.narrow
                width: parent.width
                text: week.modelData
                soft: true
                font.pixelSize: Theme.adultBody
            }
            Row {
                spacing: 8
                Words {
                    visible: !root.narrow
                    width: root.head - 8
                    height: 50
                    verticalAlignment: Text.AlignVCenter
                    text: week.modelData
                    soft: true
                    font.pixelSize: Theme.adultBody
                }
                Repeater {
                    model: 5
                    Item {
                        id: cell
                        required property int index
                        readonly property int place: week.index * 5 + cell.index
                        readonly property int look: root.looks[cell.place] ?? LadderController.Outside
                        readonly property bool used: cell.look === LadderController.Used
                        readonly property bool holiday: cell.look === LadderController.Holiday
                        width: root.cellWidth
                        height: 50
                        Surface {
                            anchors.fill: parent
                            visible: cell.look !== LadderController.Outside && cell.look !== LadderController.Start
                            corner: 12
                            ground: cell.used ? Theme.ink : cell.look === LadderController.Today ? Theme.chosenWash : cell.holiday ? "transparent" : Theme.card
                            outline: cell.used || cell.look === LadderController.Last ? Theme.ink : cell.look === LadderController.Today ? Theme.heather : Theme.quietLine
                            outlineWidth: cell.look === LadderController.Today || cell.look === LadderController.Last ? 3 : 2
                            dashed: cell.holiday
                        }
                        Words {
                            anchors.centerIn: parent
                            width: Math.min(implicitWidth, parent.width)
                            horizontalAlignment: Text.AlignHCenter
                            text: root.cells[cell.place] ?? ""
                            color: cell.used ? Theme.paper : cell.look === LadderController.Today ? Theme.heather : cell.holiday ? Theme.inkSoft : Theme.ink
                            font.pixelSize: cell.wordy ? Math.min(Theme.adultBody, root.cellWidth / 4) : Theme.adultBody
                            font.bold: cell.look === LadderController.Today || cell.look === LadderController.Last
                        }
                        readonly property bool wordy: cell.holiday || cell.look === LadderController.Today
                    }
                }
            }
        }
    }
}
