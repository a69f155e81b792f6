// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Pipit.App
import Pipit.Design

/// On a phone: the one rule that goes before what she asks for, always in view.
Item {
    id: root

    implicitHeight: Math.max(shield.height, safe.implicitHeight)

    Icon {
        id: shield
        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        name: "shield"
        size: 34
    }
    SpokenWords {
        id: safe
        anchors.left: shield.right
        anchors.leftMargin: 14
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        text: qsTr("Not safe? Then we have to act.")
        says: safe.text + " " + qsTr("If you tell us that you or somebody else is not safe, we have to act, even if you said: ask me.")
        speaking: Platform.reading === safe.says
        onSpoken: words => Platform.read(words)
    }
}
