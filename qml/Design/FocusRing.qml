// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Pipit.Design

/// Three pixels of heather, four off the thing that has the keyboard.
InkFrame {
    id: root

    property real corner: Theme.corner

    anchors.fill: parent
    anchors.margins: -(Theme.focusGap + Theme.focusWidth)
    radius: root.corner + Theme.focusGap + Theme.focusWidth
    lineWidth: Theme.focusWidth
    color: Theme.heather
    z: 10
}
