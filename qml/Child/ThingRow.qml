// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Pipit.Design

/// One thing of the page in the list: what it is, and where.
Pressable {
    id: root

    required property string name
    required property string where
    required property string symbol
    required property url picture
    /// What may be said of it without asking.
    required property string said
    readonly property bool drawn: String(root.picture) !== ""

    text: root.name
    hint: root.where
    corner: Theme.corner
    leftPadding: 12
    rightPadding: 12
    topPadding: 8
    bottomPadding: 8
    implicitHeight: Math.max(72, implicitContentHeight + 16)

    background: Surface {
        corner: root.corner
        chosen: root.down
        outline: Theme.quietLine
        outlineWidth: Theme.quietWidth
    }
    contentItem: Item {
        implicitHeight: words.implicitHeight

        Rectangle {
            id: ground
            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            width: 52
            height: 52
            radius: 8
            color: root.drawn ? Theme.page : "transparent"

            Drawing {
                anchors.fill: parent
                anchors.margins: 2
                visible: root.drawn
                source: root.picture
            }
            Icon {
                anchors.centerIn: parent
                visible: !root.drawn
                name: root.symbol
                size: 34
            }
        }
        Column {
            id: words
            anchors.left: ground.right
            anchors.leftMargin: 12
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            Words {
                width: parent.width
                text: root.name
                font.bold: true
                lineHeight: Math.round(font.pixelSize * 1.2)
                Accessible.ignored: true
            }
            Words {
                width: parent.width
                text: root.where
                soft: true
                font.pixelSize: Theme.small
                lineHeight: Math.round(font.pixelSize * 1.2)
                Accessible.ignored: true
            }
        }
    }
}
