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
    /// How wide a name may make it, in faces.
    property real widest: 1.6
    /// A word that is wider than its room becomes smaller instead of breaking.
    readonly property int nameFit: word.advanceWidth > root.width - 8 && root.width > 0
        ? Math.max(14, Math.floor(root.nameSize * (root.width - 8) / word.advanceWidth)) : root.nameSize

    implicitWidth: Math.max(Theme.touchTarget, root.faceSize + 2 * root.padding, Math.min(root.faceSize * root.widest, Math.ceil(whole.advanceWidth) + 12))
    implicitHeight: Math.max(Theme.touchTarget, root.faceSize + words.implicitHeight + 2 * root.padding + 4)
    Accessible.checkable: true
    Accessible.checked: root.chosen

    TextMetrics {
        id: whole
        font.family: Theme.family
        font.pixelSize: root.nameSize
        font.bold: true
        text: root.name
    }
    TextMetrics {
        id: word
        font.family: Theme.family
        font.pixelSize: root.nameSize
        font.bold: true
        text: root.name.split(/\s+/).reduce((a, b) => b.length > a.length ? b : a, "")
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
        Words {
            id: words
            anchors.top: picture.bottom
            anchors.topMargin: 4
            width: parent.width
            text: root.name
            font.pixelSize: root.nameFit
            font.bold: root.chosen
            color: root.chosen ? Theme.heather : Theme.ink
            horizontalAlignment: Text.AlignHCenter
            lineHeight: Math.round(root.nameFit * 1.1)
            Accessible.ignored: true
        }
    }
}
