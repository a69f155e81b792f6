// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Pipit.App
import Pipit.Design

/// That nobody reads at night, and where somebody is found who answers now.
Item {
    id: root

    implicitHeight: Math.max(night.implicitHeight, moon.height) + 4

    Icon {
        id: moon
        anchors.left: parent.left
        anchors.leftMargin: Math.max(0, (root.width - night.natural - night.speakerRoom - width - 8) / 2)
        anchors.verticalCenter: parent.verticalCenter
        name: "moon"
        size: 28
        ink: Theme.inkSoft
    }
    SpokenWords {
        id: night
        anchors.left: moon.right
        anchors.leftMargin: 8
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        text: qsTr("Nobody reads Pipit at night. Need someone now? Tap Help.")
        soft: true
        size: Theme.small
        speaking: Platform.reading === night.text
        onSpoken: words => Platform.read(words)
    }
}
