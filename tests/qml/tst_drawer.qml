// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest
import Pipit.Design

Item {
    width: 800
    height: 700

    Drawer { id: drawer; x: 480; title: "Happy"; Rectangle { id: inside; width: 40; height: 40 } }
    SignalSpy { id: closed; target: drawer; signalName: "closeRequested" }

    TestCase {
        name: "Drawer"
        when: windowShown

        function cleanup() {
            drawer.open = false
            Theme.reducedMotion = false
            tryCompare(drawer, "visible", false)
            closed.clear()
        }

        function test_slidesInAndIsThereToTheEnd() {
            drawer.open = true
            verify(drawer.visible)
            tryVerify(() => inside.mapToItem(drawer, 0, 0).x < 40)
            verify(drawer.enabled)
        }

        function test_closedTakesNoTaps() {
            verify(!drawer.visible)
            verify(!drawer.enabled)
        }

        function test_escapeAsksToClose() {
            drawer.open = true
            drawer.forceActiveFocus()
            keyClick(Qt.Key_Escape)
            compare(closed.count, 1)
        }

        function test_doesNotMoveWhenMotionIsReduced() {
            Theme.reducedMotion = true
            drawer.open = true
            compare(inside.mapToItem(drawer, 0, 0).x, 12)
        }
    }
}
