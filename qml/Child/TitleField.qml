// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Pipit.Design

/// What the page is called. Nothing has to stand here.
T.TextField {
    id: root

    implicitWidth: 320
    implicitHeight: Math.max(Theme.touchTarget, contentHeight + 16)
    leftPadding: root.width < 300 ? 4 : 16
    rightPadding: leftPadding
    verticalAlignment: TextInput.AlignVCenter
    horizontalAlignment: TextInput.AlignLeft // the layout's mirroring turns it
    maximumLength: 60
    color: Theme.ink
    font.family: Theme.family
    font.pixelSize: Theme.text
    selectByMouse: true
    selectionColor: Theme.heather
    selectedTextColor: Theme.heatherText
    inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText
    Accessible.role: Accessible.EditableText
    Accessible.name: qsTr("What shall we call it?")
    onAccepted: root.focus = false

    background: Rectangle {
        radius: Theme.corner
        color: root.activeFocus ? Theme.card : "transparent"
        border.width: root.activeFocus ? Theme.focusWidth : 0
        border.color: Theme.heather
    }
    Icon {
        id: pencil
        anchors.left: parent.left
        anchors.leftMargin: 16
        anchors.verticalCenter: parent.verticalCenter
        visible: root.text === "" && !root.activeFocus && root.preeditText === ""
        name: "pencil"
        size: 24
        ink: Theme.inkSoft
    }
    Words {
        id: asks
        anchors.left: pencil.right
        anchors.leftMargin: 8
        anchors.right: parent.right
        anchors.rightMargin: 8
        anchors.verticalCenter: parent.verticalCenter
        visible: pencil.visible && root.width >= Theme.scaled(180) // in less room the pencil alone asks
        text: root.Accessible.name
        soft: true
        Accessible.ignored: true
    }
}
