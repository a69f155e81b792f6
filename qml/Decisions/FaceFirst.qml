// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Pipit.Design

/// An answer that somebody tells the child face to face before her tablet says which way it went.
Rectangle {
    id: root

    required property string name
    property bool close: true
    /// Her own receipt says that she has read it by herself.
    property bool readAlone: false
    property bool main: true

    signal toldRequested

    implicitHeight: column.implicitHeight + 36
    radius: Theme.corner
    color: Theme.chosenWash
    border.width: 2
    border.color: Theme.heather
    Accessible.role: Accessible.Grouping
    Accessible.name: heading.text

    Column {
        id: column
        x: 18
        y: 18
        width: parent.width - 36
        spacing: 10
        Item {
            width: parent.width
            implicitHeight: Math.max(people.height, heading.implicitHeight)
            Icon {
                id: people
                anchors.left: parent.left
                anchors.verticalCenter: parent.verticalCenter
                name: "ppl"
                size: 24
                ink: Theme.heather
            }
            Words {
                id: heading
                anchors.left: people.right
                anchors.leftMargin: 10
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                text: qsTr("Tell %1 face to face first").arg(root.name)
                font.pixelSize: Theme.adultSay
                font.bold: true
                Accessible.role: Accessible.Heading
            }
        }
        Words {
            width: parent.width
            text: (root.close ? qsTr("This is about home, family or a person. ") : "")
                + qsTr("Until then the tablet of %1 says that there is an answer, and not which.").arg(root.name)
            font.pixelSize: Theme.adultBody
        }
        Words {
            width: parent.width
            visible: root.readAlone
            text: qsTr("%1 has read it alone. Ask how it was.").arg(root.name)
            font.pixelSize: Theme.adultBody
            font.bold: true
        }
        BigButton {
            objectName: "toldHer"
            width: Math.min(implicitWidth, parent.width)
            size: 56
            kind: root.main ? BigButton.Main : BigButton.Plain
            text: qsTr("I told %1. Write it").arg(root.name)
            onClicked: root.toldRequested()
        }
        Words {
            width: parent.width
            text: qsTr("Who told, when, who was near, what %1 said").arg(root.name)
            soft: true
            font.pixelSize: Theme.adultBody
        }
    }
}
