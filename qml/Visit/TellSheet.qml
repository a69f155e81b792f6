// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.App
import Pipit.Design
import Pipit.Reading

/// An answer that is told face to face: what it says, who told it, who was near, what the child said.
Rectangle {
    id: root

    required property OpenVisit visit
    required property string circle

    property string teller: ""
    property list<string> near: []
    property string said: ""
    property bool again: false

    signal closed
    signal helpRequested

    color: Theme.paper
    Accessible.role: Accessible.Pane
    Accessible.name: bar.title

    function clear(): void {
        root.near = []
        root.said = ""
        root.again = false
    }

    TellNow {
        id: answers
        objectName: "tellModel"
        visit: root.visit
        circle: root.circle
        onTold: {
            root.clear()
            if (answers.count === 0)
                root.closed()
        }
    }
    WorkBar {
        id: bar
        width: root.width
        title: qsTr("Tell %1 face to face").arg(answers.name)
        onBackRequested: root.closed()
        onHelpRequested: root.helpRequested()
    }
    Flickable {
        anchors.top: bar.bottom
        anchors.bottom: parent.bottom
        width: parent.width
        contentHeight: column.height + 48
        boundsBehavior: Flickable.StopAtBounds
        interactive: contentHeight > height
        clip: true

        Column {
            id: column
            x: (parent.width - width) / 2
            y: 24
            width: Math.min(parent.width - 32, Theme.scaled(680))
            spacing: 16

            Words {
                visible: answers.count === 0 && root.visit.loaded
                width: parent.width
                text: qsTr("Nothing waits to be told.")
                font.pixelSize: Theme.adultHeading
            }
            Repeater {
                model: answers
                Column {
                    id: answer
                    required property int index
                    required property string asked
                    required property string because
                    required property string decided
                    required property bool refused
                    width: column.width
                    visible: answer.index === 0 // one after the other
                    spacing: 12
                    Heading {
                        width: parent.width
                        text: qsTr("“%1”").arg(answer.asked)
                        size: Theme.adultTitle
                        Accessible.role: Accessible.Heading
                    }
                    Words {
                        width: parent.width
                        text: answer.refused ? qsTr("No, because: %1").arg(answer.because) : answer.because
                        font.pixelSize: Theme.adultSay
                    }
                    Words {
                        width: parent.width
                        text: qsTr("%1. It opens on the child’s tablet when you have written that it was told.").arg(answer.decided)
                        soft: true
                        font.pixelSize: Theme.adultBody
                    }
                }
            }
            Rectangle { width: parent.width; height: 1; color: Theme.rule }
            Words {
                width: parent.width
                text: qsTr("Who told it?")
                font.bold: true
                font.pixelSize: Theme.adultSay
            }
            Flow {
                width: parent.width
                spacing: 8
                Accessible.role: Accessible.Grouping
                Accessible.name: qsTr("Who told it?")
                Repeater {
                    model: answers.tellers
                    Chip {
                        id: tells
                        required property string modelData
                        objectName: "teller " + tells.modelData
                        text: tells.modelData
                        Accessible.name: qsTr("%1 told it").arg(tells.modelData)
                        chosen: root.teller === tells.modelData
                        onClicked: root.teller = tells.modelData
                    }
                }
            }
            Words {
                width: parent.width
                text: qsTr("Who was near?")
                font.bold: true
                font.pixelSize: Theme.adultSay
            }
            Flow {
                width: parent.width
                spacing: 8
                Accessible.role: Accessible.Grouping
                Accessible.name: qsTr("Who was near?")
                Chip {
                    objectName: "nearNobody"
                    text: qsTr("Nobody")
                    Accessible.name: qsTr("Nobody was near")
                    chosen: root.near.length === 0
                    onClicked: root.near = []
                }
                Repeater {
                    model: answers.people
                    Chip {
                        id: person
                        required property string modelData
                        objectName: "near " + person.modelData
                        text: person.modelData
                        Accessible.name: qsTr("%1 was near").arg(person.modelData)
                        Accessible.role: Accessible.CheckBox
                        chosen: root.near.includes(person.modelData)
                        onClicked: root.near = person.chosen ? [...root.near].filter(name => name !== person.modelData) : [...root.near, person.modelData]
                    }
                }
            }
            PlainField {
                objectName: "tellSaid"
                width: parent.width
                label: qsTr("What did %1 say? The child’s own words.").arg(answers.name)
                initialText: root.said
                onSaid: text => root.said = text
            }
            TickRow {
                objectName: "tellAgain"
                width: parent.width
                visible: answers.canAskAgain
                on: root.again
                text: qsTr("%1 asks for it again").arg(answers.name)
                note: qsTr("These words stand in the review as what %1 said, made together on this tablet. %1 sees them too.").arg(answers.name)
                onToggledByTap: on => root.again = on
            }
            Notice {
                visible: text !== ""
                width: parent.width
                text: answers.notice
                textSize: Theme.adultBody
            }
            BigButton {
                objectName: "tellDone"
                visible: answers.count > 0
                width: Math.min(implicitWidth + 32, parent.width)
                size: 56
                kind: BigButton.Main
                busy: answers.busy
                waiting: root.teller === "" || (root.again && root.said.trim() === "")
                text: root.teller === "" ? qsTr("Say who told it") : root.again && root.said.trim() === "" ? qsTr("Write what is asked again") : qsTr("It was told now")
                onClicked: if (!waiting) answers.tell(0, root.teller, root.near, root.said, root.again)
            }
        }
    }
}
