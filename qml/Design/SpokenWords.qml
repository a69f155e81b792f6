// SPDX-License-Identifier: Apache-2.0
import QtQuick

/// A text and, right behind it, its speaker: on a child's screen the two belong together. While it is read it is marked.
Item {
    id: root

    required property string text
    /// What the speaker reads, where that is more than the text: a heading with what stands under it.
    property string says: root.text
    property bool soft: false
    property bool centred: false
    property bool heading: false
    property bool bold: false
    property int size: Theme.body
    property bool speaks: Theme.readsAloud
    property bool confidential: false
    property bool speaking: false
    property string fontFamily: root.heading ? Theme.headingFamily : Theme.family
    /// A line icon in place of the words, which are still what is said.
    property string sign: ""
    property color color: root.soft ? Theme.inkSoft : Theme.ink
    readonly property real speakerRoom: root.speaks ? Theme.touchTarget : 0

    signal spoken(string words)
    signal headphonesFirst(string words)

    /// Where no reading is needed words are small, and their speaker is what counts.
    readonly property int shownSize: Theme.picturesOnly ? Math.min(root.size, Theme.small) : root.size
    readonly property real natural: root.sign !== "" ? mark.width : Math.ceil(metrics.advanceWidth) + 2

    implicitWidth: root.natural + root.speakerRoom
    implicitHeight: Math.max(words.implicitHeight, root.speaks ? Theme.touchTarget - 16 : 0)

    TextMetrics {
        id: metrics
        font.family: root.fontFamily
        font.pixelSize: root.shownSize
        font.bold: root.bold
        text: root.text
    }
    Rectangle {
        anchors.fill: words
        anchors.leftMargin: -8
        anchors.rightMargin: -4
        anchors.topMargin: -2
        anchors.bottomMargin: -2
        visible: root.speaking
        radius: 8
        color: Theme.pick
    }
    Icon {
        id: mark
        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        visible: root.sign !== ""
        name: root.sign
        size: 44
        Accessible.role: Accessible.Heading
        Accessible.name: root.text
    }
    Heading {
        id: words

        readonly property real offset: root.centred ? Math.max(0, (root.width - width - root.speakerRoom) / 2) : 0

        anchors.left: parent.left
        anchors.leftMargin: words.offset
        anchors.verticalCenter: parent.verticalCenter
        width: Math.max(0, Math.min(root.natural, root.width - root.speakerRoom))
        visible: root.sign === ""
        text: root.text
        color: root.color
        face: root.fontFamily
        size: root.shownSize
        font.bold: root.bold
        lineHeight: Math.round(font.pixelSize * (root.heading ? 1.15 : 1.3))
        horizontalAlignment: root.centred ? Text.AlignHCenter : Text.AlignLeft
        Accessible.role: root.heading ? Accessible.Heading : Accessible.StaticText
    }
    SpeakerButton {
        anchors.left: words.right
        anchors.verticalCenter: parent.verticalCenter
        visible: root.speaks
        words: root.says
        confidential: root.confidential
        speaking: root.speaking
        onSpoken: words => root.spoken(words)
        onHeadphonesFirst: words => root.headphonesFirst(words)
    }
}
