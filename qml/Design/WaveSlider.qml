// SPDX-License-Identifier: Apache-2.0
import QtQuick

/// A voice note to be heard from any point: a tap or a drag on its shape, or the arrow keys, say from where.
Item {
    id: root

    required property int ms
    property int position: 0
    property list<real> levels
    /// How far the arrow keys go.
    property int step: 5000

    signal sought(int ms)

    function clock(ms: int): string {
        const seconds = Math.floor(ms / 1000)
        return Math.floor(seconds / 60) + ":" + String(seconds % 60).padStart(2, "0")
    }

    function go(ms: int): void {
        root.sought(Math.max(0, Math.min(root.ms, ms)))
    }

    implicitHeight: 112
    activeFocusOnTab: true
    LayoutMirroring.enabled: false // sound goes from left to right, as its clock does
    LayoutMirroring.childrenInherit: true
    Accessible.role: Accessible.Slider
    Accessible.name: qsTr("Where to listen from")
    Accessible.description: qsTr("%1 of %2").arg(root.clock(root.position)).arg(root.clock(root.ms))
    Accessible.focusable: true
    Accessible.onIncreaseAction: root.go(root.position + root.step)
    Accessible.onDecreaseAction: root.go(root.position - root.step)
    Keys.onLeftPressed: root.go(root.position - root.step)
    Keys.onRightPressed: root.go(root.position + root.step)
    Keys.onPressed: event => {
        if (event.key !== Qt.Key_Home && event.key !== Qt.Key_End)
            return
        root.go(event.key === Qt.Key_Home ? 0 : root.ms)
        event.accepted = true
    }

    Wave {
        id: wave
        anchors.fill: parent
        anchors.topMargin: 8
        anchors.bottomMargin: 8
        levels: root.levels
        evened: true
        part: root.ms > 0 ? root.position / root.ms : 0
        color: Theme.heather
        barWidth: 6
        gap: 6
    }
    Rectangle {
        x: (root.ms > 0 ? root.position / root.ms : 0) * (root.width - width)
        width: 4
        height: parent.height
        radius: 2
        color: Theme.ink
    }
    MouseArea {
        function at(x: real): int {
            return Math.round(Math.max(0, Math.min(1, x / width)) * root.ms)
        }

        anchors.fill: parent
        preventStealing: true
        onPressed: event => {
            root.forceActiveFocus(Qt.MouseFocusReason)
            root.go(at(event.x))
        }
        onPositionChanged: event => root.go(at(event.x))
    }
    FocusRing {
        corner: 8
        visible: root.activeFocus
    }
}
