// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Pipit.App
import Pipit.Design

/// A short question, and nothing else to see: what was open waits behind it, out of sight and out of reach.
FocusScope {
    id: root

    property string symbol: ""
    required property string question
    property string detail: ""
    required property string yes
    property string no: ""

    signal answered(bool yes)

    readonly property string words: root.detail === "" ? root.question : root.question + " " + root.detail

    Accessible.role: Accessible.AlertMessage
    Accessible.name: root.words

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }
    MouseArea { anchors.fill: parent }
    Meadow {
        anchors.bottom: parent.bottom
        width: parent.width
        height: root.width < 600 ? 72 : 100
    }
    Surface {
        anchors.fill: column
        anchors.margins: root.width < 600 ? -24 : -40
        corner: Theme.cardCorner
    }
    Column {
        id: column
        anchors.centerIn: parent
        anchors.verticalCenterOffset: -Math.max(0, Math.min(40, (root.height - height - 80) / 2))
        width: Math.min(Theme.scaled(480), root.width - 80)
        spacing: 16

        Icon {
            visible: root.symbol !== ""
            name: root.symbol
            size: 56 / Theme.textScale
        }
        SpokenWords {
            width: parent.width
            text: root.question
            says: root.words
            heading: true
            bold: true
            size: root.width < 600 ? Theme.text : Theme.title
            speaking: Platform.reading === root.words
            onSpoken: words => Platform.read(words)
        }
        Words {
            width: parent.width
            visible: root.detail !== ""
            text: root.detail
            font.pixelSize: Theme.text
        }
        Item { width: 1; height: 4 }
        MainButton {
            objectName: "yes"
            width: parent.width
            size: 72
            focus: true
            text: root.yes
            onClicked: root.answered(true)
        }
        BigButton {
            objectName: "no"
            goesBack: true
            width: parent.width
            visible: root.no !== ""
            text: root.no
            onClicked: root.answered(false)
        }
    }
}
