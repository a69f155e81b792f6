// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Pipit.Design

/// A field of a form: what it is for over it, and what is wrong with what was typed below.
Column {
    id: root

    required property string label
    property string hint: ""
    property string initialText: ""
    property string fault: ""
    property int maxLength: 200
    property bool single: true
    readonly property string text: field.text

    signal said(string text)
    signal entered

    function flush(): void {
        field.flush()
    }
    function clear(): void {
        field.clear()
    }

    spacing: 6

    Words {
        width: parent.width
        text: root.label
        font.bold: true
        font.pixelSize: Theme.adultBody
        Accessible.ignored: true
    }
    LineField {
        id: field
        objectName: root.objectName + " field"
        width: parent.width
        label: root.hint === "" ? root.label : root.hint
        initialText: root.initialText
        maxLength: root.maxLength
        single: root.single
        onSaid: text => root.said(text)
        onEntered: root.entered()
    }
    Words {
        width: parent.width
        visible: text !== ""
        text: root.fault
        color: Theme.berry
        font.pixelSize: Theme.adultBody
        Accessible.role: Accessible.AlertMessage
    }
}
