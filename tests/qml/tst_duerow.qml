// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest
import Pipit.Design

Item {
    id: stage

    width: 1000
    height: 400

    DueRow {
        id: row
        width: stage.width
        kind: MarginRow.Late
        when: "Review 7 days late"
        why: "6 months from 7 November"
        name: "Leo"
        age: "11"
        place: "Mill Lane, Harwick"
        avatar: "boat"
        newCount: 2
        seenAlone: "12 April"
    }
    SignalSpy { id: clicked; target: row; signalName: "clicked" }

    TestCase {
        name: "DueRow"
        when: windowShown

        function cleanup() {
            stage.width = 1000
            row.kind = MarginRow.Late
            clicked.clear()
        }

        function test_opensByTapAndByKey() {
            mouseClick(row, 500, 30)
            row.forceActiveFocus(Qt.TabFocusReason)
            keyClick(Qt.Key_Return)
            compare(clicked.count, 2)
        }

        function test_aScreenReaderHearsWhoAndWhy() {
            compare(row.Accessible.name, "Leo")
            for (const part of ["Review 7 days late", "6 months from 7 November", "New pages: 2", "12 April"])
                verify(row.Accessible.description.includes(part), part)
        }

        function test_isTallEnoughOnEveryWidth() {
            verify(row.height >= 69)
            stage.width = 390
            tryVerify(() => row.height >= 88)
        }

        function test_whatIsLeftOutLeavesNoTraceInWhatIsHeard() {
            compare(row.Accessible.description, "Review 7 days late. 6 months from 7 November. New pages: 2. 12 April")
            row.seenAloneMore = "offered 3 May"
            row.askedTimes = 2
            row.askedWords = "asked twice"
            verify(row.Accessible.description.endsWith("12 April, offered 3 May. asked twice"), row.Accessible.description)
            row.seenAloneMore = ""
            row.askedTimes = 0
            row.askedWords = ""
        }

        function test_aMissingDateHasADashedDial() {
            row.kind = MarginRow.Plain
            row.noDate = true
            compare(row.clockKind, ClockChip.NoDate)
            row.noDate = false
            verify(row.clockKind !== ClockChip.NoDate)
        }

        function test_todayHasAWash() {
            row.kind = MarginRow.Today
            wait(20)
            verify(Qt.colorEqual(grabImage(row).pixel(row.width - 3, 5), Theme.todayWash))
        }
    }
}
