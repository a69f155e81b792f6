// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Pipit.Design

/// One of several ways: a picture, its name, and what it means. The chosen one says so by line, wash and tick.
Pressable {
    id: root

    required property string symbol
    property string note: ""
    property bool chosen: false

    hint: root.note
    corner: Theme.cardCorner
    padding: 16
    implicitWidth: 220
    implicitHeight: Math.max(96, implicitContentHeight + 32)
    Accessible.role: Accessible.RadioButton
    Accessible.checkable: true
    Accessible.checked: root.chosen

    background: Surface {
        corner: root.corner
        chosen: root.chosen
    }
    contentItem: Item {
        implicitWidth: 188
        implicitHeight: column.implicitHeight

        Column {
            id: column
            width: parent.width
            spacing: 6
            Item {
                width: parent.width
                height: 48
                Icon {
                    anchors.left: parent.left
                    name: root.symbol
                    size: 48
                    ink: root.chosen ? Theme.heather : Theme.ink
                }
                Icon {
                    anchors.right: parent.right
                    visible: root.chosen
                    name: "tick"
                    size: 34
                    ink: Theme.heather
                }
            }
            Heading {
                width: parent.width
                text: root.text
                color: root.chosen ? Theme.heather : Theme.ink
                Accessible.ignored: true
            }
            Words {
                width: parent.width
                text: root.note
                soft: true
                font.pixelSize: Theme.small
                lineHeight: Math.round(font.pixelSize * 1.25)
                Accessible.ignored: true
            }
        }
    }
}
