// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Pipit.Design

/// A dial that fills until something is due, what is due, and why on that day. Late is berry and full.
RowLayout {
    id: root

    enum Kind { Calm, Near, Late, NoDate }

    required property string due
    property string why: ""
    /// 0 to 1 of the time that has gone.
    property real fraction: 0
    property int kind: ClockChip.Calm
    property bool dial: true

    readonly property color ink: root.kind === ClockChip.Late ? Theme.berry : Theme.ink

    spacing: 10
    Accessible.role: Accessible.StaticText
    Accessible.name: root.due
    Accessible.description: root.why

    ProgressRing {
        visible: root.dial && (root.kind === ClockChip.Late || root.kind !== ClockChip.NoDate && root.fraction > 0)
        dial: true
        part: root.kind === ClockChip.Late ? 1 : root.fraction
        color: root.ink
        lineWidth: 2
        implicitWidth: 22
        implicitHeight: 22
        Layout.alignment: Qt.AlignTop
        Layout.topMargin: 2
    }
    InkFrame {
        dashed: true
        visible: root.dial && root.kind === ClockChip.NoDate
        color: Theme.inkSoft
        lineWidth: 2
        radius: 11
        implicitWidth: 22
        implicitHeight: 22
        Layout.alignment: Qt.AlignTop
        Layout.topMargin: 2
    }
    ColumnLayout {
        spacing: 0
        Words {
            text: root.due
            whole: true
            color: root.ink
            font.pixelSize: Theme.scaled(root.dial ? 19 : 17)
            font.bold: true
            lineHeight: Math.round(font.pixelSize * 1.2)
            Layout.fillWidth: true
            Accessible.ignored: true
        }
        Words {
            visible: root.why !== ""
            text: root.why
            soft: true
            font.pixelSize: Theme.adultBody
            Layout.fillWidth: true
            Accessible.ignored: true
        }
    }
}
