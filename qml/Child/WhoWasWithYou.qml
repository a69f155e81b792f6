// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.Design

/// Who was with you? Optional, one or none, and never said aloud: somebody may be listening. Only her officer learns it.
Column {
    id: root

    /// ShareController.company
    required property int value
    readonly property bool neverSaid: true ///< asked without a sound
    readonly property int columns: root.width >= 4 * 150 * Math.min(1.4, Theme.textScale) + 48 ? 4 : root.width >= 2 * 140 * Theme.textScale + 16 ? 2 : 1
    readonly property real cell: (root.width - (root.columns - 1) * Theme.gap) / root.columns

    signal picked(int company)

    spacing: 8
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Who was with you?")

    Heading {
        width: root.width
        text: root.Accessible.name
        size: root.width < 480 ? Theme.body : Theme.text
    }
    Words {
        width: root.width
        text: qsTr("You don’t have to say. It is not kept here.")
        soft: true
        font.pixelSize: Theme.small
    }
    Grid {
        columns: root.columns
        columnSpacing: Theme.gap
        rowSpacing: 8

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
        width: root.cell
        onClicked: root.picked(choice.company)
    }
}
