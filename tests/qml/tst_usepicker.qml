// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest
import Pipit.Design

Item {
    id: stage

    width: 800
    height: 700

    UsePicker { id: picker; width: stage.width; suggested: UsePicker.Sort; onPicked: use => picker.value = use }
    SignalSpy { id: picked; target: picker; signalName: "picked" }

    TestCase {
        name: "UsePicker"
        when: windowShown

        function init() {
            picker.value = UsePicker.None
            picked.clear()
            stage.width = 800
            Theme.textScale = 1
        }

        function test_nothingIsChosenBeforehand() {
            compare(picker.value, UsePicker.None)
            for (let i = 0; i < 4; ++i)
                verify(!picker.children[i].Accessible.checked)
            verify(picker.children[1].Accessible.description !== "")
        }

        function test_oneOrNone() {
            mouseClick(picker.children[3])
            compare(picker.value, UsePicker.Ask)
            mouseClick(picker.children[0])
            compare(picker.value, UsePicker.Know)
            verify(!picker.children[3].Accessible.checked)
            mouseClick(picker.children[0])
            compare(picker.value, UsePicker.None)
        }

        function test_isFourRadioButtonsWithWords() {
            for (let i = 0; i < 4; ++i) {
                compare(picker.children[i].Accessible.role, Accessible.RadioButton)
                verify(picker.children[i].Accessible.name.length > 5)
                tryVerify(() => picker.children[i].height >= 128) // once the layout has its width again
            }
        }

        function test_fallsIntoFewerColumnsWhenThereIsLessRoom() {
            compare(picker.columns, 4)
            stage.width = 358
            tryCompare(picker, "columns", 2)
            Theme.textScale = 2
            tryCompare(picker, "columns", 1)
        }
    }
}
