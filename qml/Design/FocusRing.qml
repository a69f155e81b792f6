// SPDX-License-Identifier: Apache-2.0
import QtQuick

/// Three pixels of heather, four off the thing that has the keyboard.
Rectangle {
    id: root

    property real corner: Theme.corner

    anchors.fill: parent
    anchors.margins: -(Theme.focusGap + Theme.focusWidth)
    radius: root.corner + Theme.focusGap + Theme.focusWidth
    color: "transparent"
    border.width: Theme.focusWidth
    border.color: Theme.heather
    z: 10
}
