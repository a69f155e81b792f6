// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.Design

/// How often: strokes of ink; five and more as a number.
Row {
    id: root

    required property int count
    property color ink: Theme.berry

    spacing: 4
    Accessible.role: Accessible.StaticText
    Accessible.name: root.count === 1 ? qsTr("once") : qsTr("%1 times").arg(root.count)

    Repeater {
        model: root.count < 5 ? root.count : 0
        Rectangle {
            required property int index
            width: 3
            height: 22
            radius: 1.5
            rotation: 8
            color: root.ink
        }
    }
    Words {
        visible: root.count >= 5
        text: String(root.count)
        color: root.ink
        font.bold: true
        font.pixelSize: Theme.adultSay
        Accessible.ignored: true
    }
}
