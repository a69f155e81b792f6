// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.Design

/// What else is not as it was at the last visit, a line each.
Column {
    id: root

    required property list<string> lines

    spacing: 8

    Words {
        width: parent.width
        text: qsTr("Also changed")
        soft: true
        font.bold: true
        font.pixelSize: Theme.adultBody
        Accessible.role: Accessible.Heading
    }
    Repeater {
        model: root.lines
        Words {
            required property string modelData
            width: root.width
            text: modelData
            font.pixelSize: Theme.adultBody
        }
    }
}
