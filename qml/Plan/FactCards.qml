// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Pipit.App
import Pipit.Design

/// When and where, and how many sleeps until then, which she can hide. While nothing is planned: that, with a picture.
Column {
    id: root

    required property MeetingFacts facts
    required property Sleeps nights
    property bool where: true

    readonly property string noMeeting: root.facts.notNow !== "" ? qsTr("Your meeting is not on that day any more: %1").arg(root.facts.notNow)
        : qsTr("No day for your meeting yet. You can say what you would like.")

    spacing: 8

    SpokenWords {
        width: parent.width
        visible: root.facts.goesOn !== ""
        text: root.facts.goesOn
        size: Theme.scaled(22)
        speaking: Platform.reading === root.facts.goesOn
        onSpoken: words => Platform.read(words)
    }
    GridLayout {
        width: parent.width
        visible: root.facts.known
        columns: root.where && root.width >= Theme.scaled(640) ? 2 : 1
        columnSpacing: 16
        rowSpacing: 16
        FactCard {
            symbol: "cal"
            text: root.facts.day
            note: root.facts.time
            more: root.nights.shown ? root.nights.text : ""
            trailing: SquareButton {
                objectName: "hideSleeps"
                visible: root.nights.known
                kind: BigButton.Quiet
                symbol: root.nights.hidden ? "stones" : "eye"
                name: root.nights.hidden ? qsTr("Show how many sleeps") : qsTr("Hide how many sleeps")
                onClicked: root.nights.hidden = !root.nights.hidden
            }
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 125
        }
        FactCard {
            visible: root.where
            symbol: "pin"
            text: root.facts.where === "" ? qsTr("Nobody has said where yet") : root.facts.where
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 100
        }
    }
    Item {
        width: parent.width
        height: visible ? Math.max(drawing.visible ? drawing.height : 0, nothing.implicitHeight) : 0
        visible: root.facts.loaded && !root.facts.known
        Drawing {
            id: drawing
            anchors.left: parent.left
            visible: root.width >= Theme.scaled(420)
            width: 168
            height: 126
            source: "qrc:/pipit/places/meeting.svg"
        }
        SpokenWords {
            id: nothing
            anchors.left: drawing.visible ? drawing.right : parent.left
            anchors.leftMargin: drawing.visible ? 20 : 0
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            text: root.noMeeting
            size: Theme.scaled(22)
            speaking: Platform.reading === root.noMeeting
            onSpoken: words => Platform.read(words)
        }
    }
}
