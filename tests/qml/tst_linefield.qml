// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest
import Pipit.Design

TestCase {
    id: test

    name: "LineField"
    when: windowShown
    width: 480
    height: 300
    visible: true

    property string kept: "as it was"

    Component {
        id: kit
        LineField {
            width: 400
            label: "In my own words"
            initialText: test.kept
        }
    }
    SignalSpy {
        id: saying
        signalName: "said"
    }
    SignalSpy {
        id: entering
        signalName: "entered"
    }

    function init() {
        test.kept = "as it was"
        saying.clear()
        entering.clear()
    }
    function make(properties) {
        const field = createTemporaryObject(kit, test, properties)
        saying.target = field
        entering.target = field
        field.focusText()
        return field
    }
    function test_what_was_there_is_not_said_again() {
        const field = make({})
        compare(field.text, "as it was")
        field.flush()
        compare(saying.count, 0)
    }
    function test_what_she_types_is_said_when_she_leaves_and_once() {
        const field = make({})
        keyClick(Qt.Key_End)
        keyClick(Qt.Key_X)
        field.flush()
        compare(saying.count, 1)
        compare(saying.signalArguments[0][0], "as it wasx")
        field.flush()
        compare(saying.count, 1)
    }
    function test_what_is_half_typed_is_said_when_the_field_goes() {
        const field = kit.createObject(test)
        saying.target = field
        field.focusText()
        keyClick(Qt.Key_Y)
        const heard = []
        field.said.connect(text => heard.push(text))
        field.destroy()
        tryVerify(() => heard.length === 1)
    }
    function test_her_own_words_tidied_leave_the_cursor_alone() {
        const field = make({ initialText: "" })
        keyClick(Qt.Key_O)
        keyClick(Qt.Key_N)
        keyClick(Qt.Key_Space)
        field.flush()
        field.initialText = "on"
        compare(field.text, "on ")
        field.initialText = "something else"
        compare(field.text, "something else")
    }
    function test_enter_says_it_where_there_is_one_line() {
        const field = make({ initialText: "", single: true })
        keyClick(Qt.Key_A)
        keyClick(Qt.Key_Return)
        compare(entering.count, 1)
        compare(saying.count, 1)
        compare(field.text, "a")
    }
    function test_no_more_than_there_is_room_for() {
        const field = make({ initialText: "", maxLength: 3 })
        for (let i = 0; i < 6; ++i)
            keyClick(Qt.Key_A)
        compare(field.text, "aaa")
    }
}
