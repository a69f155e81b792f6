// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest
import Pipit.Design

Item {
    width: 500
    height: 300

    PassphraseField { id: field; width: 400 }
    SignalSpy { id: accepted; target: field; signalName: "accepted" }

    TestCase {
        name: "PassphraseField"
        when: windowShown

        function init() {
            field.field.clear()
            field.fault = ""
            accepted.clear()
            field.focusField()
        }

        function test_keysAreCountedAndNeverShown() {
            const empty = grabImage(field)
            keyClick("a")
            keyClick("b")
            compare(field.length, 2)
            wait(20)
            const ab = grabImage(field)
            verify(!empty.equals(ab))
            field.field.clear()
            keyClick("m")
            keyClick("w")
            wait(20)
            verify(ab.equals(grabImage(field)))
        }

        function test_enterAccepts() {
            keyClick("a")
            keyClick(Qt.Key_Return)
            compare(accepted.count, 1)
        }

        function test_tabLeavesIt() {
            verify(field.field.activeFocus)
            keyClick(Qt.Key_Tab)
            compare(field.length, 0)
        }

        function test_aScreenReaderKnowsThatItIsAPassword() {
            compare(field.field.Accessible.role, Accessible.EditableText)
            verify(field.field.Accessible.passwordEdit)
            verify(field.field.Accessible.description.startsWith(field.label))
            keyClick("z")
            verify(!field.field.Accessible.description.includes("z"))
            verify(field.field.Accessible.description.includes("1"))
        }

        function test_aFingerPutsTheCursorThere() {
            field.field.focus = false
            const finger = touchEvent(field.field)
            finger.press(0, field.field, 50, 20).commit()
            finger.release(0, field.field, 50, 20).commit()
            verify(field.field.activeFocus)
        }

        function test_theFaultIsOneSentenceBelow() {
            const before = field.height
            field.fault = "That was not the passphrase."
            tryVerify(() => field.height > before)
        }
    }
}
