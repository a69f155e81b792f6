// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest
import Pipit.Design

Item {
    id: stage

    width: 1000
    height: 500

    RequestTrail {
        id: trail
        width: 640
        steps: ["said", "you saw it", "no, because", "tell her"]
        notes: ["3 May", "", "", "face to face"]
        states: [RequestTrail.Done, RequestTrail.Done, RequestTrail.No, RequestTrail.Now]
    }
    TallyMark { id: tally; y: 300; count: 3 }

    TestCase {
        name: "RequestTrail"
        when: windowShown

        function test_aScreenReaderHearsEachStepAndHowItStands() {
            compare(trail.Accessible.name, "said, 3 May: done. you saw it: done. no, because: no. tell her, face to face: now")
        }

        /// Any point of the picture that looks as `colour` does, within a little.
        function holds(image, colour): bool {
            for (let x = 0; x < image.width; x += 2)
                for (let y = 0; y < 30; y += 2) {
                    const here = image.pixel(x, y)
                    if (Math.abs(here.r - colour.r) + Math.abs(here.g - colour.g) + Math.abs(here.b - colour.b) < 0.06)
                        return true
                }
            return false
        }

        function test_aNoIsInkAndNeverBerry() {
            const image = grabImage(trail)
            verify(holds(image, Theme.ink))
            verify(holds(image, Theme.heather))
            verify(!holds(image, Theme.berry))
        }

        function test_inLittleRoomTheStepsStandOneBelowTheOther() {
            verify(!trail.upright)
            const before = trail.implicitHeight
            trail.width = 300
            tryVerify(() => trail.upright && trail.implicitHeight > before)
            trail.width = 640
        }

        function test_aTallyIsStrokesUntilThereAreTooManyToCount() {
            verify(tally.visible && !tally.counted)
            tally.count = 5
            verify(tally.counted)
            tally.count = 1
            verify(!tally.visible)
            tally.count = 3
        }
    }
}
