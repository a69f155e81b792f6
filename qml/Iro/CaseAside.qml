// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.App
import Pipit.Design
import Pipit.Reading

/// Of a child's page what the officer knows before anything else: how to answer her, her review and why by then, who was
/// seen alone, the people around her.
Column {
    id: root

    required property CaseCard card
    required property string name

    signal planRequested
    signal factsRequested

    spacing: 12

    component Rule: Rectangle {
        height: 1
        color: Theme.rule
    }
    component Over: Words {
        soft: true
        font.pixelSize: Theme.adultBody
        font.bold: true
        Accessible.role: Accessible.Heading
    }
    SafeAnswerCard {
        objectName: "safeAnswerCard"
        visible: root.card.safeAnswer.length > 0
        width: parent.width
        title: qsTr("Answer %1 safely").arg(root.name)
        words: root.card.safeAnswer[0] ?? ""
        more: root.card.safeAnswer[1] ?? ""
        said: root.card.safeAnswer[2] ?? ""
    }
    Over {
        width: parent.width
        text: qsTr("The review")
    }
    ClockChip {
        objectName: "reviewClock"
        width: parent.width
        due: root.card.review
        why: root.card.reviewWhere === "" ? root.card.reviewWhy : root.card.reviewWhere + "\n" + root.card.reviewWhy
        fraction: Math.max(0.03, root.card.fraction)
        kind: root.card.dial === DueList.LateDial ? ClockChip.Late : root.card.dial === DueList.Missing ? ClockChip.NoDate
            : root.card.dial === DueList.Near ? ClockChip.Near : ClockChip.Calm
    }
    Words {
        visible: text !== ""
        width: parent.width
        text: root.card.reviewAlso
        font.pixelSize: Theme.adultBody
    }
    SideFact {
        visible: root.card.alone !== ""
        width: parent.width
        symbol: "ear"
        ink: Theme.ink
        title: root.card.alone
        text: root.card.aloneMore
    }
    BigButton {
        objectName: "planReview"
        width: parent.width
        size: 48
        symbol: "cal"
        text: qsTr("Plan the review")
        onClicked: root.planRequested()
    }
    BigButton {
        objectName: "caseFacts"
        width: parent.width
        size: 48
        symbol: "pencil"
        text: qsTr("Dates and facts")
        onClicked: root.factsRequested()
    }
    Rule {
        visible: root.card.people.length > 0
        width: parent.width
    }
    Over {
        width: parent.width
        visible: root.card.people.length > 0
        text: qsTr("People around %1").arg(root.name)
    }
    Repeater {
        model: root.card.people
        Item {
            id: person
            required property string modelData
            required property int index
            width: root.width
            height: Math.max(32, who.implicitHeight)
            Face {
                id: face
                anchors.left: parent.left
                who: root.card.peopleFaces[person.index] ?? "someone"
                size: 32
            }
            Words {
                id: who
                anchors.left: face.right
                anchors.leftMargin: 12
                anchors.right: parent.right
                y: Math.max(0, (32 - implicitHeight) / 2)
                text: person.modelData
                font.pixelSize: Theme.adultBody
            }
        }
    }
}
