// SPDX-License-Identifier: Apache-2.0
import QtQuick

/// Makes its one child while something holds, and destroys it when that ends. (A Loader does this too, but in Qt 6.4
/// it cannot make a component of a file with `ComponentBehavior: Bound`.)
Repeater {
    id: root

    required property bool holds

    model: root.holds ? 1 : 0
}
