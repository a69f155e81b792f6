// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Pipit.Design

/// The small square of a list: meadow with a tick once it was looked at.
InkFrame {
    id: root

    required property bool on

    width: 26
    height: 26
    radius: 7
    lineWidth: 2
    color: root.on ? Theme.meadow : Theme.quietLine
    fill: root.on ? Theme.meadow : Theme.card
    Icon {
        anchors.centerIn: parent
        visible: root.on
        name: "tick"
        size: 20
        width: 20
        height: 20
        ink: Theme.meadowText
    }
}
