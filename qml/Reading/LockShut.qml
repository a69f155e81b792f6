// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Pipit.Design

/// Under a page in a list: it was sent without opening the lock. Nothing where it was not.
Item {
    id: root

    required property string text

    visible: root.text !== ""
    implicitHeight: Math.max(icon.height, words.implicitHeight)

    Icon {
        id: icon
        anchors.left: parent.left
        name: "lock"
        size: 22
        ink: Theme.ink
    }
    Words {
        id: words
        anchors.left: icon.right
        anchors.leftMargin: 8
        anchors.right: parent.right
        text: root.text
        font.bold: true
        font.pixelSize: Theme.adultBody
        Accessible.ignored: true
    }
}
