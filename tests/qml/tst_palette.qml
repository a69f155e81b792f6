// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest
import Pipit.Design

Item {
    width: 1200
    height: 300

    Palette { id: palette; width: 1200; onColourPicked: colour => palette.current = colour; onWidthPicked: step => palette.widthStep = step }

    TestCase {
        name: "Palette"
        when: windowShown

        function buttons() {
            return Array.from(palette.children).filter(child => child.Accessible.role === Accessible.Button && child.visible)
        }
        function named(name) {
            return buttons().filter(button => button.Accessible.name === name)[0]
        }

        function test_aColourAndAWidthByTap() {
            mouseClick(named("Blue"))
            verify(Qt.colorEqual(palette.current, Theme.crayons[8]))
            verify(named("Blue").Accessible.checked)
            mouseClick(named("Thick"))
            compare(palette.widthStep, 2)
        }

        function test_skinsOpenFromOneAndCloseAgain() {
            mouseClick(named("Skin colours"))
            tryVerify(() => named("Skin colour 4") !== undefined)
            waitForRendering(palette)
            mouseClick(named("Skin colour 4"))
            verify(Qt.colorEqual(palette.current, Theme.skins[3]))
            mouseClick(named("All colours"))
            tryVerify(() => named("Blue") !== undefined)
        }

        function test_everyTargetIsLargeAndNamed() {
            compare(buttons().length, 12 + 1 + 3)
            for (const button of buttons()) {
                verify(button.width >= 64 && button.height >= 64)
                verify(button.Accessible.name !== "")
            }
        }
    }
}
