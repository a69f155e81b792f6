// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.App
import Pipit.Design

/// The paper: which way round, its colour, what is printed on it. Nothing that is drawn is lost by another choice, and
/// each choice is one step of undo.
Drawer {
    id: root

    required property PageDocument document

    readonly property list<color> colours: Theme.papers
    readonly property list<string> colourNames: [qsTr("White paper"), qsTr("Light blue paper"), qsTr("Light green paper"), qsTr("Light yellow paper"),
        qsTr("Light orange paper"), qsTr("Light purple paper"), qsTr("Brown paper"), qsTr("Night paper")]
    readonly property list<string> prints: [qsTr("Nothing on it"), qsTr("Lines"), qsTr("Squares"), qsTr("Dots"), qsTr("A tree"), qsTr("A bus"), qsTr("A map"),
        qsTr("A tent"), qsTr("An empty room"), qsTr("A comic strip"), qsTr("A face"), qsTr("A school")]

    title: qsTr("Paper")
    onSpoken: words => Platform.read(words)

    Flickable {
        id: all
        anchors.fill: parent
        anchors.bottomMargin: mark.taken
        contentHeight: column.height
        interactive: contentHeight > height
        clip: true
        boundsBehavior: Flickable.StopAtBounds

        Column {
            id: column
            width: parent.width - 12
            spacing: 16

            Grid {
                id: prints
                readonly property int each: Math.floor((width + 8) / columns) - 8
                width: parent.width
                columns: Math.max(3, Math.floor((width + 8) / 104))
                spacing: 8
                Repeater {
                    model: root.prints
                    Choice {
                        required property int index
                        required property string modelData
                        objectName: "print" + index
                        text: modelData
                        implicitWidth: prints.each
                        implicitHeight: root.document.tall ? 104 : 80
                        paper: root.document.paper
                        paperTemplate: index
                        tall: root.document.tall
                        chosen: root.document.paperTemplate === index
                        onClicked: root.document.setPaper(root.document.paper, index)
                    }
                }
            }
            Grid {
                width: parent.width
                columns: Math.floor((width + 8) / 72)
                spacing: 8
                Repeater {
                    model: root.colours
                    Sheet {
                        required property int index
                        required property color modelData
                        objectName: "paper" + index
                        text: root.colourNames[index]
                        colour: modelData
                        chosen: Qt.colorEqual(root.document.paper, modelData)
                        onClicked: root.document.setPaper(modelData, root.document.paperTemplate)
                    }
                }
            }
            Row {
                spacing: 8
                Repeater {
                    model: [qsTr("Wide"), qsTr("Tall")]
                    Choice {
                        required property int index
                        required property string modelData
                        objectName: index === 0 ? "paperWide" : "paperTall"
                        text: modelData
                        implicitWidth: prints.each
                        implicitHeight: 88
                        paper: root.document.paper
                        paperTemplate: root.document.paperTemplate
                        tall: index === 1
                        chosen: root.document.tall === (index === 1)
                        onClicked: root.document.setTall(index === 1)
                    }
                }
            }
        }
    }
    ScrollMark {
        id: mark
        anchors.fill: parent
        page: all
    }

    component Choice: Pressable {
        id: choice
        property alias paper: preview.paper
        property alias paperTemplate: preview.paperTemplate
        property alias tall: preview.tall
        property bool chosen: false
        Accessible.checkable: true
        Accessible.checked: choice.chosen
        background: Surface {
            chosen: choice.chosen
            outline: Theme.quietLine
            outlineWidth: Theme.quietWidth
        }
        contentItem: Item {
            PaperPreview {
                id: preview
                anchors.fill: parent
                anchors.margins: 7
            }
        }
    }
    component Sheet: Pressable {
        id: sheet
        property color colour
        property bool chosen: false
        implicitWidth: Theme.touchTarget
        implicitHeight: Theme.touchTarget
        Accessible.checkable: true
        Accessible.checked: sheet.chosen
        background: Surface {
            visible: sheet.chosen
            chosen: true
        }
        contentItem: Item {
            InkFrame {
                anchors.centerIn: parent
                width: 48
                height: 48
                radius: 6
                fill: sheet.colour
                color: Theme.quietLine
                lineWidth: Theme.quietWidth
            }
        }
    }
}
