// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Pipit.App
import Pipit.Design

/// Where she would like her meeting.
Column {
    id: root

    required property MyWishes wishes
    property bool roomy: false

    spacing: 12

    PartHead {
        id: head
        width: parent.width
        text: qsTr("Where would I like it?")
    }
    ChoiceTiles {
        objectName: "where"
        width: parent.width
        roomy: root.roomy
        name: head.text
        words: [qsTr("At home"), qsTr("At school"), qsTr("Somewhere else"), qsTr("On a screen")]
        signs: ["home", "book", "pin", "tablet"]
        value: root.wishes.where
        onPicked: value => root.wishes.pickWhere(value)
    }
    LineField {
        objectName: "whereWords"
        width: parent.width
        visible: !Dress.picturesOnly && root.wishes.where !== 0
        label: qsTr("Where? In my own words")
        initialText: root.wishes.whereWords
        onSaid: text => root.wishes.sayWhere(text)
    }
}
