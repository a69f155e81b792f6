// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Pipit.Design

/// A place of the plain look: a line with a small drawing, its name in the book face, and what there is to know.
Item {
    id: root

    required property string text
    required property url picture
    property string note: ""
    property bool compact: false

    signal clicked
    signal spoken(string words)

    implicitWidth: 600
    implicitHeight: Math.max(root.compact ? 88 : 112, words.implicitHeight + 24)

    Pressable {
        id: line
        anchors.left: parent.left
        anchors.right: speaker.left
        height: parent.height
        text: root.text
        hint: root.note
        onClicked: root.clicked()
        background: Rectangle {
            radius: Theme.corner
            color: line.down ? Theme.pick : "transparent"
        }
    }
    Rectangle {
        anchors.fill: drawing
        anchors.margins: -6
        visible: Theme.dark
        radius: Theme.corner
        color: Theme.page
    }
    Drawing {
        id: drawing
        anchors.left: parent.left
        anchors.leftMargin: 8
        anchors.verticalCenter: parent.verticalCenter
        width: root.compact ? 72 : 96
        height: width * 5 / 6
        source: root.picture
    }
    Column {
        id: words
        anchors.left: drawing.right
        anchors.leftMargin: root.compact ? 16 : 24
        anchors.right: speaker.left
        anchors.verticalCenter: parent.verticalCenter
        Heading {
            width: parent.width
            text: root.text
            font.family: Theme.bookFamily
            size: Theme.scaled(root.compact ? 26 : 30)
            Accessible.ignored: true
        }
        Words {
            width: parent.width
            visible: root.note !== ""
            text: root.note
            soft: true
            font.pixelSize: Theme.small
            Accessible.ignored: true
        }
    }
    SpeakerButton {
        id: speaker
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        width: visible ? implicitWidth : 0
        words: root.note === "" ? root.text : root.text + ". " + root.note
        onSpoken: words => root.spoken(words)
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 2
        color: Theme.hair
    }
}
