// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.App
import Pipit.Design

/// Whom she would rather not have there, and why if she likes: it goes to the reviewing officer and to nobody else around
/// her. Shown on this screen only, and closed until she opens it.
Column {
    id: root

    required property MeetingFacts facts
    required property MyWishes wishes
    required property AsksModel asks
    property bool open: false

    readonly property string promise: qsTr("This goes to %1 and to nobody else at your meeting. The council keeps it locked. If somebody is not safe, %1 has to act.").arg(root.facts.officer)

    spacing: 12

    PartHead {
        id: head
        width: parent.width
        text: qsTr("Is there somebody I would rather not have there?")
        confidential: true
    }
    SpokenWords {
        id: free
        width: parent.width
        visible: root.asks.count === 0
        text: qsTr("You do not have to say.")
        soft: true
        speaking: Platform.reading === free.text
        onSpoken: words => Platform.read(words)
    }
    Repeater {
        model: root.asks
        AskLine {
            id: told
            required property int index
            required ask
            objectName: "awayAsk" + told.index
            width: root.width
            speaking: Platform.reading === told.spoken
            onSpokenAloud: words => Platform.read(words)
            onHeadphonesFirst: words => Platform.readIfAlone(words)
        }
    }
    SpokenWords {
        id: fine
        width: parent.width
        visible: root.asks.count > 0
        text: qsTr("It is OK to say so.")
        speaking: Platform.reading === fine.text
        onSpoken: words => Platform.read(words)
    }
    BigButton {
        objectName: "openAway"
        width: Math.min(implicitWidth, parent.width)
        visible: !root.open
        picture: "qrc:/pipit/faces/someone-out.svg"
        startPadding: 14
        boldText: false
        text: root.asks.count > 0 ? qsTr("Change who") : qsTr("Say who")
        onClicked: root.open = true
    }
    NamesFlow {
        objectName: "away"
        width: parent.width
        visible: root.open
        names: root.wishes.away
        name: head.text
        saying: qsTr("Not %1")
        asking: qsTr("Somebody else, not there")
        away: true
        onToggled: row => root.wishes.toggleAway(row)
        onAdded: name => root.wishes.addName(name, "someone")
    }
    LineField {
        objectName: "awayWhy"
        width: parent.width
        visible: root.open && root.wishes.away.chosen > 0 && !Dress.picturesOnly
        label: qsTr("Why? Only if you like")
        initialText: root.wishes.awayWhy
        onSaid: text => root.wishes.sayAwayWhy(text)
    }
    SpokenWords {
        id: promised
        width: parent.width
        visible: root.open
        text: root.promise
        speaking: Platform.reading === root.promise
        onSpoken: words => Platform.read(words)
    }
    BigButton {
        id: tell
        objectName: "tellOfficer"
        width: parent.width
        visible: root.open
        size: 72
        symbol: "send"
        enabled: root.wishes.awayUnsent && root.wishes.canTell
        hint: tell.enabled ? "" : qsTr("Nothing new to tell")
        text: qsTr("Tell only %1").arg(root.facts.officer)
        onClicked: root.wishes.tellOfficer()
    }
    Connections {
        target: root.wishes
        function onTold(): void { root.open = false }
    }
}
