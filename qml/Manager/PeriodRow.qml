// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.App
import Pipit.Design

/// Of which time the numbers are.
Flow {
    id: root

    required property OfficersModel officers

    readonly property list<string> names: [qsTr("This quarter"), qsTr("Last quarter"), qsTr("This year"), qsTr("Last year")]

    spacing: 4

    Repeater {
        model: root.names.length
        BigButton {
            id: chip
            required property int index
            objectName: "period " + chip.index
            size: 48
            kind: BigButton.Quiet
            startPadding: 14
            chosen: root.officers.period === chip.index
            boldText: chip.chosen
            text: root.names[chip.index]
            Accessible.role: Accessible.RadioButton
            Accessible.checkable: true
            Accessible.checked: chip.chosen
            onClicked: root.officers.period = chip.index
        }
    }
}
