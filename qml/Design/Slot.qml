// SPDX-License-Identifier: Apache-2.0
import QtQuick

/// One of the four places of a picture password: empty, or filled with a leaf; never with the picture itself.
Item {
    id: root

    property bool filled: false
    property int size: 80

    implicitWidth: root.size
    implicitHeight: root.size
    Accessible.role: Accessible.Indicator
    Accessible.name: root.filled ? qsTr("Filled") : qsTr("Empty")

    Surface {
        anchors.fill: parent
        dashed: !root.filled
        ground: root.filled ? Theme.soft : "transparent"
        outline: root.filled ? Theme.ink : Theme.inkSoft
    }
    Icon {
        anchors.centerIn: parent
        visible: root.filled
        name: "leaf"
        width: parent.width * 0.6
        height: width
        ink: Theme.meadow
    }
}
