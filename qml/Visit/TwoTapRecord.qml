// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.App
import Pipit.Design

/// What happened, and who could hear: the second tap writes. How and where follow; each changes what is written.
Column {
    id: root

    required property VisitRecord record
    property bool choosingRoom: false

    readonly property real tile: root.width >= 480 * Theme.textScale ? (root.width - 30) / 4 : root.width >= 300 * Theme.textScale ? (root.width - 10) / 2 : root.width
    readonly property list<string> outcomes: [qsTr("Seen, and spoke"), qsTr("Seen, did not speak"), qsTr("Offered, not wanted"), qsTr("Not suitable, and why")]
    readonly property list<string> outcomeSigns: ["use-talk", "eye", "hand", "cross"]
    readonly property list<string> ways: [qsTr("in person"), qsTr("video"), qsTr("phone")]
    readonly property list<string> waySigns: ["home", "film", "phone"]

    spacing: 12

    component Step: Row {
        id: step
        required property int number
        required property string words
        width: root.width
        spacing: 8
        Rectangle {
            width: Theme.scaled(28)
            height: width
            radius: width / 2
            color: "transparent"
            border.width: 2
            border.color: Theme.ink
            Words {
                anchors.centerIn: parent
                text: step.number
                font.bold: true
                font.pixelSize: Theme.adultBody
                Accessible.ignored: true
            }
        }
        Words {
            width: step.width - Theme.scaled(28) - 8
            y: (Theme.scaled(28) - lineHeight) / 2
            text: step.words
            font.bold: true
            font.pixelSize: Theme.adultSay
        }
    }

    Heading {
        width: parent.width
        text: root.record.title
        size: Theme.adultHeading
        Accessible.role: Accessible.Heading
    }
    Step {
        number: 1
        words: qsTr("What happened?")
    }
    Flow {
        width: parent.width
        spacing: 10
        Accessible.role: Accessible.Grouping
        Accessible.name: qsTr("What happened?")
        Repeater {
            model: root.outcomes
            OptionTile {
                id: outcome
                required property string modelData
                required property int index
                objectName: "outcome" + (outcome.index + 1)
                width: root.tile
                height: Math.max(implicitHeight, Theme.scaled(84))
                size: 60
                textSize: 17
                oneOf: true
                boldText: true
                symbol: root.outcomeSigns[outcome.index]
                text: outcome.modelData
                chosen: root.record.outcome === outcome.index + 1
                onClicked: root.record.chooseOutcome(outcome.index + 1)
            }
        }
    }
    Step {
        visible: root.record.outcome < 3
        number: 2
        words: qsTr("Who could hear?")
    }
    Row {
        id: hearing
        visible: root.record.outcome < 3
        width: parent.width
        spacing: 10
        Accessible.role: Accessible.Grouping
        Accessible.name: qsTr("Who could hear?")
        OptionTile {
            objectName: "heard1"
            width: (parent.width - 10) / 2
            height: heardSomebody.height
            size: 60
            over: root.width < 420 * Theme.textScale
            textSize: 18
            oneOf: true
            boldText: true
            waiting: !root.record.seen
            symbol: "shield"
            text: qsTr("Nobody. Alone")
            chosen: root.record.heard === 1
            onClicked: root.record.chooseHeard(1)
        }
        OptionTile {
            id: heardSomebody
            objectName: "heard2"
            width: (parent.width - 10) / 2
            height: Math.max(72, implicitHeight)
            size: 60
            over: root.width < 420 * Theme.textScale
            textSize: 18
            oneOf: true
            boldText: true
            waiting: !root.record.seen
            symbol: "ear"
            text: qsTr("Somebody. Who?")
            chosen: root.record.heard === 2
            onClicked: root.record.chooseHeard(2)
        }
    }
    When {
        holds: root.record.heard === 2
        WhoHeard {
            width: root.width
            record: root.record
        }
    }
    When {
        holds: root.record.outcome >= 3
        Column {
            width: root.width
            spacing: 12
            Step {
                number: 2
                words: root.record.outcome === 4 ? qsTr("Why was it not suitable?") : qsTr("What did the child say?")
            }
            PlainField {
                objectName: "whyNot"
                width: parent.width
                label: root.record.outcome === 4 ? qsTr("The reason has to be there.") : qsTr("The child’s words, if there were any.")
                initialText: root.record.why
                onSaid: text => root.record.setWhy(text)
                onSettled: root.record.settle()
            }
            BigButton {
                objectName: "writeVisit"
                visible: !root.record.written
                size: 56
                waiting: root.record.outcome === 4 && root.record.why === ""
                symbol: "tick"
                text: qsTr("Write it down")
                onClicked: root.record.write()
            }
        }
    }
    Flow {
        visible: root.record.outcome < 3
        width: parent.width
        spacing: 8
        Accessible.role: Accessible.Grouping
        Accessible.name: qsTr("How, and where")
        Repeater {
            model: root.ways
            Chip {
                id: way
                required property string modelData
                required property int index
                objectName: "how" + (way.index + 1)
                symbol: root.waySigns[way.index]
                text: way.modelData
                chosen: root.record.how === way.index + 1
                onClicked: root.record.chooseHow(way.index + 1)
            }
        }
        BigButton {
            objectName: "chooseRoom"
            size: Theme.adultTarget
            textSize: 17
            boldText: false
            symbol: root.choosingRoom ? "up" : "down"
            text: root.record.room === "" ? qsTr("which room") : root.record.room
            Accessible.name: root.record.room === "" ? qsTr("Which room") : qsTr("Which room: %1").arg(root.record.room)
            onClicked: root.choosingRoom = !root.choosingRoom
        }
    }
    When {
        holds: root.choosingRoom && root.record.outcome < 3
        Flow {
            width: root.width
            spacing: 8
            Repeater {
                model: root.record.rooms
                Chip {
                    required property string modelData
                    objectName: "room " + modelData
                    text: modelData
                    chosen: root.record.room === modelData
                    onClicked: {
                        root.record.chooseRoom(modelData)
                        root.choosingRoom = false
                    }
                }
            }
        }
    }
    When {
        holds: root.record.written
        WrittenDown {
            width: root.width
            sentence: root.record.sentence
            due: root.record.due
            onUndone: root.record.undo()
        }
    }
}
