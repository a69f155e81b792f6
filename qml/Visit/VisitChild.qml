// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Pipit.Design

/// One child of the visit: whose notes and record are open, and how much of it is written.
Pressable {
    id: root

    required property string circle
    required property string name
    required property string face
    required property string standing
    property bool chosen: false

    implicitWidth: 248
    implicitHeight: Math.max(72, words.height + 16)
    corner: 4
    shrinks: false
    text: root.name
    hint: root.standing
    Accessible.role: Accessible.RadioButton
    Accessible.checkable: true
    Accessible.checked: root.chosen

    background: Rectangle {
        color: root.chosen || root.down ? Theme.chosenWash : "transparent"
        Rectangle {
            visible: root.chosen
            anchors.left: parent.left
            width: 5
            height: parent.height
            color: Theme.heather
        }
    }
    contentItem: Item {
        Face {
            id: picture
            anchors.left: parent.left
            anchors.leftMargin: 24
            anchors.verticalCenter: parent.verticalCenter
            who: root.face
            size: 48
        }
        Column {
            id: words
            anchors.left: picture.right
            anchors.leftMargin: 12
            anchors.right: parent.right
            anchors.rightMargin: 8
            anchors.verticalCenter: parent.verticalCenter
            Heading {
                width: parent.width
                text: root.name
                size: Theme.adultSay
                Accessible.ignored: true
            }
            Words {
                width: parent.width
                text: root.standing
                color: root.chosen ? Theme.heather : Theme.inkSoft
                font.pixelSize: Theme.adultBody
                Accessible.ignored: true
            }
        }
    }
}
