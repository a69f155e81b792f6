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
    /// Draws the loudest bar at full height: a quiet voice has a shape too. Not while recording, where height is loudness.
    property bool evened: false
    readonly property real loudest: root.evened ? root.loudestOf(root.levels, root.bars) : 1
    readonly property int bars: Math.max(0, Math.floor((root.width + root.gap) / (root.barWidth + root.gap)))

    /// The mean of a bar's share of the moments: no word falls between two bars, and talk keeps its ups and downs.
    function mean(levels: list<real>, bar: int, bars: int): real {
        const from = Math.min(levels.length - 1, Math.floor(bar * levels.length / bars))
        const share = levels.slice(from, Math.max(from + 1, Math.floor((bar + 1) * levels.length / bars)))
        return share.reduce((sum, level) => sum + level, 0) / share.length
    }

    function loudestOf(levels: list<real>, bars: int): real {
        let loud = 0
        for (let bar = 0; levels.length > 0 && bar < bars; ++bar)
            loud = Math.max(loud, root.mean(levels, bar, bars))
        return loud
    }

    function levelAt(bar: int): real {
        return root.levels.length === 0 || root.loudest < 0.01 ? 0 : root.mean(root.levels, bar, root.bars) / root.loudest
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
