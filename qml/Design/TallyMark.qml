// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick

/// How often somebody asked for the same: strokes in berry, from five on a number.
Item {
    id: root

    required property int count
    readonly property bool counted: root.count >= 5
    readonly property real tall: Theme.scaled(16)

    visible: root.count > 1
    implicitWidth: root.counted ? number.implicitWidth : root.count * 7 - 1
    implicitHeight: Math.max(root.tall, root.counted ? number.implicitHeight : 0)
    Accessible.ignored: true

    Repeater {
        model: root.counted ? 0 : root.count
        Rectangle {
            required property int index
            x: 2 + index * 7
            y: (root.height - root.tall) / 2
            width: 3
            height: root.tall
            radius: 1.5
            rotation: 8
            color: Theme.berry
        }
    }
    Words {
        id: number
        visible: root.counted
        text: root.count
        color: Theme.berry
        font.bold: true
        font.pixelSize: Theme.adultSay
        Accessible.ignored: true
    }
}
