// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest
import Pipit.Design

Item {
    width: 500
    height: 200

    PlayBubble { id: bubble; ms: 74400; wave: [0.1, 0.9, 0.4] }
    Wave { id: quiet; y: 100; width: 94; height: 40; barWidth: 4; gap: 6; evened: true; levels: [0.05, 0, 0.2, 0, 0.1, 0, 0, 0, 0, 0, 0, 0.2] }
    SignalSpy { id: sought; target: bubble; signalName: "sought" }
    PlayBubble { id: film; x: 250; film: true; ms: 74400 }
    SignalSpy { id: opened; target: film; signalName: "toggled" }
    SignalSpy { id: toggled; target: bubble; signalName: "toggled" }

    TestCase {
        name: "PlayBubble"
        when: windowShown

        function init() {
            toggled.clear()
            sought.clear()
            opened.clear()
            bubble.playing = false
        }

        function test_saysHowLong() {
            compare(bubble.clock, "1:14")
            bubble.playing = true
            bubble.position = 31000
            compare(bubble.clock, "0:31")
        }

        function bars(): var {
            return Array.from(quiet.children).filter(bar => bar.visible && bar.width > 0).map(bar => bar.height)
        }

        function test_aQuietVoiceHasAShapeAndNoWordFallsBetweenTwoBars() {
            compare(bars().length, 10)
            compare(Math.max(...bars()), 40)
            compare(Math.min(...bars()), 4)
            compare(bars()[9], 20) // the last bar holds the last two of thirteen moments: 0 and 0.2
            quiet.evened = false
            compare(Math.max(...bars()), 8) // as loud as it is
            quiet.evened = true
            quiet.levels = [0, 0.001]
            compare(Math.max(...bars()), 4) // silence is not blown up
        }

        function test_playsOnATapOnly() {
            compare(toggled.count, 0)
            mouseClick(bubble, 40, 40)
            compare(toggled.count, 1)
        }

        function test_whileItPlaysATapOnItsShapeSaysWhereFrom() {
            mouseClick(bubble, 126, 40)
            compare(sought.count, 0)
            bubble.playing = true
            mouseClick(bubble, 126, 40)
            compare(sought.count, 1)
            const ms = sought.signalArguments[0][0]
            verify(ms > 30000 && ms < 45000, ms)
            compare(toggled.count, 0)
        }

        function test_itsNameIsHowLongItIs() {
            const play = bubble.children[1]
            verify(play.Accessible.name.includes("1:14"))
        }

        function test_theButtonSaysWhatItWillDo() {
            const play = bubble.children[1]
            verify(play.width >= 64 && play.height >= 64)
            const before = play.Accessible.name
            bubble.playing = true
            verify(play.Accessible.name !== before)
        }

        function test_aFilmSaysHowLongAndOpensOnATapOnly() {
            compare(film.clock, "1:14")
            compare(findChild(film, "playFilm").Accessible.name, "Play the film")
            compare(opened.count, 0)
            mouseClick(film, 40, 40)
            compare(opened.count, 1)
        }

        function test_aFilmOfAMomentIsASecondLong() {
            film.ms = 1
            compare(film.clock, "0:01")
            film.ms = 74400
        }

        function test_aFilmIsDrawnOtherThanAVoice() {
            const shapes = item => Array.from(item.children).filter(child => child instanceof Wave && child.visible).length
            compare(shapes(bubble), 1)
            compare(shapes(film), 0)
        }
    }
}
