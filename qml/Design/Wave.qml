// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick

/// Loudness over time as upright bars; what is still to come is short and pale. Values 0 to 1.
Row {
    id: root

    property list<real> levels
    /// How much of it has been played or recorded, 0 to 1.
    property real part: 1
    property color color: Theme.heather
    property real barWidth: 8
    property real gap: 8
    readonly property int bars: Math.max(0, Math.floor((root.width + root.gap) / (root.barWidth + root.gap)))

    function levelAt(bar: int): real {
        const count = root.levels.length
        return count === 0 ? 0 : root.levels[Math.min(count - 1, Math.floor(bar * count / root.bars))]
    }

    spacing: root.gap
    Accessible.ignored: true

    Repeater {
        model: root.bars

        Rectangle {
            id: bar
            required property int index
            readonly property bool done: (bar.index + 0.5) / root.bars <= root.part

            anchors.verticalCenter: parent ? parent.verticalCenter : undefined
            width: root.barWidth
            height: Math.max(root.barWidth, root.height * Math.min(1, root.levelAt(bar.index)))
            radius: root.barWidth / 2
            color: root.color
            opacity: bar.done ? 1 : 0.35
        }
    }
}
