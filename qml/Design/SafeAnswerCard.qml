// SPDX-License-Identifier: Apache-2.0
import QtQuick

/// How a child can be answered safely. It stands before whatever answers her.
Item {
    id: root

    required property string title
    /// The first way, in bold.
    required property string words
    property string more: ""
    property string said: ""

    implicitWidth: 252
    implicitHeight: column.implicitHeight + 24
    Accessible.role: Accessible.Grouping
    Accessible.name: root.title

    Rectangle {
        anchors.fill: parent
        radius: Theme.corner
        color: Theme.chosenWash
        border.width: 2
        border.color: Theme.heather
    }
    Column {
        id: column
        x: 14
        y: 12
        width: parent.width - 28
        spacing: 4
        Words {
            width: parent.width
            text: root.title
            color: Theme.heather
            font.bold: true
            font.pixelSize: Theme.adultBody
            Accessible.role: Accessible.Heading
        }
        Words {
            width: parent.width
            text: root.words
            font.bold: true
            font.pixelSize: Theme.adultSay
        }
        Words {
            width: parent.width
            visible: text !== ""
            text: root.more
            font.pixelSize: Theme.adultSay
        }
        Words {
            width: parent.width
            visible: text !== ""
            text: root.said
            soft: true
            font.pixelSize: Theme.adultBody
        }
    }
}
