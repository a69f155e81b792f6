// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest
import Pipit.Design

Item {
    id: stage

    width: 1280
    height: 300

    TopBar {
        id: bar
        width: stage.width
        title: "Who can see this?"
        leading: BigButton { id: extra; text: "Extra" }
    }
    SignalSpy { id: back; target: bar; signalName: "backRequested" }
    SignalSpy { id: cover; target: bar; signalName: "coverRequested" }
    SignalSpy { id: help; target: bar; signalName: "helpRequested" }

    TestCase {
        name: "TopBar"
        when: windowShown

        function find(item, name) {
            for (const child of Array.from(item.children)) {
                if (child.visible && child.Accessible.name === name)
                    return child
                const below = find(child, name)
                if (below)
                    return below
            }
            return null
        }

        function cleanup() {
            stage.width = 1280
            Theme.textScale = 1
        }

        function test_itsThreeWaysOut() {
            mouseClick(find(bar, "Back"))
            mouseClick(find(bar, "Cover"))
            mouseClick(find(bar, "Help"))
            compare(back.count, 1)
            compare(cover.count, 1)
            compare(help.count, 1)
        }

        function test_helpIsLastAndKeepsItsWordOnAPhone() {
            stage.width = 390
            wait(20)
            const helpButton = find(bar, "Help")
            compare(helpButton.text, "Help")
            const right = helpButton.mapToItem(stage, helpButton.width, 0).x
            verify(right <= 390 && right > 390 - 32, right)
            compare(find(bar, "Cover").text, "")
        }

        function test_nothingOverlapsOnAPhoneWithLargeText() {
            stage.width = 390
            Theme.textScale = 2
            wait(50)
            const boxes = ["Back", "Cover", "Help", "Extra"].map(name => {
                const item = find(bar, name)
                verify(item, name)
                const at = item.mapToItem(stage, 0, 0)
                verify(at.x >= 0 && at.x + item.width <= 390, name)
                return { name: name, left: at.x, top: at.y, right: at.x + item.width, bottom: at.y + item.height }
            })
            for (const a of boxes)
                for (const b of boxes)
                    verify(a === b || a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top, `${a.name} over ${b.name}`)
        }

        function test_theTitleIsAHeading() {
            compare(find(bar, "Who can see this?").Accessible.role, Accessible.Heading)
        }
    }
}
