// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Pipit.Design

/// Room for a child's own words: it grows with them. What she types is said again and again while she types, so that
/// nothing is lost, and never twice the same. The system's keyboard is asked to learn nothing.
Item {
    id: root

    /// What asks, and what a screen reader says.
    required property string label
    /// What stands there when it opens, and again whenever it becomes other than what she said last.
    property string initialText: ""
    property int maxLength: 400
    /// One line: Enter says it.
    property bool single: false
    readonly property string text: area.text

    signal said(string text)
    signal entered

    property string last: ""
    function flush(): void {
        wait.stop()
        if (area.text === root.last)
            return
        root.last = area.text
        root.said(area.text)
    }
    function clear(): void {
        area.text = ""
        root.flush()
    }
    function focusText(): void {
        area.forceActiveFocus(Qt.OtherFocusReason)
    }

    implicitWidth: 320
    implicitHeight: Math.max(Theme.touchTarget, area.implicitHeight)
    onInitialTextChanged: {
        if (root.initialText.trim() === root.last.trim())
            return // it is what she typed, tidied: her cursor stays where it is
        root.last = root.initialText
        area.text = root.initialText
    }
    Component.onCompleted: {
        root.last = root.initialText
        area.text = root.initialText
    }
    Component.onDestruction: root.flush()

    Timer {
        id: wait
        interval: 400
        onTriggered: root.flush()
    }
    Rectangle {
        anchors.fill: parent
        radius: Theme.corner
        color: Theme.card
        border.width: area.activeFocus ? Theme.focusWidth : Theme.quietWidth
        border.color: area.activeFocus ? Theme.heather : Theme.quietLine
    }
    T.TextArea {
        id: area
        anchors.fill: parent
        implicitHeight: contentHeight + topPadding + bottomPadding
        topPadding: Math.max(8, (Theme.touchTarget - contentHeight) / 2)
        bottomPadding: 8
        leftPadding: 16
        rightPadding: 16
        color: Theme.ink
        font.family: Theme.family
        font.pixelSize: Theme.body
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
            root.flush()
            root.entered()
        }
        onActiveFocusChanged: if (!activeFocus) root.flush()
        onTextChanged: {
            if (length > root.maxLength)
                remove(root.maxLength, length)
            if (text !== root.last)
                wait.restart()
        }
        Words {
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.leftMargin: 16
            anchors.rightMargin: 16
            anchors.verticalCenter: parent.verticalCenter
            visible: area.text === "" && area.preeditText === ""
            text: root.label
            soft: true
            font.pixelSize: Theme.body
            Accessible.ignored: true
        }
    }
}
