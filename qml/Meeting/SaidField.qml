// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Pipit.Design

/// The child's words in very large type, so that she can read along. The system's keyboard is asked to learn nothing.
T.TextArea {
    id: root

    required property string label
    property string initialText: ""
    readonly property int most: 1000

    function focusText(): void {
        root.forceActiveFocus(Qt.OtherFocusReason)
    }

    implicitHeight: Math.max(contentHeight, font.pixelSize * 1.6, hintWords.implicitHeight)
    color: Theme.ink
    font.family: Theme.family
    font.pixelSize: Math.min(56, Theme.scaled(root.width < 500 ? 26 : 36))
    wrapMode: TextEdit.Wrap
    textFormat: TextEdit.PlainText
    selectByMouse: true
    selectionColor: Theme.heather
    selectedTextColor: Theme.heatherText
    inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText
    cursorDelegate: Rectangle {
        visible: root.cursorVisible
        width: 3
        color: Theme.heather
    }
    Accessible.name: root.label
    Keys.onTabPressed: root.nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
    Keys.onBacktabPressed: root.nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
    Component.onCompleted: root.text = root.initialText
    onTextChanged: if (length > root.most) remove(root.most, length)

    Words {
        id: hintWords
        width: parent.width
        visible: root.text === "" && root.preeditText === ""
        text: root.label
        soft: true
        font.pixelSize: Math.round(root.font.pixelSize * 0.7)
        Accessible.ignored: true
    }
}
