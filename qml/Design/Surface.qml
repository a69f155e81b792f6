// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Pipit.Design

/// The ground of a control: card with an ink line; heather and a wash when chosen; dashes when it cannot be used.
Item {
    id: root

    property color fill: Theme.card
    property color outline: Theme.ink
    property real outlineWidth: Theme.line
    property real corner: Theme.corner
    property bool chosen: false
    property bool dashed: false

    Rectangle {
        anchors.fill: parent
        radius: root.corner
        color: root.chosen ? Theme.pick : root.fill
        border.width: root.dashed ? 0 : root.chosen ? Theme.pickWidth : root.outlineWidth
        border.color: root.chosen ? Theme.heather : root.outline
    }

    DashedFrame {
        anchors.fill: parent
        visible: root.dashed
        color: root.outline
        lineWidth: root.outlineWidth
        radius: root.corner
    }
}
