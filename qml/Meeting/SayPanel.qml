// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.Design

/// Words for one thing: what she adds, what somebody said, what was decided, why something is put off.
PanelCard {
    id: root

    required property string label
    required property string saveText
    property string initialText: ""
    /// One of these is chosen; none: nothing is.
    property list<string> choices: []
    property int choice: 0
    /// Of the choices, the one that takes no words; -1: all do.
    property int wordless: -1
    property bool mustHaveWords: true
    property bool asksDay: false
    property string dayLabel: ""
    readonly property date day: pick.day
    /// With a day; else that is left open.
    property bool withDay: false
    readonly property bool whole: !root.mustHaveWords || root.choice === root.wordless || field.text.trim() !== ""

    signal saved(string words, int choice)

    Component.onCompleted: if (root.choice !== root.wordless) field.focusText()

    Flow {
        width: parent.width
        spacing: 8
        visible: root.choices.length > 0
        Repeater {
            model: root.choices
            BigButton {
                required property string modelData
                required property int index
                objectName: "choice" + index
                width: Math.min(implicitWidth, parent.width)
                size: 48
                chosen: root.choice === index
                text: modelData
                Accessible.role: Accessible.RadioButton
                Accessible.checkable: true
                Accessible.checked: chosen
                onClicked: root.choice = index
            }
        }
    }
    LineField {
        id: field
        objectName: "sayField"
        visible: root.choice !== root.wordless
        width: parent.width
        label: root.label
        initialText: root.initialText
        maxLength: 1000
    }
    TickRow {
        objectName: "withDay"
        visible: root.asksDay
        width: parent.width
        on: root.withDay
        text: qsTr("There is another day")
        onToggledByTap: on => root.withDay = on
    }
    DayPick {
        id: pick
        visible: root.asksDay && root.withDay
        width: parent.width
        label: root.dayLabel
    }
    BigButton {
        objectName: "saySave"
        width: parent.width
        size: 56
        kind: BigButton.Main
        text: root.saveText
        waiting: !root.whole
        hint: root.whole ? "" : qsTr("Some words are still missing")
        onClicked: {
            if (!root.whole)
                return field.focusText()
            root.saved(root.choice === root.wordless ? "" : field.text, root.choice)
        }
    }
}
