// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Pipit.App
import Pipit.Design

/// When she would like her meeting.
Column {
    id: root

    required property MyWishes wishes
    property bool roomy: false

    spacing: 12

    PartHead {
        id: head
        width: parent.width
        text: qsTr("When would I like it?")
    }
    ChoiceTiles {
        objectName: "when"
        width: parent.width
        roomy: root.roomy
        name: head.text
        words: [qsTr("In the morning"), qsTr("After school"), qsTr("Not in lessons"), qsTr("Another day")]
        signs: ["clock", "home", "book", "cal"]
        value: root.wishes.when
        onPicked: value => root.wishes.pickWhen(value)
    }
    LineField {
        objectName: "whenWords"
        width: parent.width
        visible: !Dress.picturesOnly && root.wishes.when !== 0
        label: qsTr("When? In my own words")
        initialText: root.wishes.whenWords
        onSaid: text => root.wishes.sayWhen(text)
    }
}
