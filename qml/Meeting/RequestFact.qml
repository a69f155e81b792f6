// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Pipit.Design

/// One fact about a request, with its picture.
Item {
    id: root

    required property string symbol
    required property string text

    implicitHeight: Math.max(icon.height, words.implicitHeight)

    Icon {
        id: icon
        anchors.left: parent.left
        name: root.symbol
        size: 24
        ink: Theme.inkSoft
    }
    Words {
        id: words
        anchors.left: icon.right
        anchors.leftMargin: 12
        anchors.right: parent.right
        text: root.text
        font.pixelSize: Theme.adultSay
    }
}
