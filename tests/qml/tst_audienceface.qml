// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest
import Pipit.Design

Item {
    width: 400
    height: 500

    AudienceFace { id: sam; face: "sam"; name: "Sam"; order: 1; reads: "Looks on weekdays" }
    AudienceFace { id: jo; y: 250; row: true; face: "jo"; name: "Jo"; out: true; reads: "Lives with you" }
    SignalSpy { id: samToggled; target: sam; signalName: "toggledByTap" }
    SignalSpy { id: joToggled; target: jo; signalName: "toggledByTap" }

    TestCase {
        name: "AudienceFace"
        when: windowShown

        function init() {
            samToggled.clear()
            joToggled.clear()
        }

        function test_oneTapLeavesOutAndOnePutsBack() {
            const finger = touchEvent(sam)
            finger.press(0, sam).commit()
            finger.release(0, sam).commit()
            compare(samToggled.signalArguments[0][0], true)
            jo.forceActiveFocus()
            keyClick(Qt.Key_Return)
            compare(joToggled.signalArguments[0][0], false)
        }

        function test_itIsATickThatAScreenReaderKnows() {
            compare(sam.Accessible.role, Accessible.CheckBox)
            verify(sam.Accessible.checked)
            verify(!jo.Accessible.checked)
            compare(sam.Accessible.name, "Sam")
            compare(sam.Accessible.description, "Looks on weekdays")
            verify(jo.Accessible.description !== "Lives with you")
        }

        function test_leftOutIsNeitherGreyNorRed() {
            const picture = grabImage(jo)
            let hair = 0
            for (let x = 0; x < 84; ++x)
                for (let y = 0; y < 84; ++y)
                    hair += Qt.colorEqual(picture.pixel(x, y), "#B4623A") ? 1 : 0
            verify(hair > 200, hair)
        }

        function test_isLargeEnough() {
            verify(sam.width >= 128 && sam.height >= 128)
            verify(jo.height >= 84)
        }
    }
}
