// SPDX-License-Identifier: Apache-2.0
import QtQuick

/// One person on the front door: face and name, nothing else. No count, no badge, no mark of who was last.
Pressable {
    id: root

    required property string name
    required property string face
    property bool locked: true
    property int faceSize: root.width >= 220 ? 176 : 112

    text: root.name
    hint: root.locked ? qsTr("Opens with your pictures") : ""
    corner: Theme.cardCorner
    padding: 16
    implicitWidth: 248
    implicitHeight: Math.max(296 - (176 - root.faceSize), implicitContentHeight + 40)

    background: Surface { corner: root.corner }

    contentItem: Item {
        implicitHeight: root.faceSize + 10 + label.implicitHeight
        Face {
            id: face
            anchors.horizontalCenter: parent.horizontalCenter
            y: (parent.height - parent.implicitHeight) / 2
            who: root.face
            size: root.faceSize
        }
        Heading {
            id: label
            anchors.top: face.bottom
            anchors.topMargin: 10
            width: parent.width
            text: root.name
            size: root.faceSize >= 176 ? Theme.title : Theme.text
            horizontalAlignment: Text.AlignHCenter
            Accessible.ignored: true
        }
    }
}
