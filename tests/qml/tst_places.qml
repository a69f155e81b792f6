// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest
import Pipit.Design

Item {
    width: 800
    height: 800

    PlaceTag { id: tag; text: "My pages" }
    PlaceCard { id: card; y: 100; text: "My people"; picture: "qrc:/pipit/places/people.svg" }
    PlaceRow { id: row; y: 450; width: 700; text: "Answers"; note: "Sam answered"; symbol: "sign" }
    SignalSpy { id: tagClicked; target: tag; signalName: "clicked" }
    SignalSpy { id: tagSpoken; target: tag; signalName: "spoken" }
    SignalSpy { id: cardClicked; target: card; signalName: "clicked" }
    SignalSpy { id: cardSpoken; target: card; signalName: "spoken" }
    SignalSpy { id: rowClicked; target: row; signalName: "clicked" }
    SignalSpy { id: rowSpoken; target: row; signalName: "spoken" }

    TestCase {
        name: "Places"
        when: windowShown

        function test_thePlaceAndItsSpeakerAreTwoTargets() {
            mouseClick(tag, 20, 32)
            compare(tagClicked.count, 1)
            compare(tagSpoken.count, 0)
            mouseClick(tag, tag.width - 32, 32)
            compare(tagClicked.count, 1)
            compare(tagSpoken.count, 1)
        }

        function test_aCardOpensAnywhereOnItsPicture() {
            mouseClick(card, 100, 100)
            compare(cardClicked.count, 1)
        }

        function test_whereNoReadingIsNeededTheSignStandsForTheName() {
            const before = tag.width
            tag.symbol = "book"
            Theme.words = Theme.Pictures
            verify(tag.implicitWidth < before)
            tagSpoken.clear()
            mouseClick(tag, tag.implicitWidth - 32, 32)
            compare(tagSpoken.signalArguments[0][0], "My pages")
            Theme.words = Theme.AllWords
        }

        function test_sleepsAreSaidWithTheName() {
            card.counted = "12 sleeps"
            cardSpoken.clear()
            Theme.words = Theme.Pictures
            mouseClick(card, card.width / 2, card.height - 40)
            compare(cardSpoken.signalArguments[0][0], "My people. 12 sleeps")
            Theme.words = Theme.AllWords
            card.counted = ""
        }

        function test_aRowSpeaksItsNoteToo() {
            mouseClick(row, 200, 50)
            compare(rowClicked.count, 1)
            mouseClick(row, 700 - 32, row.height / 2)
            compare(rowSpoken.signalArguments[0][0], "Answers. Sam answered")
        }
    }
}
