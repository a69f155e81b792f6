// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Pipit.App
import Pipit.Design

/// What has just been done and can be undone. It stays until something else is done: nobody has to be quick.
Item {
    id: root

    required property string text

    signal undoRequested

    readonly property bool narrow: root.width < Theme.scaled(480)

    implicitWidth: 560
    implicitHeight: root.narrow ? words.implicitHeight + undo.height + 32 : Math.max(words.implicitHeight, undo.height) + 24
    Accessible.role: Accessible.AlertMessage
    Accessible.name: root.text

    Surface {
        anchors.fill: parent
        ground: Theme.sky
        outlineWidth: Theme.quietWidth
    }
    SpokenWords {
        id: words
        anchors.left: parent.left
        anchors.leftMargin: 20
        anchors.right: root.narrow ? parent.right : undo.left
        anchors.rightMargin: 12
        y: root.narrow ? 12 : (parent.height - height) / 2
        text: root.text
        confidential: true
        speaking: Platform.reading === root.text
        onSpoken: words => Platform.read(words)
        onHeadphonesFirst: words => Platform.readIfAlone(words)
    }
    BigButton {
        id: undo
        objectName: "undoBin"
        anchors.right: parent.right
        anchors.rightMargin: 12
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 12
        symbol: "undo"
        text: qsTr("Undo")
        onClicked: root.undoRequested()
    }
}
