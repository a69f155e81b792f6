// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.Design

/// Where there is no room for all colours: the last four, and one button for the rest.
Row {
    id: root

    required property EditorTools tools

    signal allRequested

    spacing: Math.max(4, (root.width - 5 * Theme.touchTarget) / 4)
    Accessible.role: Accessible.ToolBar
    Accessible.name: qsTr("Colours")

    Repeater {
        model: root.tools.recent

        Pressable {
            id: swatch
            required property int index
            required property color modelData
            readonly property bool chosen: Qt.colorEqual(root.tools.colour, swatch.modelData)

            text: Theme.colourName(swatch.modelData)
            implicitWidth: Theme.touchTarget
            implicitHeight: Theme.touchTarget
            corner: 32
            Accessible.checkable: true
            Accessible.checked: swatch.chosen
            onClicked: root.tools.colour = swatch.modelData
            contentItem: Item {
                InkFrame {
                    anchors.centerIn: parent
                    visible: swatch.chosen
                    width: 62
                    height: 62
                    radius: 31
                    lineWidth: Theme.pickWidth
                    color: Theme.heather
                }
                InkFrame {
                    anchors.centerIn: parent
                    width: 48
                    height: 48
                    radius: 24
                    fill: swatch.modelData
                    color: Theme.ink
                }
            }
        }
    }
    Pressable {
        objectName: "allColours"
        text: qsTr("All colours and widths")
        implicitWidth: Theme.touchTarget
        implicitHeight: Theme.touchTarget
        corner: 32
        onClicked: root.allRequested()
        contentItem: Item {
            Grid {
                anchors.centerIn: parent
                columns: 2
                spacing: 2
                Repeater {
                    model: [2, 4, 6, 8]
                    InkFrame {
                        required property int modelData
                        width: 24
                        height: 24
                        radius: 12
                        fill: Theme.crayons[modelData]
                        color: Theme.ink
                        lineWidth: Theme.quietWidth
                    }
                }
            }
        }
    }
}
