// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.App
import Pipit.Design

/// Who gets it. Leaving out is one tap and looks like anything else.
Flow {
    id: root

    required property AudienceModel people
    property bool rows: false

    spacing: root.rows ? 8 : Theme.gap
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Who can see this?")

    Repeater {
        model: root.people

        AudienceFace {
            required property int index
            required order
            required reads
            required out

            objectName: "face" + index
            row: root.rows
            width: root.rows ? root.width : 186
            onToggledByTap: root.people.toggle(index)
        }
    }
}
