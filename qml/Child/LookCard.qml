// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Pipit.App
import Pipit.Design

/// One of three ways to be dressed, as a small picture of it, its name and its speaker. A tap puts it on at once.
Item {
    id: root

    required property string text
    required property url picture
    property string note: ""
    property bool chosen: false

    signal clicked

    readonly property string words: root.note === "" ? root.text : root.text + ". " + root.note

    implicitWidth: 280
    implicitHeight: Math.round(root.width * 0.6) + under.height + 24

    Surface {
        anchors.fill: parent
        corner: Theme.cardCorner
        chosen: root.chosen
    }
    // Beside the speaker the name is pressed as the picture is.
    TapHandler {
        gesturePolicy: TapHandler.ReleaseWithinBounds
        onTapped: root.clicked()
    }
    Pressable {
        id: card
        width: parent.width
        height: parent.height - under.height
        text: root.text
        hint: root.note
        corner: Theme.cardCorner
        Accessible.role: Accessible.RadioButton
        Accessible.checkable: true
        Accessible.checked: root.chosen
        onClicked: root.clicked()
        contentItem: Item {
            Drawing {
                anchors.fill: parent
                anchors.margins: 16
                anchors.bottomMargin: 4
                source: root.picture
            }
        }
    }
    Icon {
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: 10
        visible: root.chosen
        name: "tick"
        size: 34
        ink: Theme.heather
    }
    Item {
        id: under
        anchors.bottom: parent.bottom
        width: parent.width
        height: Math.max(Theme.touchTarget, name.visible ? name.implicitHeight + 16 : 0) + 4

        Heading {
            id: name
            anchors.left: parent.left
            anchors.right: speaker.left
            anchors.leftMargin: 20
            anchors.verticalCenter: parent.verticalCenter
            visible: !Dress.picturesOnly
            text: root.text
            color: root.chosen ? Theme.heather : Theme.ink
            size: Theme.text
            Accessible.ignored: true
        }
        SpeakerButton {
            id: speaker
            anchors.right: parent.right
            anchors.rightMargin: Dress.picturesOnly ? (parent.width - width) / 2 : 4
            anchors.verticalCenter: parent.verticalCenter
            width: visible ? Theme.touchTarget : 0
            words: root.words
            speaking: Platform.reading === root.words
            onSpoken: words => Platform.read(words)
        }
    }
}
