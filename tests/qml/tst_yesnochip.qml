// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest
import Pipit.Design

Item {
    id: stage

    width: 800
    height: 700

    YesNoChip { id: chip; answer: YesNoChip.NotYet }

    TestCase {
        name: "YesNoChip"
        when: windowShown

        function init() {
            chip.note = ""
            chip.picturesOnly = false
            Theme.textScale = 1
            Theme.dark = false
        }
        function cleanup() {
            Theme.dark = false
            Theme.textScale = 1
        }

        function test_everyAnswerHasItsPictureAndWords_data() {
            return [{ tag: "not yet", answer: YesNoChip.NotYet, symbol: "clock" }, { tag: "yes", answer: YesNoChip.Yes, symbol: "tick" },
                { tag: "no", answer: YesNoChip.NoBecause, symbol: "cross" }, { tag: "changed", answer: YesNoChip.Changed, symbol: "diff" },
                { tag: "waits", answer: YesNoChip.Waits, symbol: "ppl" }]
        }
        function test_everyAnswerHasItsPictureAndWords(row) {
            chip.answer = row.answer
            compare(chip.symbol, row.symbol)
            verify(chip.words.length > 2)
            compare(chip.Accessible.name, chip.words)
            chip.picturesOnly = true
            compare(chip.Accessible.name, chip.words)
        }

        function test_aNoIsNeverWithoutBecause() {
            chip.answer = YesNoChip.NoBecause
            chip.note = "No"
            verify(chip.words.includes("because"))
        }

        function test_nothingIsRed() {
            for (const dark of [false, true]) {
                Theme.dark = dark
                for (let answer = 0; answer < 5; ++answer) {
                    chip.answer = answer
                    verify(!Qt.colorEqual(chip.ink, Theme.berry))
                }
            }
        }

        function test_wordsOfItsOwnAreSaidInstead() {
            chip.answer = YesNoChip.Yes
            chip.note = "Yes. Done."
            compare(chip.words, "Yes. Done.")
        }

        function test_growsWithTheTextAndIsNeverLowerThan48() {
            chip.answer = YesNoChip.Yes
            verify(chip.implicitHeight >= 48)
            const before = chip.implicitWidth
            Theme.textScale = 2
            verify(chip.implicitWidth > before)
            verify(chip.implicitHeight > 48)
            chip.picturesOnly = true
            verify(chip.implicitWidth < before)
        }
    }
}
