// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Pipit.Design

/// A line icon by name, in a colour of the theme; it grows with the text, by less.
Drawing {
    id: root

    required property string name
    property int size: 32

    source: root.name === "" ? "" : "qrc:/pipit/icons/" + root.name + ".svg"
    ink: Theme.ink
    implicitWidth: Math.round(root.size * (0.6 + 0.4 * Theme.textScale))
    implicitHeight: implicitWidth
}
