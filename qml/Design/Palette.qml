// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.Design

/// Twelve crayons' colours, skin tones behind one more, and three widths.
Flow {
    id: root

    property color current: Theme.crayons[0]
    property int widthStep: 1
    property bool showsSkins: false
    property bool offersWidths: true

    signal colourPicked(color colour)
    signal widthPicked(int step)

    spacing: 4
    Accessible.role: Accessible.ToolBar
    Accessible.name: qsTr("Colours")

    Repeater {
        model: root.showsSkins ? Theme.skins : Theme.crayons

        Swatch {
            required property int index
            required property color modelData
            colour: modelData
            text: Theme.colourName(modelData)
            chosen: Qt.colorEqual(root.current, modelData)
            onClicked: root.colourPicked(modelData)
        }
    }

    Pressable {
        id: skins
        text: root.showsSkins ? qsTr("All colours") : qsTr("Skin colours")
        implicitWidth: Theme.touchTarget
        implicitHeight: Theme.touchTarget
        onClicked: root.showsSkins = !root.showsSkins
        contentItem: Item {
            Row {
                anchors.centerIn: parent
                visible: !root.showsSkins
                Repeater {
                    model: [1, 2, 4, 5]
                    Rectangle {
                        required property int modelData
                        width: 12
                        height: 48
                        color: Theme.skins[modelData]
                    }
                }
            }
            InkFrame {
                anchors.centerIn: parent
                width: 52
                height: 52
                radius: 4
                color: Theme.ink
            }
            Icon {
                anchors.centerIn: parent
                visible: root.showsSkins
                name: "back"
                mirrored: Theme.mirrored
            }
        }
    }

    Item { width: 12; height: Theme.touchTarget; visible: root.offersWidths }

    Repeater {
        model: root.offersWidths ? [qsTr("Thin"), qsTr("Middling"), qsTr("Thick")] : []

        Pressable {
            id: thickness
            required property int index
            required property string modelData
            text: thickness.modelData
            implicitWidth: Theme.touchTarget
            implicitHeight: Theme.touchTarget
            Accessible.checkable: true
            Accessible.checked: root.widthStep === thickness.index
            onClicked: root.widthPicked(thickness.index)
            background: Surface {
                chosen: root.widthStep === thickness.index
                outline: Theme.quietLine
                outlineWidth: Theme.quietWidth
            }
            contentItem: Item {
                Rectangle {
                    anchors.centerIn: parent
                    width: [10, 20, 34][thickness.index]
                    height: width
                    radius: width / 2
                    color: root.current
                    border.width: 1
                    border.color: Theme.ink
                }
            }
        }
    }

    component Swatch: Pressable {
        id: swatch

        required property color colour
        property bool chosen: false

        implicitWidth: Theme.touchTarget
        implicitHeight: Theme.touchTarget
        corner: 32
        Accessible.checkable: true
        Accessible.checked: swatch.chosen
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
                fill: swatch.colour
                color: Theme.ink
            }
        }
    }
}
