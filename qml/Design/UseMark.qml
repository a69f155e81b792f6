// SPDX-License-Identifier: Apache-2.0
import QtQuick

/// What the child asked to be done with it, wherever her words or picture appear on an adult's screen.
Item {
    id: root

    /// UsePicker.Use
    required property int use
    property int textSize: Theme.adultBody
    property bool showsWords: true
    /// Fewer words, under a small picture; a screen reader says them all.
    property bool brief: false

    readonly property string words: root.use === UsePicker.Know ? qsTr("Just so you know")
        : root.use === UsePicker.Sort ? qsTr("Please sort this")
        : root.use === UsePicker.Talk ? qsTr("Talk about it in my meeting")
        : root.use === UsePicker.Ask ? qsTr("Ask me before you tell anyone") : qsTr("Nothing asked")
    readonly property string briefWords: root.use === UsePicker.Talk ? qsTr("In my meeting")
        : root.use === UsePicker.Ask ? qsTr("Ask me first") : root.words
    readonly property color ink: root.use === UsePicker.Ask ? Theme.heather : Theme.ink
    readonly property real markRoom: mark.visible ? mark.width + 8 : 0

    implicitWidth: root.markRoom + (root.showsWords ? Math.ceil(label.implicitWidth) : 0)
    implicitHeight: Math.max(mark.height, root.showsWords ? label.implicitHeight : 0)
    Accessible.role: Accessible.StaticText
    Accessible.name: root.words

    Icon {
        id: mark
        anchors.left: parent.left
        y: root.showsWords ? Math.max(0, (Math.min(label.lineHeight, root.height) - height) / 2) : 0
        visible: root.use !== UsePicker.None
        name: ["", "use-know", "use-sort", "use-talk", "use-ask"][root.use] ?? ""
        size: root.textSize >= Theme.adultHeading ? 24 : 20
        ink: root.ink
    }
    Words {
        id: label
        anchors.left: parent.left
        anchors.leftMargin: root.markRoom
        anchors.right: parent.right
        visible: root.showsWords
        text: root.brief ? root.briefWords : root.words
        color: root.ink
        font.pixelSize: root.textSize
        font.bold: true
        lineHeight: Math.round(font.pixelSize * 1.25)
        Accessible.ignored: true
    }
}
