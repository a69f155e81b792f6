// SPDX-License-Identifier: Apache-2.0
import QtQuick

/// Reads a text aloud on a tap. What somebody near must not hear is `confidential`: then it asks for headphones first.
Pressable {
    id: root

    required property string words
    property bool confidential: false
    property bool speaking: false
    property int size: Theme.touchTarget

    signal spoken(string words)
    signal headphonesFirst(string words)

    /// Of two speakers side by side each says what it reads; aloud, and unasked, neither does.
    readonly property string beginning: root.words.length > 48 ? root.words.slice(0, 48).replace(/\s+\S*$/, "") + "…" : root.words
    readonly property string said: root.text

    visible: Theme.readsAloud
    text: root.speaking ? qsTr("Stop reading") : qsTr("Read aloud")
    hint: root.words
    Accessible.name: root.beginning === "" ? root.text : qsTr("%1: %2").arg(root.text).arg(root.beginning)
    implicitWidth: root.size
    implicitHeight: root.size
    Accessible.checkable: true
    Accessible.checked: root.speaking
    onClicked: root.confidential && !root.speaking ? root.headphonesFirst(root.words) : root.spoken(root.words)

    background: Rectangle {
        radius: root.corner
        color: root.speaking ? Theme.heather : "transparent"
    }

    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            name: "speaker"
            size: root.size >= 64 ? 32 : 24
            ink: root.speaking ? Theme.heatherText : Theme.heather
            mirrored: Theme.mirrored
        }
    }
}
