// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.App
import Pipit.Design

/// Beside an opened page: who made it, and what she will know of its being looked at.
Column {
    id: root

    required property ReadController read
    readonly property bool sent: Session.travel === Session.AllSent

    spacing: 16

    Item {
        width: root.width
        implicitHeight: Math.max(face.height, words.implicitHeight)
        Face {
            id: face
            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            who: root.read.authorFace
            size: 56
        }
        Column {
            id: words
            anchors.left: face.right
            anchors.leftMargin: 12
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            Heading {
                width: parent.width
                text: root.read.authorName
                size: Theme.adultHeading
            }
            Words {
                width: parent.width
                text: qsTr("Shared %1").arg(root.read.when)
                soft: true
                font.pixelSize: Theme.adultBody
            }
        }
    }
    Fact {
        objectName: "lookedFact"
        visible: root.read.looked
        symbol: "eye"
        text: root.sent ? qsTr("%1 can see that you looked.").arg(root.read.authorName)
            : qsTr("%1 will see that you looked, once it is sent.").arg(root.read.authorName)
    }
    Fact {
        visible: root.read.writing !== ""
        symbol: "words"
        text: qsTr("What %1 wrote is on the page itself, word for word.").arg(root.read.authorName)
    }

    component Fact: Item {
        id: fact
        property string symbol: ""
        property string text: ""

        width: root.width
        implicitHeight: Math.max(icon.height, factWords.implicitHeight)
        Icon {
            id: icon
            anchors.left: parent.left
            name: fact.symbol
            size: 24
            ink: Theme.inkSoft
        }
        Words {
            id: factWords
            anchors.left: icon.right
            anchors.leftMargin: 12
            anchors.right: parent.right
            text: fact.text
            font.pixelSize: Theme.adultBody
        }
    }
}
