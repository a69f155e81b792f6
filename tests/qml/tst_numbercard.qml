// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest
import Pipit.Design

Item {
    width: 700
    height: 400

    NumberCard { id: card; width: 600; who: "Childline"; number: "0800 1111"; hours: "Any time"; free: true }
    SignalSpy { id: spoken; target: card; signalName: "spoken" }

    TestCase {
        name: "NumberCard"
        when: windowShown

        function test_speaksTheNumberDigitByDigit() {
            mouseClick(card, 600 - 40, 50)
            compare(spoken.count, 1)
            const words = spoken.signalArguments[0][0]
            verify(words.startsWith("Childline. Any time. Free."), words)
            verify(words.endsWith("0 8 0 0   1 1 1 1"), words)
        }

        function test_aScreenReaderHearsWhoAndTheNumber() {
            compare(card.Accessible.name, "Childline")
            verify(card.Accessible.description.includes("0800 1111"))
        }
    }
}
