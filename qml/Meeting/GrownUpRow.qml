// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.App
import Pipit.Design

/// One thing that grown-ups have to look at, or what one of them said.
Pressable {
    id: root

    required property int kind
    required property string words
    required property string note
    required property bool on
    /// A decision can be written of it.
    required property bool decides

    readonly property bool late: root.kind === GrownUpList.Late

    signal writeRequested

    text: root.words
    hint: root.note
    corner: 4
    shrinks: false
    implicitHeight: Math.max(57, line.implicitHeight + 20)
    Accessible.role: root.kind === GrownUpList.Look ? Accessible.CheckBox : Accessible.Button
    Accessible.checkable: root.kind === GrownUpList.Look
    Accessible.checked: root.on

    background: Rectangle {
        color: root.down ? Theme.chosenWash : "transparent"
        Rectangle { anchors.bottom: parent.bottom; width: parent.width; height: 1; color: Theme.rule }
    }
    contentItem: Item {
        TickBox {
            id: box
            visible: !root.late
            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            on: root.on
        }
        Column {
            id: line
            anchors.left: box.right
            anchors.leftMargin: 12
            anchors.right: pencil.visible ? pencil.left : parent.right
            anchors.rightMargin: 8
            anchors.verticalCenter: parent.verticalCenter
            Flow {
                width: parent.width
                spacing: 6
                Words {
                    width: Math.min(implicitWidth, parent.width)
                    text: root.words
                    color: root.late ? Theme.berry : Theme.ink
                    font.bold: root.late
                    font.pixelSize: Theme.adultBody
                    Accessible.ignored: true
                }
                Words {
                    visible: text !== ""
                    width: Math.min(implicitWidth, parent.width)
                    text: root.note
                    soft: true
                    font.pixelSize: Theme.adultBody
                    Accessible.ignored: true
                }
            }
        }
        SquareButton {
            id: pencil
            objectName: "write-" + root.words
            visible: root.decides
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            kind: BigButton.Quiet
            size: 48
            symbol: "pencil"
            name: qsTr("Write down what is decided: %1").arg(root.words)
            onClicked: root.writeRequested()
        }
    }
}
