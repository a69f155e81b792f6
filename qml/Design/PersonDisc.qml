// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Pipit.Design

/// One person as a face with the name under it, to tap. Chosen: a heather ring and a bold name.
Pressable {
    id: root

    required property string face
    required property string name
    property bool chosen: false
    property bool out: false
    property int faceSize: 80
    property int nameSize: Theme.body

    text: root.name
    corner: Theme.cardCorner
    padding: 6
    implicitWidth: Math.max(Theme.touchTarget, root.faceSize + 2 * 6, Math.min(root.faceSize * 1.6, Math.ceil(width0.advanceWidth) + 16))
    implicitHeight: Math.max(Theme.touchTarget, root.faceSize + words.implicitHeight + 2 * 6 + 4)
    Accessible.checkable: true
    Accessible.checked: root.chosen

    TextMetrics {
        id: width0
        font: words.font
        text: root.name
    }
    background: Item {}
    contentItem: Item {
        Rectangle {
            anchors.centerIn: picture
            visible: root.chosen
            width: root.faceSize + 12
            height: width
            radius: width / 2
            color: "transparent"
            border.width: 5
            border.color: Theme.heather
        }
        PersonFace {
            id: picture
            anchors.horizontalCenter: parent.horizontalCenter
            who: root.face
            out: root.out
            size: root.faceSize
        }
        Heading {
            id: words
            anchors.top: picture.bottom
            anchors.topMargin: 4
            width: parent.width
            text: root.name
            size: root.nameSize
            font.bold: root.chosen
            color: root.chosen ? Theme.heather : Theme.ink
            horizontalAlignment: Text.AlignHCenter
            lineHeight: Math.round(font.pixelSize * 1.1)
            maximumLineCount: 2
            Accessible.ignored: true
        }
    }
}
