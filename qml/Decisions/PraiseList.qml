// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.Design

/// Good practice, in the same shape as a concern.
Column {
    id: root

    required property list<string> words
    required property list<string> days

    signal praiseRequested

    spacing: 12

    Row {
        spacing: 10
        Icon {
            anchors.verticalCenter: parent.verticalCenter
            name: "leaf"
            size: 24
            ink: Theme.meadow
        }
        Words {
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("Praise")
            font.pixelSize: Theme.adultSay
            font.bold: true
            Accessible.role: Accessible.Heading
        }
    }
    Words {
        width: parent.width
        text: qsTr("Counts and travels like a concern, to the same people.")
        soft: true
        font.pixelSize: Theme.adultBody
    }
    Repeater {
        model: root.words
        Item {
            id: one
            required property string modelData
            required property int index
            width: root.width
            implicitHeight: text.implicitHeight
            Rectangle {
                anchors.left: parent.left
                width: 3
                height: parent.height
                color: Theme.meadow
            }
            Column {
                id: text
                anchors.left: parent.left
                anchors.leftMargin: 15
                anchors.right: parent.right
                Words {
                    width: parent.width
                    text: one.modelData
                    font.pixelSize: Theme.adultBody
                }
                Words {
                    width: parent.width
                    text: root.days[one.index] ?? ""
                    soft: true
                    font.pixelSize: Theme.adultBody
                }
            }
        }
    }
    BigButton {
        objectName: "addPraise"
        width: parent.width
        size: Theme.adultTarget
        symbol: "leaf"
        iconInk: Theme.meadow
        text: qsTr("Add praise")
        onClicked: root.praiseRequested()
    }
}
