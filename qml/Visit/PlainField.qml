// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Pipit.Design

/// Where an adult types: its question stands above it and stays there. What is typed is said while it is typed. The
/// system's keyboard is asked to learn nothing.
Item {
    id: root

    required property string label
    /// What stands there first, and whenever it becomes other than what was said last.
    property string initialText: ""
    property int maxLength: 1500
    /// Enter says it and goes on.
    property bool single: false
    property real leastHeight: root.single ? Theme.adultTarget : 72
    readonly property string text: area.text

    signal said(string text)
    /// The hand has left the field, or Enter was pressed.
    signal settled(string text)

    property string last: ""
    property string settledWith: ""

    function clear(): void {
        root.last = ""
        root.settledWith = ""
        area.text = ""
    }
    /// Nothing is said twice: Enter may take the field away, and with it the keyboard.
    function settle(): void {
        root.flush()
        if (area.text === root.settledWith)
            return
        root.settledWith = area.text
        root.settled(area.text)
    }
    function focusText(): void {
        area.forceActiveFocus(Qt.OtherFocusReason)
    }
    function flush(): void {
        wait.stop()
        if (area.text === root.last)
            return
        root.last = area.text
        root.said(area.text)
    }

    implicitWidth: 320
    implicitHeight: caption.implicitHeight + 6 + Math.max(root.leastHeight, area.contentHeight + 24)
    onInitialTextChanged: {
        if (root.initialText.trim() === root.last.trim())
            return
        root.last = root.initialText
        root.settledWith = root.initialText
        area.text = root.initialText
    }
    Component.onCompleted: {
        root.last = root.initialText
        root.settledWith = root.initialText
        area.text = root.initialText
    }
    Component.onDestruction: root.flush()

    Timer {
        id: wait
        interval: 400
        onTriggered: root.flush()
    }
    Words {
        id: caption
        width: parent.width
        text: root.label
        soft: true
        font.pixelSize: Theme.adultBody
        Accessible.ignored: true
    }
    Rectangle {
        anchors.fill: area
        radius: 14
        color: Theme.card
        border.width: area.activeFocus ? Theme.focusWidth : Theme.quietWidth
        border.color: area.activeFocus ? Theme.heather : Theme.quietLine
    }
    T.TextArea {
        id: area
        objectName: root.objectName + "Text"
        anchors.top: caption.bottom
        anchors.topMargin: 6
        anchors.bottom: parent.bottom
        width: parent.width
        topPadding: Math.max(8, root.single ? (height - contentHeight) / 2 : 12)
        bottomPadding: 8
        leftPadding: 16
        rightPadding: 16
        color: Theme.ink
        font.family: Theme.family
        font.pixelSize: Theme.adultSay
        wrapMode: TextEdit.Wrap
        textFormat: TextEdit.PlainText
        selectByMouse: true
        selectionColor: Theme.heather
        selectedTextColor: Theme.heatherText
        inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText
        Accessible.name: root.label
        // Tab goes on: who cannot leave a field with the keyboard is caught in it.
        Keys.onTabPressed: area.nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
        Keys.onBacktabPressed: area.nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
        Keys.onReturnPressed: event => {
            event.accepted = root.single
            if (!root.single)
                return
            root.settle()
        }
        onActiveFocusChanged: if (!activeFocus) root.settle()
        onTextChanged: {
            if (length > root.maxLength)
                remove(root.maxLength, length)
            if (text !== root.last)
                wait.restart()
        }
    }
}
