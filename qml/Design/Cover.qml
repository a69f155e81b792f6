// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.Design

/// An ordinary colouring page over everything: no bird, no name, no time. The folded corner asks for the lock;
/// a question mark stands where Help stands and opens it.
Item {
    id: root

    property url art: "qrc:/pipit/cover/boat.svg"
    property int chosen: 2
    /// Ten of the crayons: what a colouring page needs, in two rows on a phone.
    readonly property list<int> box: [2, 3, 4, 5, 6, 7, 9, 8, 10, 11]

    signal backRequested
    signal helpRequested

    implicitWidth: 1280
    implicitHeight: 800
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Colouring page")

    Rectangle {
        anchors.fill: parent
        color: Theme.page
    }
    ColouringPage {
        id: page
        anchors.fill: parent
        anchors.bottomMargin: root.height - tray.y
        source: root.art
        color: Theme.crayons[root.chosen]
        TapHandler { onTapped: point => page.fill(point.position.x, point.position.y) }
    }
    Pressable {
        anchors.left: parent.left
        anchors.top: parent.top
        implicitWidth: 92
        implicitHeight: 92
        objectName: "coverCorner"
        text: qsTr("Turn the page")
        shrinks: false
        onClicked: root.backRequested()
        contentItem: Item {
            Drawing {
                width: 92
                height: 92
                source: "qrc:/pipit/cover/corner.svg"
                mirrored: Theme.mirrored
            }
        }
    }
    SquareButton {
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.rightMargin: root.width < 600 ? 16 : 24
        anchors.topMargin: root.width < 600 ? 12 : 16
        objectName: "help"
        name: qsTr("Help")
        text: "?"
        textSize: 30
        onClicked: root.helpRequested()
    }
    Rectangle {
        id: tray
        anchors.bottom: parent.bottom
        width: parent.width
        height: crayons.height + 28
        color: Theme.page
        Rectangle {
            width: parent.width
            height: 4
            color: Theme.pageInk
        }
    }
    Flow {
        id: crayons
        readonly property int perRow: Math.max(5, Math.floor((root.width - 32 + 8) / 72))
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 14
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(root.box.length, perRow >= 10 ? 10 : 5) * 72 - 8
        spacing: 8
        Repeater {
            model: root.box
            Pressable {
                id: crayon
                required property int index
                required property int modelData
                text: Theme.crayonNames[crayon.modelData]
                implicitWidth: 64
                implicitHeight: 64
                corner: 32
                Accessible.checkable: true
                Accessible.checked: root.chosen === crayon.modelData
                onClicked: root.chosen = crayon.modelData
                background: Surface {
                    corner: 32
                    fill: Theme.page
                    color: root.chosen === crayon.modelData ? Theme.pickOnPage : Theme.pageInkSoft
                    lineWidth: root.chosen === crayon.modelData ? Theme.pickWidth : Theme.quietWidth
                }
                contentItem: Item {
                    Drawing {
                        anchors.centerIn: parent
                        width: 48
                        height: 48
                        source: "qrc:/pipit/tools/crayon.svg"
                        paint: Theme.crayons[crayon.modelData]
                        ink: Theme.pageInk
                    }
                }
            }
        }
    }
}
