// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Pipit.App
import Pipit.Design

/// What the page answers, above it, in one calm line with its speaker. A question whose pack is not on this device is called
/// as the page is.
Item {
    id: root

    required property PageDocument document
    readonly property bool asks: root.document.promptId !== ""
    /// With what is shown, which a pack may put shorter than what it says; as it is where a person has said it.
    readonly property string said: !one.found ? root.document.title
        : one.recorded || root.shown === "" || one.said.includes(root.shown) ? one.said : root.shown + ". " + one.said
    /// Where even a word has no room its picture and its speaker say it.
    readonly property bool tight: one.found && root.width < Theme.scaled(150)
    readonly property string shown: root.tight ? "" : one.found ? one.line : root.document.title

    implicitHeight: Math.max(Theme.touchTarget, words.implicitHeight + 8)
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("The question")

    PromptController {
        id: one
        pack: root.document.promptPack
        prompt: root.document.promptId
        amount: Dress.shown
    }
    Drawing {
        id: picture
        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        visible: one.found && (root.shown === "" || root.width > Theme.scaled(360))
        width: visible ? 52 : 0
        height: 52
        source: one.picture
    }
    SpokenWords {
        id: words
        objectName: "promptLine"
        anchors.left: picture.right
        anchors.leftMargin: picture.visible ? 10 : 0
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        text: root.shown
        says: root.said
        speaks: Theme.readsAloud || one.recorded
        heading: true
        size: root.shown.length > 28 ? Theme.small : Theme.scaled(22)
        speaking: Platform.reading === root.said
        onSpoken: words => Platform.read(words)
    }
}
