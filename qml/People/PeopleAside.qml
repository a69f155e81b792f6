// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.App
import Pipit.Design

/// What stands beside the circles while nobody is chosen: what to do, how family time was, and what became of the map that
/// she shared last.
Column {
    id: root

    required property MyPeopleModel people
    required property SnapshotsModel maps

    signal howRequested
    signal earlierRequested

    spacing: 16

    SpokenWords {
        id: todo
        width: parent.width
        text: root.people.count > 0 ? qsTr("Tap somebody. Then say what you wish.") : qsTr("Who matters to you? Tap Add. Pets count too.")
        size: Theme.scaled(22)
        speaking: Platform.reading === todo.text
        onSpoken: words => Platform.read(words)
    }
    BigButton {
        objectName: "howWasIt"
        width: parent.width
        leading: true
        size: 72
        textSize: 20
        boldText: false
        picture: "qrc:/pipit/stickers/set2/family-time.svg"
        text: qsTr("How was family time?")
        onClicked: root.howRequested()
    }
    Repeater {
        model: root.maps
        Column {
            id: last
            required property int index
            required property string day
            required property int verdict
            required property string title
            required property string words
            required property string by
            required property string face
            required property string spoken
            width: root.width
            visible: last.index === 0
            height: visible ? implicitHeight : 0
            spacing: 8

            Words {
                width: parent.width
                text: qsTr("%1: you shared your people.").arg(last.day)
                soft: true
            }
            AskLine {
                width: parent.width
                verdict: last.verdict
                title: last.title
                words: last.words
                by: last.by
                face: last.face
                spoken: qsTr("%1: you shared your people.").arg(last.day) + " " + last.spoken
                speaking: Platform.reading === spoken
                onSpokenAloud: words => Platform.read(words)
                onHeadphonesFirst: words => Platform.readIfAlone(words)
            }
        }
    }
    BigButton {
        objectName: "earlierMaps"
        width: Math.min(implicitWidth, parent.width)
        visible: root.maps.count > 0
        kind: BigButton.Quiet
        symbol: "clock"
        startPadding: 4
        boldText: false
        text: qsTr("My people before")
        onClicked: root.earlierRequested()
    }
}
