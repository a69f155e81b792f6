// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.Design

/// The 16 pictures of a lock: set 1, or a child's own drawings for the first numbers. It says which number was tapped and
/// remembers none: the order is collected in C++.
/// `order` says which picture stands where; shuffling is done by whoever gives it.
Grid {
    id: root

    property list<int> order: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16]
    /// Her own drawings, numbers 1 to as many as there are.
    property list<string> drawn: []
    property int cell: 144

    signal picked(int number)

    readonly property list<string> names: [qsTr("Apple"), qsTr("Boat"), qsTr("Kite"), qsTr("Cat"), qsTr("Fish"), qsTr("Snail"),
        qsTr("Tree"), qsTr("Moon"), qsTr("Star"), qsTr("Boot"), qsTr("Umbrella"), qsTr("Bus"), qsTr("Cup"), qsTr("Drum"), qsTr("Bell"), qsTr("Mushroom")]

    function nameOf(number: int): string {
        return number <= root.drawn.length ? qsTr("My drawing %1").arg(number) : root.names[number - 1]
    }
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
            text: root.nameOf(picture.modelData)
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
                LockPicture {
                    anchors.centerIn: parent
                    width: Math.round(root.cell * 0.75)
                    number: picture.modelData
                    drawn: root.drawn
                    opacity: picture.enabled ? 1 : 0.4
                }
            }
        }
    }
}
