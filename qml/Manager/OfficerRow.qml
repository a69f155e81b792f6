// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.Design

/// One officer: what is due, late and why, not read, owed, and how far concerns have climbed.
Item {
    id: root

    required property string name
    required property string face
    required property list<string> titles
    required property list<string> cells
    /// Which of `cells` is set in berry; -1: none.
    property int loud: -1
    /// Columns side by side; else each cell under its title.
    required property bool wide
    required property list<real> widths

    implicitHeight: Math.max(66, flow.height + 24)
    Accessible.role: Accessible.Row
    Accessible.name: root.name

    Rectangle { anchors.fill: parent; visible: root.loud >= 0; color: Theme.berry; opacity: 0.08 }
    Flow {
        id: flow
        x: 24
        y: 12
        width: root.width - 48
        spacing: 8

        Row {
            width: root.wide ? root.widths[0] * flow.width : flow.width
            spacing: 8
            Face {
                id: picture
                who: root.face
                size: 40
            }
            Heading {
                width: parent.width - picture.width - 8
                anchors.verticalCenter: parent.verticalCenter
                text: root.name
                size: Theme.adultBody
            }
        }
        Repeater {
            model: root.cells.length
            Words {
                id: cell
                required property int index
                width: root.wide ? root.widths[cell.index + 1] * flow.width - 8 : flow.width
                text: root.wide ? root.cells[cell.index] : qsTr("%1: %2").arg(root.titles[cell.index]).arg(root.cells[cell.index])
                color: root.loud === cell.index ? Theme.berry : Theme.ink
                font.bold: root.loud === cell.index
                font.pixelSize: Theme.adultBody
                Accessible.name: qsTr("%1: %2").arg(root.titles[cell.index]).arg(root.cells[cell.index])
            }
        }
    }
    Rectangle { anchors.bottom: parent.bottom; width: parent.width; height: 1; color: Theme.rule }
}
