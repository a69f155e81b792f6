// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest
import Pipit.Design

Item {
    width: 700
    height: 700

    PictureGrid { id: grid }
    SignalSpy { id: picked; target: grid; signalName: "picked" }

    TestCase {
        name: "PictureGrid"
        when: windowShown

        function init() {
            picked.clear()
            grid.enabled = true
            grid.order = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16]
            wait(20)
        }

        function test_aTapSaysTheNumberOfThePictureNotOfThePlace() {
            grid.order = [16, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 1]
            wait(20)
            const finger = touchEvent(grid)
            finger.press(0, grid, 70, 70).commit()
            finger.release(0, grid, 70, 70).commit()
            compare(picked.count, 1)
            compare(picked.signalArguments[0][0], 16)
            compare(grid.children[0].Accessible.name, "Mushroom")
        }

        function test_theArrowsMoveAndEnterPicks() {
            grid.children[0].forceActiveFocus(Qt.TabFocusReason)
            keyClick(Qt.Key_Right)
            keyClick(Qt.Key_Down)
            keyClick(Qt.Key_Return)
            compare(picked.signalArguments[0][0], 6)
            keyClick(Qt.Key_Up)
            keyClick(Qt.Key_Left)
            keyClick(Qt.Key_Left)
            keyClick(Qt.Key_Space)
            compare(picked.signalArguments[1][0], 1)
        }

        function test_takesNothingWhileItWaits() {
            grid.enabled = false
            mouseClick(grid, 70, 70)
            compare(picked.count, 0)
        }

        function test_remembersNothing() {
            mouseClick(grid, 70, 70)
            mouseMove(grid, 690, 690)
            wait(200)
            const one = grabImage(grid)
            mouseClick(grid, 230, 70)
            mouseMove(grid, 690, 690)
            grid.children[15].forceActiveFocus(Qt.MouseFocusReason)
            wait(200)
            verify(one.equals(grabImage(grid)))
        }

        function test_sixteenNamedTargets() {
            const names = []
            for (let i = 0; i < 16; ++i) {
                verify(grid.children[i].width >= 64)
                verify(!names.includes(grid.children[i].Accessible.name))
                names.push(grid.children[i].Accessible.name)
            }
        }
    }

    Row {
        y: 640
        Slot { id: empty }
        Slot { id: full; filled: true }
    }

    TestCase {
        name: "Slot"
        when: windowShown

        function test_aFilledSlotIsALeafForEveryPicture() {
            verify(full.Accessible.name !== empty.Accessible.name)
            compare(empty.implicitWidth, 80)
        }
    }
}
