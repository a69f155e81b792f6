// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Pipit.Design

/// One sticker in a drawer, or one of the drawer's groups: a picture that can be chosen.
Pressable {
    id: root

    required property url picture
    required property string name
    /// A sign, not a sticker: in the ink of the dress.
    property bool sign: false
    /// Colours of it that are others here, as Drawing takes them.
    property list<string> swaps: []
    property bool chosen: false
    property bool framed: false

    text: root.name
    implicitWidth: 88
    implicitHeight: 88
    Accessible.checkable: true
    Accessible.checked: root.chosen

    background: Surface {
        visible: root.chosen || root.framed
        chosen: root.chosen
        outline: Theme.quietLine
        outlineWidth: Theme.quietWidth
    }
    contentItem: Item {
        Drawing {
            anchors.centerIn: parent
            width: Math.min(parent.width, parent.height) - (root.framed ? 14 : 8)
            height: width
            source: root.picture
            swaps: root.swaps
            ink: root.sign ? Theme.ink : "transparent"
        }
    }
}
