// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Pipit.Design

/// The ground of a control: card with an ink line; heather and a wash when chosen; dashes when it cannot be used.
InkFrame {
    id: root

    property color ground: Theme.card
    property color outline: Theme.ink
    property real outlineWidth: Theme.line
    property real corner: Theme.corner
    property bool chosen: false

    fill: root.chosen ? Theme.pick : root.ground
    color: root.chosen ? Theme.heather : root.outline
    lineWidth: root.chosen ? Theme.pickWidth : root.outlineWidth
    radius: root.corner
}
