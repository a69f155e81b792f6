// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest
import Pipit.Design

TestCase {
    id: test

    name: "AskLine"
    when: windowShown
    width: 480
    height: 400
    visible: true

    Component {
        id: kit
        AskLine {
            width: 420
            ask: "Can Yusuf come?"
            verdict: 2
            title: "No, because…"
            words: "He has a school trip."
            by: "Sam"
            face: "sam"
            spoken: "Can Yusuf come? No, because… He has a school trip."
        }
    }
    SignalSpy {
        id: asking
        signalName: "headphonesFirst"
    }

    function find(item, test) {
        if (test(item))
            return item
        for (let i = 0; i < item.children.length; ++i) {
            const found = find(item.children[i], test)
            if (found)
                return found
        }
        return null
    }
    function test_a_no_has_its_because_and_who_said_it() {
        const line = createTemporaryObject(kit, test)
        const chip = find(line, item => item instanceof YesNoChip)
        compare(chip.answer, YesNoChip.NoBecause)
        verify(chip.words.includes("because"))
        verify(find(line, item => item.text === "He has a school trip." && item.visible))
        verify(find(line, item => item.Accessible.name === "Sam"))
    }
    function test_without_words_nobody_says_anything() {
        const line = createTemporaryObject(kit, test, { verdict: 0, title: "Waiting to go", words: "", by: "", face: "" })
        const chip = find(line, item => item instanceof YesNoChip)
        compare(chip.answer, YesNoChip.NotYet)
        compare(chip.words, "Waiting to go")
        verify(!find(line, item => item instanceof Face && item.visible))
    }
    function test_it_is_read_only_after_headphones() {
        const line = createTemporaryObject(kit, test)
        asking.target = line
        asking.clear()
        mouseClick(find(line, item => item instanceof SpeakerButton))
        compare(asking.count, 1)
        compare(asking.signalArguments[0][0], line.spoken)
    }
}
