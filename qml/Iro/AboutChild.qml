// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.App
import Pipit.Design
import Pipit.Reading

/// Beside a child's pages: what is new and where it stands, the people of her circle, and the one thing to do next.
Item {
    id: root

    required property ChildCard card
    required property string name

    signal pageChosen(string key)

    Flickable {
        anchors.top: parent.top
        anchors.bottom: look.visible ? look.top : parent.bottom
        anchors.bottomMargin: look.visible ? 16 : 0
        width: parent.width
        clip: true
        contentHeight: column.height + 40
        boundsBehavior: Flickable.StopAtBounds

        Column {
            id: column
            x: 24
            y: 20
            width: parent.width - 48
            spacing: 12

            SideFact {
                visible: root.card.pageCount > 0
                width: parent.width
                symbol: root.card.newCount > 0 ? "letter" : "eye"
                ink: Theme.ink
                title: root.card.news
                text: root.card.newCount > 0 ? qsTr("Not looked at yet. %1 sees it when you have.").arg(root.name)
                    : qsTr("You have looked at every page. %1 can see that.").arg(root.name)
            }
            Rectangle { visible: root.card.pageCount > 0; width: parent.width; height: 1; color: Theme.rule }
            SideFact {
                objectName: "safeAnswerFact"
                visible: root.card.safeAnswer !== ""
                width: parent.width
                symbol: "shield"
                ink: Theme.ink
                title: qsTr("How to answer %1 safely").arg(root.name)
                text: root.card.safeAnswer
            }
            Rectangle { visible: root.card.safeAnswer !== ""; width: parent.width; height: 1; color: Theme.rule }
            Words {
                visible: root.card.people.length > 0
                width: parent.width
                text: qsTr("People around %1").arg(root.name)
                soft: true
                font.pixelSize: Theme.adultBody
                font.bold: true
                Accessible.role: Accessible.Heading
            }
            Repeater {
                model: root.card.people
                Item {
                    id: person
                    required property string modelData
                    required property int index
                    width: column.width
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
    }
    BigButton {
        id: look
        objectName: "lookAtNewest"
        visible: root.card.newKey !== ""
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: 24
        size: 56
        kind: BigButton.Main
        text: qsTr("Look at the newest")
        onClicked: root.pageChosen(root.card.newKey)
    }
}
