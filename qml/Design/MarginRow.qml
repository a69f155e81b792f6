// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

/// A line of the diary: left of the berry margin when and why, right of it what. The base of the adults' lists.
Pressable {
    id: root

    enum Kind { Plain, Today, Late, Chosen }

    required property string when
    property string why: ""
    property int kind: MarginRow.Plain
    property real fraction: 0
    /// No day can be given: a dashed dial.
    property bool noDate: false
    property int whenWidth: root.compact ? 112 : 272 * Math.min(1.3, Theme.textScale)
    /// What stands right of the margin, laid out in a row; on a phone in a column.
    default property alias what: whatGrid.data
    property alias columns: whatGrid.columns
    readonly property real whatWidth: whatGrid.width

    readonly property bool compact: root.width < 700 * Math.min(1.5, Theme.textScale)
    /// A phone with large text: when stands over what.
    readonly property bool stacked: root.compact && Theme.textScale > 1.3
    readonly property int clockKind: root.noDate ? ClockChip.NoDate : root.kind === MarginRow.Late ? ClockChip.Late : root.fraction >= 0.9 ? ClockChip.Near : ClockChip.Calm

    text: root.when
    hint: root.why
    corner: 4
    shrinks: false
    implicitWidth: 964
    implicitHeight: root.stacked ? clock.implicitHeight + whatGrid.implicitHeight + 28
        : Math.max(root.compact ? 88 : 69, clock.implicitHeight + 20, whatGrid.implicitHeight + 16)

    background: Rectangle {
        color: root.down || root.kind === MarginRow.Chosen ? Theme.chosenWash : root.kind === MarginRow.Today ? Theme.todayWash : "transparent"
        Rectangle {
            visible: root.kind === MarginRow.Chosen
            anchors.left: parent.left
            width: 5
            height: parent.height
            color: Theme.heather
        }
        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: 1
            color: Theme.rule
        }
    }
    contentItem: Item {
        ClockChip {
            id: clock
            anchors.left: parent.left
            anchors.leftMargin: root.compact ? 12 : 24
            y: root.stacked ? 10 : root.compact ? 12 : (parent.height - height) / 2
            width: root.stacked ? parent.width - 24 : root.whenWidth - (root.compact ? 12 : 8)
            dial: !root.compact
            due: root.when
            why: root.why
            fraction: root.fraction
            kind: root.clockKind
        }
        Rectangle {
            id: marginLine
            x: Theme.mirrored ? parent.width - position : position
            readonly property real position: root.stacked ? 5 : root.whenWidth + (root.compact ? 0 : 16)
            width: 1.5
            height: parent.height
            color: Theme.margin
        }
        GridLayout {
            id: whatGrid
            anchors.left: parent.left
            anchors.leftMargin: marginLine.position + (root.stacked ? 7 : root.compact ? 14 : 24)
            anchors.right: parent.right
            anchors.rightMargin: 12
            y: root.stacked ? clock.y + clock.height + 8 : (parent.height - height) / 2
            columnSpacing: 12
            rowSpacing: 4
        }
    }
}
