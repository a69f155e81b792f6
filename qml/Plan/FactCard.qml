// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Pipit.App
import Pipit.Design

/// One thing that is known: a sign, the thing itself, and what more there is to say.
Item {
    id: root

    required property string symbol
    required property string text
    property string note: ""
    property string more: ""
    /// A button of its own, before the speaker.
    property alias trailing: trailingRow.data

    readonly property string spoken: root.text + (root.note === "" ? "" : ". " + root.note) + (root.more === "" ? "" : ". " + root.more)

    implicitWidth: 320
    implicitHeight: Math.max(96, words.implicitHeight + 32)

    Surface {
        anchors.fill: parent
        visible: !Dress.plain
        corner: Theme.cardCorner
        outline: Theme.hair
        outlineWidth: Theme.quietWidth
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 2
        visible: Dress.plain
        color: Theme.hair
    }
    Icon {
        id: sign
        anchors.left: parent.left
        anchors.leftMargin: Dress.plain ? 4 : 20
        anchors.verticalCenter: parent.verticalCenter
        name: root.symbol
        size: 44
    }
    Column {
        id: words
        anchors.left: sign.right
        anchors.leftMargin: 16
        anchors.right: trailingRow.left
        anchors.verticalCenter: parent.verticalCenter
        spacing: 2
        Words {
            width: parent.width
            text: root.text
            font.family: Dress.plain ? Theme.bookFamily : Theme.family
            font.pixelSize: Dress.plain ? Theme.scaled(26) : Theme.text
            font.bold: true
            lineHeight: Math.round(font.pixelSize * 1.2)
            Accessible.role: Accessible.Heading
        }
        Words {
            width: parent.width
            visible: text !== ""
            text: root.note
        }
        Words {
            width: parent.width
            visible: text !== ""
            text: root.more
        }
    }
    Row {
        id: trailingRow
        anchors.right: ear.left
        anchors.verticalCenter: parent.verticalCenter
    }
    SpeakerButton {
        id: ear
        anchors.right: parent.right
        anchors.rightMargin: 8
        anchors.verticalCenter: parent.verticalCenter
        width: visible ? implicitWidth : 0
        words: root.spoken
        speaking: Platform.reading === root.spoken
        onSpoken: words => Platform.read(words)
    }
}
