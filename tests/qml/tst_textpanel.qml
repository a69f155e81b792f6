// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest
import Pipit.Design

Item {
    width: 700
    height: 600

    TextPanel { id: panel; width: 600; maxLength: 20 }
    SignalSpy { id: looks; target: panel; signalName: "sizePicked" }
    SignalSpy { id: colours; target: panel; signalName: "colourPicked" }
    SignalSpy { id: done; target: panel; signalName: "done" }
    SignalSpy { id: cancelled; target: panel; signalName: "cancelled" }
    SignalSpy { id: headphones; target: panel; signalName: "headphonesFirst" }

    TestCase {
        name: "TextPanel"
        when: windowShown

        function init() {
            panel.initialText = "x"
            panel.initialText = ""
            panel.focusText()
            done.clear()
            cancelled.clear()
        }

        function button(item, name) {
            for (const child of Array.from(item.children)) {
                if (child.visible && child.Accessible.role === Accessible.Button && child.Accessible.name.startsWith(name))
                    return child
                const below = button(child, name)
                if (below)
                    return below
            }
            return null
        }

        function test_whatIsTypedIsHandedOver() {
            for (const c of "me")
                keyClick(c)
            compare(panel.text, "me")
            mouseClick(button(panel, "Put it on my page"))
            compare(done.signalArguments[0][0], "me")
        }

        function test_colourAndSizeAreChosenWhereTheyAreOffered() {
            verify(!button(panel, "Large"))
            panel.colours = Theme.crayons
            mouseClick(button(panel, "Large"))
            compare(looks.signalArguments[0][0], 2)
            mouseClick(button(panel, "Colour 3"))
            verify(Qt.colorEqual(colours.signalArguments[0][0], Theme.crayons[2]))
            panel.colours = []
        }

        function test_emptyCannotBePut() {
            verify(!button(panel, "Put it on my page").enabled)
            keyClick(Qt.Key_Space)
            verify(!button(panel, "Put it on my page").enabled)
        }

        function test_stopsAtItsLength() {
            for (let i = 0; i < 25; ++i)
                keyClick("a")
            compare(panel.text.length, 20)
        }

        function test_escapeAndTheCrossLeaveThePageAlone() {
            keyClick("a")
            keyClick(Qt.Key_Escape)
            compare(cancelled.count, 1)
            mouseClick(button(panel, "Close"))
            compare(cancelled.count, 2)
            compare(done.count, 0)
        }

        function test_herWordsAreReadOnlyAfterTheReminder() {
            keyClick("a")
            mouseClick(button(panel, "Read aloud"))
            compare(headphones.signalArguments[0][0], "Words. a")
        }

        function test_startsWithWhatWasThere() {
            panel.initialText = "me and Yusuf"
            compare(panel.text, "me and Yusuf")
        }
    }
}
