// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest
import Pipit.Design

Item {
    width: 1280
    height: 800

    Cover { id: cover; width: 1280; height: 800 }
    SignalSpy { id: back; target: cover; signalName: "backRequested" }
    SignalSpy { id: help; target: cover; signalName: "helpRequested" }

    TestCase {
        name: "Cover"
        when: windowShown

        function init() {
            back.clear()
            help.clear()
        }

        function test_theCornerAsksForTheLock() {
            mouseClick(cover, 30, 30)
            compare(back.count, 1)
        }

        function test_theQuestionMarkOpensHelp() {
            mouseClick(cover, 1280 - 24 - 32, 16 + 32)
            compare(help.count, 1)
        }

        function test_itReallyColours() {
            const before = grabImage(cover).pixel(230, 184)
            const finger = touchEvent(cover)
            finger.press(0, cover, 230, 184).commit()
            finger.release(0, cover, 230, 184).commit()
            tryVerify(() => !Qt.colorEqual(grabImage(cover).pixel(230, 184), before))
            compare(back.count + help.count, 0)
        }
    }
}
