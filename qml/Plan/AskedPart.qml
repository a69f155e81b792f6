// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.App
import Pipit.Design

/// You asked: each thing with yes, or no and why, or where it is.
Column {
    id: root

    required property AsksModel asks

    spacing: 16

    PartHead {
        width: parent.width
        text: qsTr("You asked")
    }
    SpokenWords {
        id: nothing
        width: parent.width
        visible: root.asks.count === 0
        text: qsTr("Nothing yet. Tap what you would like. Then show it to somebody.")
        speaking: Platform.reading === nothing.text
        onSpoken: words => Platform.read(words)
    }
    Repeater {
        model: root.asks
        Column {
            id: one
            required property int index
            required property string ask
            required property int verdict
            required property string title
            required property string words
            required property string by
            required property string face
            required property string spoken
            width: root.width
            spacing: 16
            Rectangle {
                width: parent.width
                height: 2
                visible: one.index > 0
                color: Theme.hair
            }
            AskLine {
                objectName: "ask" + one.index
                width: parent.width
                ask: one.ask
                verdict: one.verdict
                title: one.title
                words: one.words
                by: one.by
                face: one.face
                spoken: one.spoken
                fontFamily: Dress.plain ? Theme.bookFamily : Theme.family
                speaking: Platform.reading === one.spoken
                onSpokenAloud: words => Platform.read(words)
                onHeadphonesFirst: words => Platform.readIfAlone(words)
            }
        }
    }
}
