// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest
import Pipit.Design

Item {
    width: 300
    height: 200

    SpeakerButton { id: open; words: "Hello" }
    SpeakerButton { id: secret; x: 100; words: "Jo can’t see it"; confidential: true }
    SignalSpy { id: spoken; target: open; signalName: "spoken" }
    SignalSpy { id: secretSpoken; target: secret; signalName: "spoken" }
    SignalSpy { id: asked; target: secret; signalName: "headphonesFirst" }

    TestCase {
        name: "SpeakerButton"
        when: windowShown

        function init() {
            spoken.clear()
            secretSpoken.clear()
            asked.clear()
            secret.speaking = false
        }

        function test_speaksItsWordsOnATap() {
            const finger = touchEvent(open)
            finger.press(0, open).commit()
            finger.release(0, open).commit()
            compare(spoken.count, 1)
            compare(spoken.signalArguments[0][0], "Hello")
        }

        function test_asksForHeadphonesBeforeWhatCouldBetray() {
            mouseClick(secret)
            compare(secretSpoken.count, 0)
            compare(asked.count, 1)
            compare(asked.signalArguments[0][0], "Jo can’t see it")
        }

        function test_stoppingNeverAsks() {
            secret.speaking = true
            mouseClick(secret)
            compare(asked.count, 0)
            compare(secretSpoken.count, 1)
        }

        function test_isATargetWithAName() {
            verify(open.width >= 64 && open.height >= 64)
            verify(open.Accessible.name !== "")
            compare(open.Accessible.description, "Hello")
            secret.speaking = true
            verify(secret.Accessible.name !== open.Accessible.name)
        }
    }
}
