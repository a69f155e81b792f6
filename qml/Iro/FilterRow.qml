// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.App
import Pipit.Design

/// Which of the children are shown, with how many each choice has. It scrolls sideways where there is little room.
Flickable {
    id: root

    required property DueList list
    property bool compact: false

    readonly property list<string> names: root.compact
        ? [qsTr("All"), qsTr("Late"), qsTr("New"), qsTr("Not seen alone"), qsTr("Asked again"), qsTr("By place")]
        : [qsTr("All"), qsTr("Late"), qsTr("New from the child"), qsTr("Not seen alone"), qsTr("Asked again"), qsTr("By place")]

    implicitHeight: row.height + 8
    contentWidth: row.width + 16
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    flickableDirection: Flickable.HorizontalFlick

    /// A choice that has the focus is in sight.
    function reveal(chip: Item): void {
        if (chip.x < root.contentX)
            root.contentX = Math.max(0, chip.x)
        else if (chip.x + chip.width + 16 > root.contentX + root.width)
            root.contentX = chip.x + chip.width + 16 - root.width
    }

    Row {
        id: row
        x: root.compact ? 8 : 16
        y: 4
        spacing: 4
        Repeater {
            model: root.names.length
            BigButton {
                id: chip
                required property int index
                objectName: "filter " + chip.index
                size: 48
                kind: BigButton.Quiet
                boldText: chip.chosen
                startPadding: 14
                chosen: root.list.filter === chip.index
                text: chip.index === DueList.ByPlace ? root.names[chip.index] : qsTr("%1 %2").arg(root.names[chip.index]).arg(root.list.counts[chip.index] ?? 0)
                Accessible.role: Accessible.RadioButton
                Accessible.checkable: true
                Accessible.checked: chip.chosen
                onClicked: root.list.filter = chip.index
                onVisualFocusChanged: if (chip.visualFocus) root.reveal(chip)
            }
        }
    }
}
