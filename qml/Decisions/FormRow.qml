// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Pipit.Design

/// One question of a form: its name at the start, what is filled in beside it; on a phone below it.
Item {
    id: root

    required property string label
    property bool gap: false
    default property alias what: column.data

    readonly property bool stacked: root.width < 520 * Math.min(1.4, Theme.textScale)
    readonly property real labelWidth: root.stacked ? root.width : 112 * Math.min(1.4, Theme.textScale)

    implicitWidth: 570
    implicitHeight: root.stacked ? name.implicitHeight + 6 + column.implicitHeight : Math.max(name.y + name.implicitHeight, column.implicitHeight)

    Words {
        id: name
        anchors.left: parent.left
        y: root.stacked ? 0 : 12
        width: root.labelWidth
        text: root.label
        color: root.gap ? Theme.berry : Theme.ink
        font.pixelSize: Theme.adultBody
        font.bold: true
        lineHeight: Math.round(font.pixelSize * 1.25)
    }
    Column {
        id: column
        anchors.left: parent.left
        anchors.leftMargin: root.stacked ? 0 : root.labelWidth + 12
        anchors.right: parent.right
        y: root.stacked ? name.implicitHeight + 6 : 0
        spacing: 8
    }
}
