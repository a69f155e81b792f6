// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.App
import Pipit.Design

/// What of all that waits is shown, with how much each choice has. It scrolls sideways where there is little room. A later choice
/// (welcome packs) is one name more.
Flickable {
    id: root

    required property WorkerList list

    readonly property list<string> names: [qsTr("All that waits"), qsTr("Please sort this"), qsTr("Your actions"), qsTr("Children")]
    readonly property real edge: root.width < 600 ? 8 : 16

    implicitHeight: row.height + 8
    contentWidth: row.width + 2 * root.edge
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    flickableDirection: Flickable.HorizontalFlick

    /// A choice that has the focus is in sight.
    function reveal(chip: Item): void {
        if (chip.x < root.contentX)
            root.contentX = Math.max(0, chip.x)
        else if (chip.x + chip.width + root.edge > root.contentX + root.width)
            root.contentX = chip.x + chip.width + root.edge - root.width
    }

    Row {
        id: row
        x: root.edge
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
                text: qsTr("%1 %2").arg(root.names[chip.index]).arg(root.list.counts[chip.index] ?? 0)
                Accessible.role: Accessible.RadioButton
                Accessible.checkable: true
                Accessible.checked: chip.chosen
                onClicked: root.list.filter = chip.index
                onVisualFocusChanged: if (chip.visualFocus) root.reveal(chip)
            }
        }
    }
    Rectangle {
        y: root.height - 1
        width: Math.max(root.width, root.contentWidth)
        height: 1
        color: Theme.rule
    }
}
