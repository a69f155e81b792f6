// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Pipit.Design

/// A picture and what it stands for, in one or two lines; for the side column of an adult's screen.
Item {
    id: root

    required property string symbol
    required property string text
    property string title: ""
    property color ink: Theme.inkSoft
    property int textSize: Theme.adultBody

    implicitWidth: 300
    implicitHeight: Math.max(icon.height, words.implicitHeight)

    Icon {
        id: icon
        anchors.left: parent.left
        y: Math.max(0, (firstLine - height) / 2)
        readonly property real firstLine: root.title !== "" ? Math.round(Theme.adultSay * 1.3) : Math.round(root.textSize * 1.3)
        name: root.symbol
        size: 24
        ink: root.ink
    }
    Column {
        id: words
        anchors.left: icon.right
        anchors.leftMargin: 12
        anchors.right: parent.right
        Words {
            width: parent.width
            visible: text !== ""
            text: root.title
            color: root.ink
            font.pixelSize: Theme.adultSay
            font.bold: true
            Accessible.role: Accessible.Heading
        }
        Words {
            width: parent.width
            text: root.text
            font.pixelSize: root.textSize
        }
    }
}
