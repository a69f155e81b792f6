// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Pipit.Design

/// Who was with you? Optional, one or none, and never said aloud: somebody may be listening. Only her officer learns it.
ColumnLayout {
    id: root

    /// ShareController.company
    required property int value

    signal picked(int company)

    spacing: 8
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Who was with you?")

    Heading {
        text: root.Accessible.name
        size: root.width < 480 ? Theme.body : Theme.text
        Layout.preferredWidth: root.width
        Layout.maximumWidth: root.width
    }
    Words {
        text: qsTr("You don’t have to say. It is not kept here.")
        soft: true
        font.pixelSize: Theme.small
        Layout.fillWidth: true
    }
    GridLayout {
        columns: root.width >= 4 * 150 * Math.min(1.4, Theme.textScale) + 48 ? 4 : root.width >= 2 * 140 * Theme.textScale + 16 ? 2 : 1
        columnSpacing: Theme.gap
        rowSpacing: 8
        Layout.fillWidth: true

        Choice { company: 1; symbol: "here"; text: qsTr("On my own") }
        Choice { company: 2; symbol: "hands"; text: qsTr("Somebody helped me") }
        Choice { company: 3; symbol: "ear"; text: qsTr("Somebody was near") }
        Choice { company: 4; symbol: "dots"; text: qsTr("I’d rather not say") }
    }

    component Choice: BigButton {
        id: choice

        required property int company

        objectName: "company" + choice.company
        chosen: root.value === choice.company
        size: 64
        textSize: 18
        startPadding: 12
        leading: true
        boldText: choice.chosen
        Accessible.role: Accessible.RadioButton
        Accessible.checkable: true
        Accessible.checked: choice.chosen
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 186
        onClicked: root.picked(choice.company)
    }
}
