// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.App
import Pipit.Design
import Pipit.Reading

/// What each number of the overview counts, in a sentence.
Rectangle {
    id: root

    required property OfficersModel officers

    readonly property list<string> names: [qsTr("Days until a child has an answer"), qsTr("Children’s own rating of the meeting"), qsTr("Seen alone before the review"),
        qsTr("Children"), root.officers.dueTitle, qsTr("Late, and why"), qsTr("Not held on the day"), qsTr("Not read in %1 days").arg(root.officers.promise),
        qsTr("Answers owed"), qsTr("Escalations, and what they changed"), qsTr("Fewer than 6, and left out")]
    readonly property list<string> meanings: [
        qsTr("Working days from the day a child asked for something to the day of the answer. Half of the answers took that many days or fewer."),
        qsTr("Of the reviews held in this time: how often the child said whether people listened, and what the child said."),
        qsTr("Of the reviews held in this time: how often the officer met the child with nobody else in hearing since the review before. Offered and not wanted is counted by itself."),
        qsTr("Children whose counts have come, under the name of their officer now."),
        qsTr("Children whose next review must be held by a day of that month."),
        qsTr("Children whose last day for the next review had gone when the row was made. The reason is that of the last review that was not held."),
        qsTr("Reviews of this time that were put off, broken off or called off. One that was held later stands here too."),
        qsTr("Pages sent to the officer that nobody has looked at for more working days than the authority promises. “No cover named” means that nobody else can open them."),
        qsTr("Things a child asked for that have no answer yet, and for how many working days the oldest has waited."),
        qsTr("Concerns that were raised in this time or are still open, how far each has gone, and what became of the action it was about. Praise is counted too."),
        qsTr("A count from 1 to 5 could point to one child, so it is not shown. Others are left out where it could be worked out from them.")]

    signal backRequested
    signal helpRequested

    color: Theme.paper
    Accessible.role: Accessible.Pane
    Accessible.name: bar.title

    WorkBar {
        id: bar
        width: root.width
        title: qsTr("What is counted")
        onBackRequested: root.backRequested()
        onHelpRequested: root.helpRequested()
    }
    Flickable {
        objectName: "meaningScroller"
        anchors.top: bar.bottom
        anchors.bottom: parent.bottom
        width: root.width
        clip: true
        contentHeight: facts.height + 48
        boundsBehavior: Flickable.StopAtBounds
        Column {
            id: facts
            x: root.width < 600 ? 16 : Math.max(24, (root.width - width) / 2)
            y: 24
            width: Math.min(root.width - (root.width < 600 ? 32 : 48), Theme.scaled(720))
            spacing: 20
            Repeater {
                model: root.names.length
                Column {
                    id: fact
                    required property int index
                    width: facts.width
                    spacing: 4
                    Words {
                        width: parent.width
                        text: root.names[fact.index]
                        font.pixelSize: Theme.adultSay
                        font.bold: true
                        Accessible.role: Accessible.Heading
                    }
                    Words {
                        width: parent.width
                        text: root.meanings[fact.index]
                        font.pixelSize: Theme.adultBody
                    }
                }
            }
        }
    }
}
