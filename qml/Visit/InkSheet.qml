// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.App
import Pipit.Design

/// The ruled sheet under the pen. It stays paper in the dark.
Column {
    id: root

    required property InkPad pad

    readonly property real step: root.width * root.pad.lineStep

    spacing: 8

    Item {
        width: parent.width
        height: root.step * root.pad.lines

        Rectangle {
            anchors.fill: parent
            color: Theme.page
        }
        PageCanvas {
            id: canvas
            objectName: "inkCanvas"
            anchors.fill: parent
            document: root.pad.ready ? root.pad.editor.document : null
            Accessible.role: Accessible.Canvas
            Accessible.name: qsTr("A sheet to write on by pen")
        }
        Repeater {
            model: root.pad.lines
            Rectangle {
                required property int index
                y: (index + 1) * root.step - 1
                width: canvas.width
                height: 1
                color: Theme.pageInkSoft
                opacity: 0.25
            }
        }
    }
    Flow {
        width: parent.width
        bottomPadding: 4
        spacing: 8
        BigButton {
            objectName: "putInkAway"
            width: Math.min(implicitWidth, root.width - 24)
            size: Theme.adultTarget
            textSize: 17
            waiting: root.pad.empty
            symbol: "tick"
            text: qsTr("Put these lines in")
            hint: qsTr("Each line becomes a note")
            onClicked: root.pad.putAway()
        }
        SquareButton {
            objectName: "inkRubber"
            readonly property bool rubbing: root.pad.editor.document.tool === PageDocument.Rubber
            size: Theme.adultTarget
            symbol: rubbing ? "pencil" : "minus"
            name: rubbing ? qsTr("Write again") : qsTr("Rub out")
            onClicked: root.pad.editor.document.tool = rubbing ? PageDocument.FeltPen : PageDocument.Rubber
        }
        SquareButton {
            objectName: "inkUndo"
            size: Theme.adultTarget
            enabled: root.pad.editor.document.canUndo
            symbol: "undo"
            name: qsTr("Undo the last stroke")
            onClicked: root.pad.editor.document.undo()
        }
    }
}
