// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Pipit.Design

/// One of several things that can be on: a picture or a sign over its word. Chosen: line, wash and a bold word.
BigButton {
    id: root

    /// Of several only one can be on.
    property bool oneOf: false

    over: true
    size: 112
    textSize: 18
    startPadding: 8
    boldText: root.chosen
    Accessible.role: root.oneOf ? Accessible.RadioButton : Accessible.CheckBox
    Accessible.checkable: true
    Accessible.checked: root.chosen
}
