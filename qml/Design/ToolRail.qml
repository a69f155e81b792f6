// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.Design

/// The tools of the editor, in the colour in use. The one in the hand sticks out. A rail at the side, or a strip on a phone.
Flow {
    id: root

    /// Of crayon, pencil, felt, brush, rubber; then sticker, mic, camera, words, paper.
    property list<string> tools: ["crayon", "pencil", "felt", "brush", "rubber", "sticker", "mic", "camera", "words"]
    property string current: "crayon"
    property color colour: Theme.crayons[0]
    property bool strip: false

    signal picked(string tool)

    function nameOf(tool: string): string {
        return ({ crayon: qsTr("Crayon"), pencil: qsTr("Pencil"), felt: qsTr("Felt pen"), brush: qsTr("Brush"),
            rubber: qsTr("Rubber"), sticker: qsTr("Stickers"), mic: qsTr("Voice"), camera: qsTr("Camera"),
            words: qsTr("Words"), paper: qsTr("Paper") })[tool]
    }

    function draws(tool: string): bool {
        return tool === "crayon" || tool === "pencil" || tool === "felt" || tool === "brush" || tool === "rubber"
    }

    flow: Flow.TopToBottom
    width: root.strip ? undefined : 104
    spacing: Theme.grid
    Accessible.role: Accessible.ToolBar
    Accessible.name: qsTr("Tools")

    Repeater {
        model: root.tools

        Pressable {
            id: tool

            required property string modelData
            readonly property bool chosen: root.current === tool.modelData
            readonly property bool draws: root.draws(tool.modelData)

            objectName: "tool-" + tool.modelData
            text: root.nameOf(tool.modelData)
            implicitWidth: root.strip ? 64 : tool.chosen ? 104 : 88
            implicitHeight: 64
            Accessible.checkable: true
            Accessible.checked: tool.chosen
            onClicked: root.picked(tool.modelData)

            Behavior on implicitWidth {
                enabled: !Theme.reducedMotion
                NumberAnimation { duration: Theme.quick; easing.type: Easing.OutCubic }
            }

            background: Surface {
                chosen: tool.chosen
                outline: Theme.quietLine
                outlineWidth: Theme.quietWidth
            }
            contentItem: Item {
                Drawing {
                    anchors.centerIn: parent
                    visible: tool.draws
                    width: root.strip ? 48 : 60
                    height: width
                    source: tool.draws ? "qrc:/pipit/tools/" + tool.modelData + ".svg" : ""
                    paint: root.colour
                    ink: Theme.ink
                    mirrored: Theme.mirrored
                }
                Drawing {
                    anchors.centerIn: parent
                    visible: tool.modelData === "sticker"
                    width: 54
                    height: 54
                    source: visible ? "qrc:/pipit/stickers/set1/happy.svg" : ""
                }
                Icon {
                    anchors.centerIn: parent
                    visible: !tool.draws && tool.modelData !== "sticker"
                    name: visible ? tool.modelData : ""
                    width: 42
                    height: 42
                }
            }
        }
    }
}
