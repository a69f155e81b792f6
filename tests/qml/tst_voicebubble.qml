// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest
import Pipit.Design

Item {
    width: 500
    height: 200

    VoiceBubble { id: bubble; ms: 74400; wave: [0.1, 0.9, 0.4] }
    SignalSpy { id: toggled; target: bubble; signalName: "toggled" }

    TestCase {
        name: "VoiceBubble"
        when: windowShown

        function init() {
            toggled.clear()
            bubble.playing = false
        }

        function test_saysHowLong() {
            compare(bubble.clock, "1:14")
            bubble.playing = true
            bubble.position = 31000
            compare(bubble.clock, "0:31")
        }

        function test_playsOnATapOnly() {
            compare(toggled.count, 0)
            mouseClick(bubble, 40, 40)
            compare(toggled.count, 1)
        }

        function test_theButtonSaysWhatItWillDo() {
            const play = bubble.children[1]
            verify(play.width >= 64 && play.height >= 64)
            const before = play.Accessible.name
            bubble.playing = true
            verify(play.Accessible.name !== before)
        }
    }
}
