// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest
import Pipit.Design

Item {
    width: 600
    height: 500

    FilmStage { id: stage; y: 100; width: 520; height: 380 }
    SignalSpy { id: played; target: stage; signalName: "playRequested" }
    SignalSpy { id: paused; target: stage; signalName: "pauseRequested" }
    SignalSpy { id: closed; target: stage; signalName: "closeRequested" }
    SignalSpy { id: sought; target: stage; signalName: "seekRequested" }

    TestCase {
        name: "FilmStage"
        when: windowShown

        function init() {
            for (const spy of [played, paused, closed, sought])
                spy.clear()
            stage.ready = true
            stage.playing = false
            stage.notice = ""
        }

        function test_playsAndPauses() {
            const play = findChild(stage, "filmPlay")
            verify(play.width >= 64 && play.height >= 64)
            mouseClick(play)
            compare(played.count, 1)
            const before = play.Accessible.name
            stage.playing = true
            verify(play.Accessible.name !== before)
            mouseClick(play)
            compare(paused.count, 1)
            compare(played.count, 1)
        }

        function test_whatCannotBeShownCannotBePlayed() {
            stage.ready = false
            stage.notice = "This tablet cannot show this kind of film."
            mouseClick(findChild(stage, "filmPlay"))
            compare(played.count, 0)
            verify(findChild(stage, "filmNotice").visible)
        }

        function test_theKeysMoveInIt() {
            stage.durationMs = 60000
            stage.ms = 20000
            const slider = findChild(stage, "filmSeek")
            slider.forceActiveFocus()
            keyClick(Qt.Key_Right)
            compare(sought.signalArguments[0][0], 25000)
            keyClick(Qt.Key_Left)
            compare(sought.signalArguments[1][0], 15000)
        }

        function test_canBeClosed() {
            mouseClick(findChild(stage, "filmClose"))
            compare(closed.count, 1)
        }
    }
}
