// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.Design
import Pipit.Reading

/// What a carer sees here and what she does not: the same words for every carer, whatever was shared with whom.
Item {
    id: root

    property real edge: 24
    readonly property bool sideBySide: root.width >= 620 * Theme.textScale
    readonly property real half: root.sideBySide ? (root.width - 2 * root.edge - 32) / 2 : root.width - 2 * root.edge

    implicitHeight: flow.height + 48

    Flow {
        id: flow
        x: root.edge
        y: 24
        width: root.width - 2 * root.edge
        spacing: 32
        SideFact {
            width: root.half
            symbol: "eye"
            ink: Theme.ink
            title: qsTr("What you see")
            text: qsTr("Pages that are shared with you, whole, with their voice notes. Each says what it is for and who else can open it.")
        }
        SideFact {
            width: root.half
            symbol: "lock"
            ink: Theme.ink
            title: qsTr("What you don’t see")
            text: qsTr("Drafts, and everything that is for other people. There is no list of it here, no number and no gap.")
        }
    }
}
