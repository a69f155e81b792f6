// SPDX-License-Identifier: Apache-2.0
import QtQuick

/// A film on a page: play, three frames of a strip, how long. It starts by a tap only.
Item {
    id: root

    required property int ms

    signal opened

    readonly property int seconds: Math.max(1, Math.round(root.ms / 1000))
    readonly property string clock: Math.floor(root.seconds / 60) + ":" + String(root.seconds % 60).padStart(2, "0")

    implicitWidth: 8 + 64 + 12 + 84 + 12 + time.implicitWidth + 24
    implicitHeight: Math.max(80, time.implicitHeight + 16)

    Surface {
        anchors.fill: parent
        corner: height / 2
        ground: Theme.sky
    }
    Pressable {
        id: play
        objectName: "playClip"
        anchors.left: parent.left
        anchors.leftMargin: 8
        anchors.verticalCenter: parent.verticalCenter
        implicitWidth: 64
        implicitHeight: 64
        corner: 32
        text: qsTr("Play the film")
        hint: root.clock
        onClicked: root.opened()
        background: Surface { corner: 32 }
        contentItem: Item {
            Icon {
                anchors.centerIn: parent
                anchors.horizontalCenterOffset: 2
                name: "play"
                width: 32
                height: 32
            }
        }
    }
    Icon {
        anchors.left: play.right
        anchors.leftMargin: 12 + (84 - width) / 2
        anchors.verticalCenter: parent.verticalCenter
        name: "film"
        size: 48
    }
    Words {
        id: time
        anchors.right: parent.right
        anchors.rightMargin: 24
        anchors.verticalCenter: parent.verticalCenter
        text: root.clock
        wrapMode: Text.NoWrap
    }
}
