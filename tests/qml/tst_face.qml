// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest
import Pipit.Design

Item {
    width: 300
    height: 300

    Face { id: face; who: "jo" }
    Face { id: unknown; y: 150; who: "somebody-new" }

    TestCase {
        name: "Face"
        when: windowShown

        function cleanup() {
            Theme.reducedMotion = false
            face.out = false
            tryVerify(() => String(picture().source).endsWith("jo.svg"))
        }
        function picture() {
            return face.children[0]
        }

        function test_turnsAwayInHerOwnColours() {
            const front = grabImage(face)
            face.out = true
            tryVerify(() => String(picture().source).endsWith("jo-out.svg"))
            tryCompare(picture().transform[0], "xScale", 1)
            verify(!front.equals(grabImage(face)))
            compare(picture().opacity, 1)
        }

        function test_fadesWhenMotionIsReduced() {
            Theme.reducedMotion = true
            face.out = true
            tryVerify(() => String(picture().source).endsWith("jo-out.svg"))
            compare(picture().transform[0].xScale, 1)
            tryCompare(picture(), "opacity", 1)
        }

        function test_anUnknownFaceIsStillSomebody() {
            const empty = grabImage(unknown)
            verify(empty.pixel(64, 64) !== empty.pixel(2, 2))
        }
    }
}
