// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.Design

/// A skin, 1 to 6; 0 is as they are drawn, in three of them.
Item {
    id: root

    required property int tone

    Accessible.ignored: true

    Row {
        id: three
        anchors.centerIn: parent
        visible: root.tone === 0
        Repeater {
            model: [0, 3, 5]
            Rectangle {
                required property int modelData
                width: root.width / 3
                height: root.height
                color: Theme.skins[modelData]
            }
        }
    }
    InkFrame {
        anchors.fill: parent
        radius: root.tone === 0 ? 4 : width / 2
        fill: root.tone === 0 ? "transparent" : Theme.skins[root.tone - 1]
        color: Theme.ink
    }
}
