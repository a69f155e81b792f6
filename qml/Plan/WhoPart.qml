// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.App
import Pipit.Design

/// Who is there, in which parts; and whom she would like there.
Column {
    id: root

    required property MeetingFacts facts
    required property MyWishes wishes

    spacing: 12

    PartHead {
        id: there
        width: parent.width
        visible: root.facts.people.count > 0
        text: qsTr("Who is there")
    }
    Flow {
        width: parent.width
        visible: root.facts.people.count > 0
        spacing: 14
        Accessible.role: Accessible.Grouping
        Accessible.name: there.text
        Repeater {
            model: root.facts.people
            Column {
                id: one
                required property string name
                required property string face
                width: Math.max(Theme.scaled(84), label.implicitWidth)
                spacing: 4
                Accessible.role: Accessible.Graphic
                Accessible.name: one.name
                PersonFace {
                    anchors.horizontalCenter: parent.horizontalCenter
                    who: one.face
                    size: 76
                }
                Words {
                    id: label
                    anchors.horizontalCenter: parent.horizontalCenter
                    text: one.name
                    font.pixelSize: Theme.small
                    lineHeight: Math.round(font.pixelSize * 1.2)
                    Accessible.ignored: true
                }
            }
        }
    }
    Repeater {
        model: root.facts.parts
        SpokenWords {
            id: part
            required property int index
            required property string modelData
            width: root.width
            height: Math.max(Theme.touchTarget, implicitHeight)
            text: root.facts.parts.length === 1 ? part.modelData : qsTr("Part %1: %2").arg(part.index + 1).arg(part.modelData)
            speaking: Platform.reading === part.text
            onSpoken: words => Platform.read(words)
        }
    }
    PartHead {
        id: wanted
        width: parent.width
        text: qsTr("Who would I like there?")
    }
    NamesFlow {
        objectName: "comes"
        width: parent.width
        names: root.wishes.comes
        name: wanted.text
        saying: qsTr("Can %1 come?")
        asking: qsTr("Somebody else to come")
        onToggled: row => root.wishes.toggleComes(row)
        onAdded: name => root.wishes.addName(name, "someone")
    }
}
