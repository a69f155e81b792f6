// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Pipit.App

/// How her words get there, also when she does not.
Column {
    id: root

    required property MyWishes wishes
    property bool roomy: false

    spacing: 12

    PartHead {
        id: head
        width: parent.width
        text: qsTr("How do my words get there?")
    }
    ChoiceTiles {
        objectName: "how"
        width: parent.width
        roomy: root.roomy
        name: head.text
        words: [qsTr("I come"), qsTr("I come for a bit"), qsTr("Send my pages"), qsTr("Somebody speaks for me"), qsTr("Not this time")]
        signs: ["ppl", "clock", "book", "ask", "moon"]
        value: root.wishes.how
        onPicked: value => root.wishes.pickHow(value)
    }
    PartHead {
        id: who
        width: parent.width
        visible: root.wishes.how === 4
        text: qsTr("Who speaks for me?")
    }
    NamesFlow {
        objectName: "speaker"
        width: parent.width
        visible: root.wishes.how === 4
        names: root.wishes.speaker
        name: who.text
        saying: qsTr("%1 speaks for me")
        asking: qsTr("Somebody else to speak")
        onToggled: row => root.wishes.toggleSpeaker(row)
        onAdded: name => root.wishes.addName(name, "someone")
    }
}
