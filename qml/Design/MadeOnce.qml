// SPDX-License-Identifier: Apache-2.0
import QtQuick

/// Makes its one child the first time that something holds, and keeps it: what is seldom opened costs nothing before,
/// and is as it was left when it is opened again.
Repeater {
    id: root

    required property bool holds
    property bool held: false
    /// It is there, and what animates in it does: a drawer that opens only now slides as one that was there before.
    property bool made: false

    onHoldsChanged: root.held = root.held || root.holds
    onItemAdded: root.made = true
    model: root.held || root.holds ? 1 : 0
}
