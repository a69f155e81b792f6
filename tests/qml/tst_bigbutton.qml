// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest
import Pipit.Design

Item {
    id: stage

    width: 600
    height: 400

    BigButton { id: plain; text: "Take one back"; symbol: "undo" }
    BigButton { id: main; y: 100; kind: BigButton.Main; size: 72; text: "New page" }
    BigButton { id: off; y: 200; enabled: false; text: "Undo"; hint: "Nothing to undo" }
    BigButton { id: narrow; y: 300; width: 120; text: "A long text that has to wrap over lines" }
    SignalSpy { id: clicked; target: plain; signalName: "clicked" }
    SignalSpy { id: offClicked; target: off; signalName: "clicked" }

    TestCase {
        name: "BigButton"
        when: windowShown

        function init() {
            clicked.clear()
            offClicked.clear()
            Theme.textScale = 1
        }

        function test_actsOnReleaseOfAFinger() {
            const finger = touchEvent(plain)
            finger.press(0, plain, 20, 20).commit()
            compare(clicked.count, 0)
            verify(plain.down)
            finger.release(0, plain, 20, 20).commit()
            compare(clicked.count, 1)
        }

        function test_slidingOffCancels() {
            const finger = touchEvent(plain)
            finger.press(0, plain, 20, 20).commit()
            finger.move(0, plain, 20, 300).commit()
            finger.release(0, plain, 20, 300).commit()
            compare(clicked.count, 0)
        }

        function test_answersTheKeyboard() {
            stage.forceActiveFocus()
            plain.forceActiveFocus(Qt.TabFocusReason)
            verify(plain.visualFocus)
            keyClick(Qt.Key_Return)
            keyClick(Qt.Key_Enter)
            keyClick(Qt.Key_Space)
            compare(clicked.count, 3)
        }

        function test_tellsAScreenReaderWhatItIs() {
            compare(plain.Accessible.role, Accessible.Button)
            compare(plain.Accessible.name, "Take one back")
            compare(off.Accessible.description, "Nothing to undo")
        }

        function test_disabledDoesNothing() {
            mouseClick(off)
            compare(offClicked.count, 0)
        }

        function test_isAtLeastATargetHigh() {
            verify(plain.height >= 64 && plain.width >= 64)
            compare(main.height, 72)
        }

        function test_longAndLargeTextGrowsIt() {
            verify(narrow.height > 64, narrow.height)
            const before = plain.width
            Theme.textScale = 2
            tryVerify(() => plain.width > before)
        }
    }
}
