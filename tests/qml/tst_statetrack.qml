// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest
import Pipit.Design

Item {
    width: 400
    height: 200

    StateTrack { id: track; stage: StateTrack.OnlyHere; mine: "amina"; reader: "sam" }
    StateChip { id: chip; y: 80; width: 300; stage: track.stage; who: "Sam"; when: "On Tuesday"; looks: "weekdays" }

    TestCase {
        name: "StateTrack"
        when: windowShown

        function test_theWords_data() {
            return [
                { tag: "draft", stage: StateTrack.OnlyHere, words: "Only here", detail: "Nobody else can see it." },
                { tag: "sealed", stage: StateTrack.Waiting, words: "Waiting to go", detail: "It goes when there is internet." },
                { tag: "hub receipt", stage: StateTrack.Posted, words: "Posted", detail: "Sam has not opened it yet." },
                { tag: "received", stage: StateTrack.OnTablet, words: "Sam’s tablet has it", detail: "Sam looks on weekdays." },
                { tag: "seen", stage: StateTrack.Seen, words: "Sam looked at it", detail: "On Tuesday" }
            ]
        }

        function test_theWords(row) {
            track.stage = row.stage
            compare(chip.words, row.words)
            compare(chip.detail, row.detail)
            compare(chip.Accessible.name, row.words + ". " + row.detail)
            verify(!/saved/i.test(chip.spoken))
        }

        function test_everyStageLooksDifferent() {
            const seen = []
            for (let stage = 0; stage < 5; ++stage) {
                track.stage = stage
                wait(30)
                const picture = grabImage(track)
                for (const other of seen)
                    verify(!picture.equals(other))
                seen.push(picture)
            }
        }

        function test_fitsTheWidthItSays() {
            for (let stage = 0; stage < 5; ++stage) {
                track.stage = stage
                wait(10)
                verify(track.children[0].width <= track.width + 1, `${stage}: ${track.children[0].width} in ${track.width}`)
            }
        }
    }
}
