// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.Design

/// How words look: three sizes, and the colours in a row that can be pushed along.
Flow {
    id: root

    required property color colour
    required property int sizeStep
    required property list<color> colours

    signal colourPicked(color colour)
    signal sizePicked(int step)

    spacing: 8
    Accessible.role: Accessible.ToolBar
    Accessible.name: qsTr("How the words look")

    Row {
        id: sizes
        spacing: 8
        Repeater {
            model: [qsTr("Small"), qsTr("Middling"), qsTr("Large")]

            Pressable {
                id: step
                required property int index
                required property string modelData

                objectName: "wordsSize" + step.index
                text: step.modelData
                implicitWidth: Theme.touchTarget
                implicitHeight: Theme.touchTarget
                Accessible.checkable: true
                Accessible.checked: root.sizeStep === step.index
                onClicked: root.sizePicked(step.index)
                background: Surface {
                    chosen: root.sizeStep === step.index
                    outline: Theme.quietLine
                    outlineWidth: Theme.quietWidth
                }
                contentItem: Item {
                    Words {
                        anchors.centerIn: parent
                        text: "Aa"
                        wrapMode: Text.NoWrap
                        font.pixelSize: [18, 26, 38][step.index]
                        Accessible.ignored: true
                    }
                }
            }
        }
    }
    ListView {
        id: row
        objectName: "wordsColours"
        width: root.width - sizes.width - 8 >= 3 * Theme.touchTarget ? root.width - sizes.width - 8 : root.width
        height: Theme.touchTarget
        orientation: ListView.Horizontal
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        model: root.colours
        delegate: Pressable {
            id: swatch
            required property int index
            required property color modelData
            readonly property bool chosen: Qt.colorEqual(root.colour, swatch.modelData)

            objectName: "wordsColour" + swatch.index
            text: qsTr("Colour %1").arg(swatch.index + 1)
            implicitWidth: Theme.touchTarget
            implicitHeight: Theme.touchTarget
            corner: 32
            Accessible.checkable: true
            Accessible.checked: swatch.chosen
            onClicked: root.colourPicked(swatch.modelData)
            onActiveFocusChanged: if (activeFocus) row.positionViewAtIndex(swatch.index, ListView.Contain)
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
}
