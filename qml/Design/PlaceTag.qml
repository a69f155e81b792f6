// SPDX-License-Identifier: Apache-2.0
import QtQuick

/// A place of the storybook scene: a tag with its name and, beside it, its speaker.
Item {
    id: root

    required property string text
    property string note: ""

    signal clicked
    signal spoken(string words)

    implicitWidth: tag.implicitWidth
    implicitHeight: tag.implicitHeight

    BigButton {
        id: tag
        anchors.fill: parent
        text: root.text
        hint: root.note
        leading: true
        textSize: 22
        endPadding: Theme.readsAloud ? 68 : startPadding
        onClicked: root.clicked()
    }
    SpeakerButton {
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        words: root.note === "" ? root.text : root.text + ". " + root.note
        onSpoken: words => root.spoken(words)
    }
}
