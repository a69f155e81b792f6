// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.Design

/// How many answers took how many working days: ink up to the promise, berry over it, a dashed line between.
Item {
    id: root

    required property list<int> bars
    required property int promise

    readonly property int most: Math.max(1, ...root.bars)
    readonly property real step: Math.min(33, root.width / Math.max(1, root.bars.length))

    implicitHeight: 66 + label.height
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("Answers by working days, promised: %1").arg(root.promise)

    Repeater {
        model: root.bars.length
        Rectangle {
            id: bar
            required property int index
            readonly property bool over: bar.index >= root.promise
            x: Theme.mirrored ? root.width - width - bar.index * root.step : bar.index * root.step
            y: 60 - height
            width: root.step * 0.8
            height: root.bars[bar.index] === 0 ? 2 : Math.max(3, 56 * root.bars[bar.index] / root.most)
            radius: Math.min(4, height / 2)
            color: bar.over ? Theme.berry : Theme.ink
        }
    }
    Repeater {
        model: 8
        Rectangle {
            required property int index
            x: (Theme.mirrored ? root.width - root.promise * root.step : root.promise * root.step) - root.step * 0.1 - 1
            y: index * 8
            width: 2
            height: 4
            color: Theme.heather
        }
    }
    Words {
        id: label
        y: 66
        width: root.width
        text: qsTr("From 1 day to %1 or more. Promised: %2").arg(root.bars.length).arg(root.promise)
        soft: true
        font.pixelSize: Theme.adultBody
    }
}
