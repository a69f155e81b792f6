// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Pipit.Design

/// A place of the storybook scene: a tag with its name and, beside it, its speaker.
Item {
    id: root

    required property string text
    property string note: ""

    signal clicked
    signal spoken(string words)

    readonly property real ear: speaker.visible ? speaker.width : 0

    implicitWidth: tag.implicitWidth + root.ear
    implicitHeight: tag.implicitHeight
    scale: tag.down && !Theme.reducedMotion ? 0.98 : 1

    Behavior on scale {
        NumberAnimation { duration: Theme.quick; easing.type: Easing.OutCubic }
    }

    Surface { anchors.fill: parent }
    Pressable {
        id: tag
        anchors.left: parent.left
        width: parent.width - root.ear
        height: parent.height
        text: root.text
        hint: root.note
        shrinks: false
        leftPadding: Theme.mirrored ? 0 : 20
        rightPadding: Theme.mirrored ? 20 : root.ear > 0 ? 0 : 20
        topPadding: 8
        bottomPadding: 8
        implicitHeight: Math.max(Theme.touchTarget, implicitContentHeight + 16)
        onClicked: root.clicked()
        contentItem: Heading {
            text: root.text
            size: Theme.scaled(22)
            verticalAlignment: Text.AlignVCenter
            Accessible.ignored: true
        }
    }
    SpeakerButton {
        id: speaker
        anchors.left: tag.right
        anchors.verticalCenter: parent.verticalCenter
        words: root.note === "" ? root.text : root.text + ". " + root.note
        onSpoken: words => root.spoken(words)
    }
}
