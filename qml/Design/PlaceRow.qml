// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Pipit.Design

/// A place of the plain look: a line with a small line drawing, its name in the book face, and what there is to know.
/// Where no reading is needed the drawing is large and stands alone.
Item {
    id: root

    required property string text
    /// A line icon.
    required property string symbol
    property string note: ""
    /// "12 sleeps": it comes before the note.
    property string counted: ""
    property bool compact: false
    /// The rule below it.
    property bool ruled: true

    readonly property string more: Theme.fewWords ? root.counted : root.hintText

    readonly property string hintText: root.counted === "" ? root.note : root.note === "" ? root.counted : root.counted + ". " + root.note

    signal clicked
    signal spoken(string words)

    implicitWidth: 600
    implicitHeight: Math.max(root.compact ? 88 : 112, words.visible ? words.implicitHeight + 24 : 0)

    Pressable {
        id: line
        anchors.left: parent.left
        anchors.right: speaker.left
        height: parent.height
        text: root.text
        hint: root.hintText
        onClicked: root.clicked()
        background: Rectangle {
            radius: Theme.corner
            color: line.down ? Theme.pick : "transparent"
        }
    }
    Icon {
        id: drawing
        readonly property int side: Theme.picturesOnly ? Math.min(root.height - 16, 96) : root.compact ? 36 : 44
        anchors.verticalCenter: parent.verticalCenter
        x: Theme.mirrored ? root.width - start - width : start
        readonly property real start: Theme.picturesOnly ? Math.max(8, (root.width - speaker.width - side) / 2) : 2
        name: root.symbol
        size: side
    }
    Column {
        id: words
        anchors.left: drawing.right
        anchors.leftMargin: root.compact ? 16 : 24
        anchors.right: speaker.left
        anchors.verticalCenter: parent.verticalCenter
        visible: !Theme.picturesOnly
        Heading {
            width: parent.width
            text: root.text
            face: Theme.bookFamily
            font.bold: false
            size: Theme.scaled(root.compact ? 26 : 30)
            Accessible.ignored: true
        }
        Words {
            width: parent.width
            visible: text !== ""
            text: root.more
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
        words: root.text + (root.hintText === "" ? "" : ". " + root.hintText)
        onSpoken: words => root.spoken(words)
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 2
        visible: root.ruled
        color: Theme.hair
    }
}
