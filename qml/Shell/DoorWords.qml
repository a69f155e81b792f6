// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Pipit.Design

/// Where words are typed at a lock that is shut. The system’s keyboard is asked to learn nothing.
Item {
    id: root

    required property string placeholder
    readonly property string text: area.text
    property int maxLength: 600

    implicitWidth: 480
    implicitHeight: Math.max(Theme.scaled(120), area.contentHeight + 32)

    Rectangle {
        anchors.fill: parent
        radius: Theme.corner
        color: Theme.card
        border.width: area.activeFocus ? Theme.focusWidth : Theme.quietWidth
        border.color: area.activeFocus ? Theme.heather : Theme.quietLine
    }
    T.TextArea {
        id: area
        objectName: "doorWords"
        anchors.fill: parent
        padding: 16
        color: Theme.ink
        font.family: Theme.family
        font.pixelSize: Theme.scaled(22)
        wrapMode: TextEdit.Wrap
        textFormat: TextEdit.PlainText
        selectByMouse: true
        selectionColor: Theme.heather
        selectedTextColor: Theme.heatherText
        inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText
        Accessible.name: root.placeholder
        // Tab goes on: who cannot leave a field with the keyboard is caught in it.
        Keys.onTabPressed: area.nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
        Keys.onBacktabPressed: area.nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
        onTextChanged: if (length > root.maxLength) remove(root.maxLength, length)

        Words {
            anchors.fill: parent
            anchors.margins: 16
            visible: area.text === "" && area.preeditText === ""
            text: root.placeholder
            soft: true
            font.pixelSize: area.font.pixelSize
            Accessible.ignored: true
        }
    }
}
