// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.Design

/// The 16 pictures of set 1. It says which number was tapped and remembers none: the order is collected in C++.
/// `order` says which picture stands where; shuffling is done by whoever gives it.
Grid {
    id: root

    property list<int> order: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16]
    property int cell: 144

    signal picked(int number)

    readonly property list<string> names: [qsTr("Apple"), qsTr("Boat"), qsTr("Kite"), qsTr("Cat"), qsTr("Fish"), qsTr("Snail"),
        qsTr("Tree"), qsTr("Moon"), qsTr("Star"), qsTr("Boot"), qsTr("Umbrella"), qsTr("Bus"), qsTr("Cup"), qsTr("Drum"), qsTr("Bell"), qsTr("Mushroom")]

    function moveFocus(from: int, by: int): void {
        const to = from + by
        if (to >= 0 && to < cells.count)
            cells.itemAt(to).forceActiveFocus(Qt.TabFocusReason)
    }

    columns: 4
    spacing: root.cell >= 120 ? 16 : 8
    // The places of the pictures are part of the child's memory: they stay where they are in every language.
    LayoutMirroring.enabled: false
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Your four pictures")

    Repeater {
        id: cells
        model: root.order

        Pressable {
            id: picture

            required property int index
            required property int modelData

            /// Never said aloud by itself: whoever listens would learn the pictures.
            property string said: ""

            objectName: "picture" + picture.modelData
            text: root.names[picture.modelData - 1]
            corner: Theme.cardCorner
            implicitWidth: root.cell
            implicitHeight: root.cell
            onClicked: root.picked(picture.modelData)
            Keys.onRightPressed: root.moveFocus(picture.index, 1)
            Keys.onLeftPressed: root.moveFocus(picture.index, -1)
            Keys.onDownPressed: root.moveFocus(picture.index, root.columns)
            Keys.onUpPressed: root.moveFocus(picture.index, -root.columns)

            background: Surface {
                corner: picture.corner
                chosen: picture.down
                ground: Theme.page
                fill: picture.down ? Theme.pagePick : Theme.page
            }
            contentItem: Item {
                Drawing {
                    anchors.centerIn: parent
                    width: Math.round(root.cell * 0.75)
                    height: width
                    source: "qrc:/pipit/lock/" + picture.modelData + ".svg"
                    opacity: picture.enabled ? 1 : 0.4
                }
            }
        }
    }
}
