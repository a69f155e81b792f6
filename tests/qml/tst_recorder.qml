// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest
import Pipit.Design

Item {
    width: 700
    height: 900

    Recorder { id: recorder; width: 600 }
    SignalSpy { id: start; target: recorder; signalName: "startRequested" }
    SignalSpy { id: pause; target: recorder; signalName: "pauseRequested" }
    SignalSpy { id: resume; target: recorder; signalName: "resumeRequested" }
    SignalSpy { id: stop; target: recorder; signalName: "stopRequested" }
    SignalSpy { id: away; target: recorder; signalName: "throwAwayRequested" }

    TestCase {
        name: "Recorder"
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

        function init() {
            recorder.phase = Recorder.Ready
            recorder.fault = ""
            wait(20)
        }

        function test_theReminderStandsBeforeAndAllThrough() {
            for (const phase of [Recorder.Ready, Recorder.Recording, Recorder.Paused]) {
                recorder.phase = phase
                verify(find(recorder, "Somebody near you may hear."))
            }
        }

        function test_itSaysWhatIsTapped() {
            mouseClick(find(recorder, "Start"))
            compare(start.count, 1)
            recorder.phase = Recorder.Recording
            waitForRendering(recorder) // the buttons have their places with the next frame
            wait(100)
            mouseClick(find(recorder, "Pause"))
            mouseClick(find(recorder, "Stop"))
            mouseClick(find(recorder, "Throw this one away"))
            compare([pause.count, stop.count, away.count].join(), "1,1,1")
            recorder.phase = Recorder.Paused
            waitForRendering(recorder)
            wait(100)
            mouseClick(find(recorder, "Carry on"))
            compare(resume.count, 1)
        }

        function test_withoutAMicrophoneItSaysSoAndDoesNotStart() {
            recorder.fault = "This tablet has no microphone."
            wait(20)
            verify(find(recorder, "This tablet has no microphone."))
            const button = find(recorder, "Start")
            verify(!button.enabled)
            start.clear()
            mouseClick(button)
            compare(start.count, 0)
        }

        function test_aMinuteBeforeTheEndItSaysSoKindly() {
            recorder.phase = Recorder.Recording
            recorder.leftMs = 61000
            verify(!recorder.advice.includes("minute"))
            recorder.leftMs = 59000
            compare(recorder.advice, "One minute is left. You can make another note after this one.")
            recorder.leftMs = 15000
            compare(recorder.advice, "It stops by itself now, and all of it is kept.")
            recorder.phase = Recorder.Ready
            verify(!recorder.nearlyFull)
            recorder.leftMs = 600000
        }

        function test_theClockCounts() {
            recorder.phase = Recorder.Recording
            recorder.ms = 83999
            verify(find(recorder, "1:23"))
        }
    }
}
