// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Pipit.Design

/// An answer, its share of all as a bar, and how many, in figures or as "fewer than 6".
Column {
    id: root

    required property string name
    required property string said
    required property real share
    required property color ink

    spacing: 2
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("%1: %2").arg(root.name).arg(root.said)

    Words {
        width: root.width
        text: qsTr("%1: %2").arg(root.name).arg(root.said)
        font.pixelSize: Theme.adultBody
        Accessible.ignored: true
    }
    Rectangle {
        width: Math.min(root.width, Theme.scaled(240))
        height: 14
        radius: 5
        color: "transparent"
        border.color: Theme.quietLine
        Rectangle {
            x: Theme.mirrored ? parent.width - width : 0
            width: parent.width * Math.min(1, root.share)
            height: parent.height
            radius: 5
            color: root.ink
        }
    }
}
