// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Pipit.App
import Pipit.Design

/// One of several packs or prompts to choose: a picture, its words if she reads, and its speaker. Upright in a grid, a row
/// where there is little room.
Item {
    id: root

    required property url picture
    /// Empty where no reading is needed.
    required property string shown
    required property string said
    property bool row: false
    /// The object name of what is pressed.
    property string tag: ""
    /// Somebody near must not hear that she listens to it.
    property bool confidential: false

    readonly property real side: root.row ? (root.shown === "" ? 128 : 88) : Math.max(96, Math.min(root.width - 32, root.shown === "" ? 200 : 136))

    signal clicked

    implicitWidth: 280
    implicitHeight: root.row ? Math.max(root.side + 24, label.implicitHeight + 32) : 16 + root.side + 12 + Math.max(Theme.touchTarget, label.visible ? label.implicitHeight : 0) + 8

    Surface {
        anchors.fill: parent
        corner: Theme.cardCorner
        outline: Theme.quietLine
        outlineWidth: Theme.quietWidth
        fill: card.down ? Theme.pick : Theme.card
    }
    // Beside the picture the card opens too.
    TapHandler {
        gesturePolicy: TapHandler.ReleaseWithinBounds
        onTapped: root.clicked()
    }
    Pressable {
        id: card
        objectName: root.tag
        anchors.left: parent.left
        anchors.right: root.row && speaker.visible ? speaker.left : parent.right
        anchors.top: parent.top
        anchors.bottom: root.row || !speaker.visible ? parent.bottom : speaker.top
        text: root.said
        corner: Theme.cardCorner
        shrinks: false
        onClicked: root.clicked()
    }
    Rectangle {
        anchors.fill: drawing
        anchors.margins: -4
        visible: Theme.dark
        radius: Theme.corner
        color: Theme.page
    }
    Drawing {
        id: drawing
        x: !root.row ? (parent.width - width) / 2 : Theme.mirrored ? parent.width - width - 16 : 16
        y: root.row ? (parent.height - height) / 2 : 16
        width: root.side
        height: root.side
        source: root.picture
    }
    Heading {
        id: label
        anchors.left: parent.left
        anchors.leftMargin: root.row ? root.side + 32 : 20
        anchors.right: speaker.visible ? speaker.left : parent.right
        anchors.rightMargin: speaker.visible ? 0 : 20
        y: root.row ? (parent.height - height) / 2 : speaker.y + (speaker.height - height) / 2
        visible: root.shown !== ""
        text: root.shown
        size: root.row || root.width < 240 ? Theme.body : Theme.scaled(22)
        font.bold: false
        Accessible.ignored: true
    }
    SpeakerButton {
        id: speaker
        anchors.right: parent.right
        anchors.rightMargin: 4
        y: root.row ? (parent.height - height) / 2 : parent.height - 8 - (Math.max(height, label.visible ? label.implicitHeight : 0) + height) / 2
        words: root.said
        confidential: root.confidential
        speaking: Platform.reading === root.said
        onSpoken: words => Platform.read(words)
        onHeadphonesFirst: words => Platform.readIfAlone(words)
    }
}
