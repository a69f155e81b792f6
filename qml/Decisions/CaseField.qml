// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Pipit.Design

/// Room for an officer's words, 48 high and growing. What is typed is said again and again, so that nothing is lost, and
/// never twice the same. A gap is shown, and can be led to. The system's keyboard is asked to learn nothing.
Item {
    id: root

    /// What a screen reader says, and what stands there while it is empty.
    required property string label
    property string placeholder: root.label
    /// What stands there when it opens, and again whenever it becomes other than what was said last.
    property string initialText: ""
    property int maxLength: 900
    property bool gap: false
    property int lines: 1
    readonly property string text: area.text

    readonly property color gapWash: Qt.rgba(Theme.berry.r, Theme.berry.g, Theme.berry.b, 0.1)
    property string last: ""

    signal said(string text)

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
    implicitHeight: Math.max(Theme.adultTarget, area.implicitHeight, root.lines * Math.round(Theme.adultSay * 1.6) + 16, hint.visible ? hint.implicitHeight + 20 : 0)
    onInitialTextChanged: {
        if (root.initialText.trim() === root.last.trim())
            return // it is what was typed, tidied: the cursor stays where it is
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
        radius: 14
        color: root.gap ? root.gapWash : Theme.card
        border.width: area.activeFocus ? Theme.focusWidth : Theme.quietWidth
        border.color: root.gap ? Theme.berry : area.activeFocus ? Theme.heather : Theme.quietLine
    }
    T.TextArea {
        id: area
        objectName: "caseField"
        anchors.fill: parent
        implicitHeight: contentHeight + topPadding + bottomPadding
        topPadding: 10
        bottomPadding: 10
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
        onActiveFocusChanged: if (!activeFocus) root.flush()
        onTextChanged: {
            if (length > root.maxLength)
                remove(root.maxLength, length)
            if (text !== root.last)
                wait.restart()
        }
        Words {
            id: hint
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.margins: 16
            y: 11
            visible: area.text === "" && area.preeditText === ""
            text: root.placeholder
            soft: true
            font.pixelSize: Theme.adultSay
            Accessible.ignored: true
        }
    }
}
