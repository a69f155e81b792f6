// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.Design

/// The page in nine parts: a thing goes to the one that is pressed. Its places are the paper's, the same in every language.
Grid {
    id: root

    required property list<string> names
    /// Where it is now, 0 to 8; -1: nowhere.
    property int part: -1
    property int cell: Theme.touchTarget

    signal picked(int part)

    columns: 3
    spacing: Theme.grid
    LayoutMirroring.enabled: false
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Put it there")

    Repeater {
        model: 9

        Pressable {
            id: place

            required property int index
            readonly property bool here: root.part === place.index

            objectName: "part" + place.index
            text: root.names[place.index]
            implicitWidth: root.cell
            implicitHeight: Theme.touchTarget
            Accessible.checkable: true
            Accessible.checked: place.here
            onClicked: root.picked(place.index)

            background: Surface {
                chosen: place.here
                outline: Theme.quietLine
                outlineWidth: Theme.quietWidth
            }
            contentItem: Item {
                Rectangle {
                    id: paper
                    anchors.centerIn: parent
                    width: 44
                    height: 33
                    radius: 3
                    color: Theme.page
                    border.width: Theme.quietWidth
                    border.color: Theme.quietLine
                }
                Rectangle {
                    x: paper.x + 4 + (place.index % 3) * 13
                    y: paper.y + 3 + Math.floor(place.index / 3) * 9.5
                    width: 10
                    height: 8
                    radius: 2
                    color: Theme.pickOnPage
                }
            }
        }
    }
}
