// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Pipit.Design

/// A short question over everything. What stands behind it waits.
FocusScope {
    id: root

    property string symbol: ""
    required property string question
    property string detail: ""
    required property string yes
    property string no: ""

    signal answered(bool yes)

    Accessible.role: Accessible.AlertMessage
    Accessible.name: root.detail === "" ? root.question : root.question + " " + root.detail

    Rectangle {
        anchors.fill: parent
        color: Theme.veil
        TapHandler { gesturePolicy: TapHandler.ReleaseWithinBounds }
    }
    MouseArea { anchors.fill: parent }
    Surface {
        anchors.fill: column
        anchors.margins: -32
        corner: Theme.cardCorner
    }
    Column {
        id: column
        anchors.centerIn: parent
        width: Math.min(480, root.width - 96)
        spacing: 16

        Icon {
            visible: root.symbol !== ""
            name: root.symbol
            size: 48
        }
        Heading {
            width: parent.width
            text: root.question
            size: Theme.title
        }
        Words {
            width: parent.width
            visible: root.detail !== ""
            text: root.detail
            font.pixelSize: Theme.text
        }
        Item { width: 1; height: 4 }
        MainButton {
            objectName: "yes"
            width: parent.width
            size: 72
            focus: true
            text: root.yes
            onClicked: root.answered(true)
        }
        BigButton {
            objectName: "no"
            width: parent.width
            visible: root.no !== ""
            text: root.no
            onClicked: root.answered(false)
        }
    }
}
