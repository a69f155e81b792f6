// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest
import Pipit.Design

Item {
    id: stage

    width: 500
    height: 400

    TickRow { id: tick; width: stage.width; text: "Tap and tap again"; note: "No dragging."; on: false; onToggledByTap: on => tick.on = on }
    ChoiceCard { id: card; y: 200; width: 240; symbol: "press"; text: "One switch"; note: "A ring moves by itself."; chosen: false }
    SignalSpy { id: clicked; target: card; signalName: "clicked" }

    TestCase {
        name: "Choices"
        when: windowShown

        function init() {
            tick.on = false
            card.chosen = false
            clicked.clear()
        }

        function test_aTickIsTurnedByTapAndByKey() {
            mouseClick(tick)
            verify(tick.on && tick.Accessible.checked)
            tick.forceActiveFocus(Qt.TabFocusReason)
            keyClick(Qt.Key_Space)
            verify(!tick.on && !tick.Accessible.checked)
            keyClick(Qt.Key_Return)
            verify(tick.on)
        }

        function test_bothSayWhatTheyAre() {
            compare(tick.Accessible.role, Accessible.CheckBox)
            compare(tick.Accessible.name, "Tap and tap again")
            compare(tick.Accessible.description, "No dragging.")
            compare(card.Accessible.role, Accessible.RadioButton)
            compare(card.Accessible.name, "One switch")
            verify(!card.Accessible.checked)
            card.chosen = true
            verify(card.Accessible.checked)
        }

        function test_aCardChoosesNothingByItself() {
            mouseClick(card)
            compare(clicked.count, 1)
            verify(!card.chosen)
        }

        function test_theyGrowWithTheirWords() {
            const was = [tick.implicitHeight, card.implicitHeight]
            Theme.textScale = 2
            tryVerify(() => tick.implicitHeight > was[0] && card.implicitHeight > was[1])
            Theme.textScale = 1
        }
    }
}
