// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest
import Pipit.Design

Item {
    width: 400
    height: 700

    ToolRail { id: rail; onPicked: tool => rail.current = tool }
    SignalSpy { id: picked; target: rail; signalName: "picked" }

    TestCase {
        name: "ToolRail"
        when: windowShown

        function init() {
            picked.clear()
            rail.current = "crayon"
        }

        function test_aTapTakesATool() {
            const felt = rail.children[2]
            const finger = touchEvent(felt)
            finger.press(0, felt).commit()
            finger.release(0, felt).commit()
            compare(rail.current, "felt")
            tryCompare(felt, "implicitWidth", 104)
            tryCompare(rail.children[0], "implicitWidth", 88)
        }

        function test_everyToolHasANameAndRoom() {
            for (let i = 0; i < rail.tools.length; ++i) {
                const tool = rail.children[i]
                verify(tool.Accessible.name !== "" && tool.Accessible.name !== "undefined", rail.tools[i])
                verify(tool.width >= 64 && tool.height >= 64)
                compare(tool.Accessible.checked, i === 0)
            }
        }

        function test_theToolsWearTheColourInUse() {
            const before = grabImage(rail)
            rail.colour = Theme.crayons[8]
            wait(30)
            verify(!before.equals(grabImage(rail)))
        }
    }
}
