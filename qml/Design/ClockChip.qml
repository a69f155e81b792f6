// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Pipit.Design

/// A dial that fills until something is due, what is due, and why on that day. Late is berry and full.
Item {
    id: root

    enum Kind { Calm, Near, Late, NoDate }

    required property string due
    property string why: ""
    /// 0 to 1 of the time that has gone.
    property real fraction: 0
    property int kind: ClockChip.Calm
    property bool dial: true

    readonly property color ink: root.kind === ClockChip.Late ? Theme.berry : Theme.ink
    readonly property bool dated: root.kind === ClockChip.Late || root.kind !== ClockChip.NoDate && root.fraction > 0
    readonly property bool marked: root.dial && (root.dated || root.kind === ClockChip.NoDate)

    implicitWidth: Math.max(dueWords.implicitWidth, whyWords.implicitWidth) + (root.marked ? 32 : 0)
    implicitHeight: words.implicitHeight
    Accessible.role: Accessible.StaticText
    Accessible.name: root.due
    Accessible.description: root.why

    ProgressRing {
        anchors.left: parent.left
        visible: root.dial && root.dated
        y: Math.max(0, (dueWords.lineHeight - height) / 2)
        width: 22
        height: 22
        dial: true
        part: root.kind === ClockChip.Late ? 1 : root.fraction
        color: root.ink
        lineWidth: 2
    }
    InkFrame {
        anchors.left: parent.left
        visible: root.dial && root.kind === ClockChip.NoDate
        y: Math.max(0, (dueWords.lineHeight - height) / 2)
        width: 22
        height: 22
        dashed: true
        color: Theme.inkSoft
        lineWidth: 2
        radius: 11
    }
    Column {
        id: words
        anchors.left: parent.left
        anchors.leftMargin: root.marked ? 32 : 0
        anchors.right: parent.right
        Heading {
            id: dueWords
            width: parent.width
            text: root.due
            color: root.ink
            size: Theme.scaled(root.dial ? 19 : 17)
            Accessible.ignored: true
        }
        Words {
            id: whyWords
            width: parent.width
            visible: text !== ""
            text: root.why
            soft: true
            font.pixelSize: Theme.adultBody
            Accessible.ignored: true
        }
    }
}
