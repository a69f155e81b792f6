// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Pipit.Design

Sheet {
    id: root

    Flow {
        width: parent.width
        spacing: 16
        PlaceTag { width: Math.min(implicitWidth, parent.width); text: "My pages" }
        PlaceTag { width: Math.min(implicitWidth, parent.width); text: "Treasure box" }
        PlaceCard { width: Math.min(implicitWidth, parent.width); text: "My people"; picture: "qrc:/pipit/places/people.svg" }
        PlaceCard { width: Math.min(implicitWidth, parent.width); text: "My meeting"; picture: "qrc:/pipit/places/meeting.svg" }
    }
    PlaceRow { width: parent.width; compact: root.width < 600; text: "My pages"; note: "12 pages, 3 with Sam"; symbol: "book" }
    PlaceRow { width: parent.width; compact: root.width < 600; text: "Answers"; note: "Sam answered about football"; symbol: "sign" }
    NumberCard { width: parent.width; who: "Childline"; number: "0800 1111"; hours: "Any time"; free: true; symbol: "ear" }
    NumberCard { width: parent.width; who: "An advocate, on your side"; number: "01632 960 001"; hours: "Monday to Friday, 9 to 6"; symbol: "ppl" }
    NumberCard { width: parent.width; who: "I use sign language"; hours: "999 BSL. SignVideo."; symbol: "hand" }
    Drawing { width: parent.width; height: width * 120 / 1280; crop: true; source: Theme.dark ? "qrc:/pipit/scenes/meadow-night.svg" : "qrc:/pipit/scenes/meadow.svg" }
    Drawing {
        width: parent.width
        height: width * 0.625
        crop: true
        source: Theme.dark ? "qrc:/pipit/scenes/home-landscape-night.svg" : "qrc:/pipit/scenes/home-landscape-day.svg"
    }
}
