// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.App
import Pipit.Design

/// What a child asked for and what became of each, open ones first; last the action that is late longest.
Column {
    id: root

    required property CaseCard card
    required property string name

    signal askChosen
    signal lateChosen

    readonly property bool side: root.width >= 720 * Math.min(1.5, Theme.textScale)

    Flow {
        width: parent.width
        bottomPadding: 10
        spacing: 12
        Heading {
            width: Math.min(implicitWidth, parent.width)
            text: qsTr("What %1 asked for").arg(root.name)
            size: Theme.adultHeading
            Accessible.role: Accessible.Heading
        }
        Words {
            width: Math.min(implicitWidth, parent.width)
            text: root.card.askCount > 0 ? qsTr("open ones first") : qsTr("nothing so far")
            soft: true
            font.pixelSize: Theme.adultBody
            lineHeight: Math.round(Theme.adultHeading * 1.2)
        }
    }
    Repeater {
        model: root.card.asks
        Pressable {
            id: ask
            required property string words
            required property string under
            required property int times
            required property list<string> steps
            required property list<string> notes
            required property list<int> states

            objectName: "ask " + ask.words
            width: root.width
            implicitHeight: root.side ? Math.max(48, said.implicitHeight, trail.implicitHeight) + 20 : said.implicitHeight + trail.implicitHeight + 32
            text: qsTr("Asked for: %1").arg(ask.words)
            hint: ask.under === "" ? trail.spoken() : ask.under + ". " + trail.spoken()
            corner: 4
            shrinks: false
            onClicked: root.askChosen()
            background: Rectangle {
                color: ask.down ? Theme.chosenWash : "transparent"
                Rectangle { width: parent.width; height: 1; color: Theme.rule }
            }
            contentItem: Item {
                Column {
                    id: said
                    anchors.left: parent.left
                    y: root.side ? (parent.height - implicitHeight) / 2 : 12
                    width: root.side ? 232 * Math.min(1.3, Theme.textScale) : parent.width
                    Words {
                        width: parent.width
                        text: ask.words
                        font.pixelSize: Theme.adultSay
                        Accessible.ignored: true
                    }
                    Item {
                        width: parent.width
                        height: under.implicitHeight
                        TallyMark {
                            id: tally
                            anchors.left: parent.left
                            y: (Math.min(under.lineHeight, parent.height) - height) / 2
                            count: ask.times
                        }
                        Words {
                            id: under
                            anchors.left: parent.left
                            anchors.leftMargin: tally.visible ? tally.implicitWidth + 8 : 0
                            anchors.right: parent.right
                            text: ask.under
                            soft: true
                            font.pixelSize: Theme.adultBody
                            Accessible.ignored: true
                        }
                    }
                }
                RequestTrail {
                    id: trail
                    anchors.right: parent.right
                    width: root.side ? parent.width - said.width - 12 : parent.width
                    y: root.side ? (parent.height - implicitHeight) / 2 : said.y + said.implicitHeight + 10
                    steps: ask.steps
                    notes: ask.notes
                    states: ask.states
                    Accessible.ignored: true
                }
            }
        }
    }
    Rectangle { visible: root.card.askCount > 0 || root.card.late.length > 0; width: root.width; height: 1; color: Theme.rule }
    Pressable {
        id: late
        objectName: "lateAction"
        visible: root.card.late.length > 0
        width: root.width
        implicitHeight: Math.max(48, lateWords.implicitHeight + 24)
        text: qsTr("Ask why")
        hint: (root.card.late[0] ?? "") + " " + (root.card.late[1] ?? "") + " " + (root.card.late[2] ?? "")
        corner: 4
        shrinks: false
        onClicked: root.lateChosen()
        background: Rectangle {
            color: late.down ? Theme.chosenWash : "transparent"
            Rectangle { anchors.bottom: parent.bottom; width: parent.width; height: 1; color: Theme.rule }
        }
        contentItem: Item {
            Icon {
                id: flag
                anchors.left: parent.left
                anchors.verticalCenter: parent.verticalCenter
                name: "flag"
                size: 24
                ink: Theme.berry
            }
            Flow {
                id: lateWords
                anchors.left: flag.right
                anchors.leftMargin: 12
                anchors.right: why.left
                anchors.rightMargin: 16
                anchors.verticalCenter: parent.verticalCenter
                spacing: 6
                Repeater {
                    model: root.card.late
                    Words {
                        required property string modelData
                        required property int index
                        visible: text !== ""
                        width: Math.min(implicitWidth, lateWords.width)
                        text: modelData
                        color: index === 0 ? Theme.berry : index === 1 ? Theme.ink : Theme.inkSoft
                        font.bold: index === 0
                        font.pixelSize: Theme.adultBody
                        Accessible.ignored: true
                    }
                }
            }
            Words {
                id: why
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                width: Math.min(implicitWidth, late.width * 0.3)
                text: late.text
                color: Theme.heather
                font.bold: true
                font.pixelSize: Theme.adultBody
                Accessible.ignored: true
            }
        }
    }
}
