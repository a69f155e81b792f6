// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.App
import Pipit.Design

/// A letter to open, or what she said aloud herself; or a question of her officer's, whether something may be told, which she answers where it stands.
Item {
    id: root

    required property string title
    required property string words
    required property bool question
    required property int word
    required property string name
    required property string voice
    required property string length
    required property string film

    signal opened
    signal answered(bool yes)

    implicitHeight: root.question ? asks.height + 40 : letter.implicitHeight

    BigButton {
        id: letter
        objectName: "letter"
        visible: !root.question
        width: parent.width
        size: 88
        textSize: 22
        symbol: root.name === "" ? "mic" : "letter"
        leading: true
        text: root.title
        onClicked: root.opened()
    }
    Surface {
        anchors.fill: parent
        visible: root.question
        corner: Theme.cardCorner
    }
    Column {
        id: asks
        visible: root.question
        x: 20
        y: 20
        width: parent.width - 40
        spacing: 12
        SpokenWords {
            id: asked
            width: parent.width
            text: root.title
            says: asked.text + ". " + root.words + " " + free.text
            heading: true
            bold: true
            size: Theme.body
            speaking: Platform.reading === asked.says
            onSpoken: words => Platform.readIfAlone(words)
        }
        Words {
            width: parent.width
            text: root.words
        }
        Words {
            id: free
            width: parent.width
            text: qsTr("Yes and no are both fine.")
            soft: true
            font.pixelSize: Theme.small
        }
        Flow {
            width: parent.width
            spacing: 12
            BigButton {
                objectName: "mayTellYes"
                width: Math.min(implicitWidth, parent.width)
                chosen: root.word === LettersModel.Yes
                symbol: "tick"
                text: qsTr("Yes, you may")
                onClicked: root.answered(true)
            }
            BigButton {
                objectName: "mayTellNo"
                width: Math.min(implicitWidth, parent.width)
                chosen: root.word === LettersModel.No
                symbol: "cross"
                text: qsTr("No, keep it")
                onClicked: root.answered(false)
            }
        }
    }
}
