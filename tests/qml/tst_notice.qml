// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest
import Pipit.Design

Item {
    id: stage

    width: 700
    height: 400

    Notice { id: notice; width: stage.width; text: "This tablet cannot hear you. You can write instead."; actionText: "Ask again"; speaks: true }
    SignalSpy { id: action; target: notice; signalName: "actionRequested" }
    SignalSpy { id: spoken; target: notice; signalName: "spoken" }

    TestCase {
        name: "Notice"
        when: windowShown

        function find(item, name) {
            for (const child of Array.from(item.children)) {
                if (child.visible && child.Accessible.role === Accessible.Button && child.Accessible.name.startsWith(name))
                    return child
                const below = find(child, name)
                if (below)
                    return below
            }
            return null
        }

        function cleanup() {
            stage.width = 700
        }

        function test_isAnAlertWithItsSentence() {
            compare(notice.Accessible.role, Accessible.AlertMessage)
            compare(notice.Accessible.name, "This tablet cannot hear you. You can write instead.")
        }

        function test_offersOneThingToDo() {
            mouseClick(find(notice, "Ask again"))
            compare(action.count, 1)
        }

        function test_neverOnRed() {
            const ground = grabImage(notice).pixel(notice.width - 4, notice.height / 2)
            verify(Qt.colorEqual(ground, Theme.wash), ground)
        }

        function test_keepsItsSpeakerOnAPhone() {
            stage.width = 340
            wait(30)
            const speaker = find(notice, "Read aloud")
            verify(speaker)
            const at = speaker.mapToItem(notice, 0, 0)
            verify(at.x >= 0 && at.x + speaker.width <= 340 && at.y + speaker.height <= notice.height)
            mouseClick(speaker)
            compare(spoken.count, 1)
        }
    }
}
