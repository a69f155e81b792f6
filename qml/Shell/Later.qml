// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Pipit.App

/// A screen over the front door that is neither read from the disk nor made until something holds, and is destroyed
/// when that ends: the first frame waits for nothing that is not in it. What the screen asks for comes out as the same
/// signals again.
Loader {
    id: root

    required property bool holds
    required property url screen
    /// The child's card, for a screen that opens one.
    property int profile: -1
    property ProfilesModel people: null

    signal backRequested
    signal helpRequested
    signal coverRequested

    /// Of one change, `holds` may come before the card it is about.
    readonly property bool due: root.holds && (root.people === null || root.profile >= 0)

    function look(): void {
        if (!root.due)
            root.source = ""
        else if (root.status === Loader.Null && root.people)
            root.setSource(root.screen, { people: root.people, profile: root.profile, focus: true })
        else if (root.status === Loader.Null)
            root.setSource(root.screen, { focus: true })
    }

    onDueChanged: root.look()
    Component.onCompleted: root.look()

    Connections {
        target: root.item
        ignoreUnknownSignals: true
        function onBackRequested(): void {
            root.backRequested()
        }
        function onHelpRequested(): void {
            root.helpRequested()
        }
        function onCoverRequested(): void {
            root.coverRequested()
        }
    }
}
