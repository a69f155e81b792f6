// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.App
import Pipit.Design

/// The people who can be chosen. Leaving out is one tap and looks like anything else.
Flow {
    id: root

    required property AudienceModel people
    /// One under the other, for a phone.
    property bool rows: false
    /// Faces that fill the screen, for the little look.
    property bool large: false
    readonly property int side: root.large ? Math.min(264, Math.floor((root.width - 2 * Theme.gap) / Math.max(2, Math.min(3, root.people.count))) - 24) : 128
    /// Large ones stand in the middle.
    leftPadding: root.large ? Math.max(0, (root.width - Math.min(3, root.people.count) * (root.side + 40)) / 2) : 0

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
            faceSize: root.rows ? 60 : root.side
            width: root.rows ? root.width : root.large ? root.side + 24 : 186
            onToggledByTap: root.people.toggle(index)
        }
    }
}
