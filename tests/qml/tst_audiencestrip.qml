// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest
import Pipit.Design

Item {
    width: 400
    height: 600

    AudienceStrip { id: ask; width: 392; use: UsePicker.Ask; faces: ["sam"]; who: "Only you can open it."; child: "Amina" }
    AudienceStrip { id: know; y: 320; width: 392; use: UsePicker.Know; faces: ["sam", "jo"]; who: "You and Jo can open it." }
    UseMark { id: mark; use: UsePicker.Talk }

    TestCase {
        name: "AudienceStrip"
        when: windowShown

        function test_askFirstNamesTheDuty() {
            verify(ask.duty.includes("Ask Amina first"))
            compare(know.duty, "")
            verify(ask.height > know.height)
        }

        function test_theMarkSaysItsUse() {
            compare(mark.Accessible.name, "Talk about it in my meeting")
            mark.use = UsePicker.None
            verify(mark.Accessible.name !== "")
            mark.use = UsePicker.Talk
        }
    }
}
