// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Pipit.Design

/// A place of the little look: one large picture and one or two words.
Item {
    id: root

    required property string text
    required property url picture
    property string note: ""

    signal clicked
    signal spoken(string words)

    implicitWidth: 336
    implicitHeight: 312

    Surface {
        anchors.fill: parent
        corner: Theme.cardCorner
    }
    // Beside the speaker the name is pressed as the picture is; a reader meets one button, not two.
    TapHandler {
        gesturePolicy: TapHandler.ReleaseWithinBounds
        onTapped: root.clicked()
    }
    Pressable {
        id: card
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: speaker.top
        text: root.text
        hint: root.note
        corner: Theme.cardCorner
        onClicked: root.clicked()
        contentItem: Item {
            Rectangle {
                anchors.fill: picture
                anchors.margins: -8
                visible: Theme.dark
                radius: Theme.corner
                color: Theme.page
            }
            Drawing {
                id: picture
                anchors.fill: parent
                anchors.margins: 16
                anchors.bottomMargin: Math.max(4, label.implicitHeight - 44)
                source: root.picture
            }
        }
    }
    Heading {
        id: label
        anchors.left: parent.left
        anchors.right: speaker.left
        anchors.leftMargin: 20
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Math.max(16, (72 - implicitHeight) / 2)
        text: root.text
        size: Theme.text
        Accessible.ignored: true
    }
    SpeakerButton {
        id: speaker
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: 4
        words: root.note === "" ? root.text : root.text + ". " + root.note
        onSpoken: words => root.spoken(words)
    }
}
