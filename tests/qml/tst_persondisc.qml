// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest
import Pipit.Design

TestCase {
    id: test

    name: "PersonDisc"
    when: windowShown
    width: 400
    height: 300
    visible: true

    Component {
        id: kit
        PersonDisc {
            name: "Yusuf"
            face: "yusuf"
        }
    }
    Component {
        id: ring
        HandRing {
            width: 360
            height: 320
        }
    }
    SignalSpy {
        id: tapping
        signalName: "clicked"
    }

    function test_a_tap_chooses_and_says_so() {
        const disc = createTemporaryObject(kit, test)
        verify(disc.width >= 64 && disc.height >= 64)
        tapping.target = disc
        tapping.clear()
        mouseClick(disc)
        compare(tapping.count, 1)
        compare(disc.Accessible.name, "Yusuf")
        verify(!disc.Accessible.checked)
        disc.chosen = true
        verify(disc.Accessible.checked)
    }
    function test_a_pet_or_a_thing_stands_for_a_face() {
        const disc = createTemporaryObject(kit, test, { face: "avatars/cat" })
        const pictures = []
        const look = item => {
            if (item instanceof Drawing && item.visible && item.naturalSize.width > 0)
                pictures.push(item.source.toString())
            for (let i = 0; i < item.children.length; ++i)
                look(item.children[i])
        }
        look(disc)
        compare(pictures, ["qrc:/pipit/avatars/cat.svg"])
    }
    function test_a_ring_holds_what_lies_on_its_ground() {
        const ground = createTemporaryObject(ring, test)
        verify(ground.holds(Qt.point(180, 160)))
        verify(ground.holds(Qt.point(180, 10)))
        verify(!ground.holds(Qt.point(4, 4)))
        verify(!ground.holds(Qt.point(356, 316)))
    }
}
