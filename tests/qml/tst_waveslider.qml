// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest
import Pipit.Design

Item {
    width: 500
    height: 300

    WaveSlider { id: slider; width: 400; ms: 60000; levels: [0.2, 0.8, 0.4, 0.6] }
    SignalSpy { id: sought; target: slider; signalName: "sought" }

    TestCase {
        name: "WaveSlider"
        when: windowShown

        function init() {
            slider.position = 20000
            sought.clear()
        }

        function last(): int {
            return sought.signalArguments[sought.count - 1][0]
        }

        function test_aTapSaysWhereFrom() {
            mouseClick(slider, 100, 50)
            compare(last(), 15000)
            mouseClick(slider, 399, 50)
            verify(last() > 59000)
        }

        function test_aDragFollowsTheFingerAndStopsAtTheEnds() {
            mousePress(slider, 200, 50)
            mouseMove(slider, 300, 50)
            compare(last(), 45000)
            mouseMove(slider, 600, 50)
            compare(last(), 60000)
            mouseMove(slider, -50, 50)
            compare(last(), 0)
            mouseRelease(slider, -50, 50)
        }

        function test_theKeyboardGoesFiveSecondsAndToTheEnds() {
            slider.forceActiveFocus()
            keyClick(Qt.Key_Right)
            compare(last(), 25000)
            keyClick(Qt.Key_Left)
            compare(last(), 15000)
            keyClick(Qt.Key_Home)
            compare(last(), 0)
            keyClick(Qt.Key_End)
            compare(last(), 60000)
            slider.position = 58000
            keyClick(Qt.Key_Right)
            compare(last(), 60000)
        }

        function test_aScreenReaderHearsWhereItStands() {
            compare(slider.Accessible.role, Accessible.Slider)
            compare(slider.Accessible.description, "0:20 of 1:00")
        }
    }
}
