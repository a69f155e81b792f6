// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Pipit.Design

/// A card over a meeting screen, with a title, what it asks, and its buttons below. Higher than the screen it scrolls.
FocusScope {
    id: root

    required property string title
    property real most: 560
    default property alias content: body.data

    signal closeRequested

    Accessible.role: Accessible.Pane
    Accessible.name: root.title
    focus: true
    Keys.onEscapePressed: root.closeRequested()
    Keys.onBackPressed: root.closeRequested()

    Rectangle {
        anchors.fill: parent
        color: Theme.veil
        MouseArea { anchors.fill: parent; hoverEnabled: true }
    }
    Surface {
        id: card
        anchors.centerIn: parent
        width: Math.min(root.width - 24, root.most * Math.min(1.4, Theme.textScale))
        height: Math.min(root.height - 24, column.height + 48)
        corner: Theme.cardCorner
        outline: Theme.quietLine

        Flickable {
            anchors.fill: parent
            anchors.margins: 8
            clip: true
            contentHeight: column.height + 32
            boundsBehavior: Flickable.StopAtBounds

            Column {
                id: column
                x: 16
                y: 16
                width: parent.width - 32
                spacing: 16
                Item {
                    width: parent.width
                    height: Math.max(48, heading.implicitHeight)
                    Heading {
                        id: heading
                        anchors.left: parent.left
                        anchors.right: close.left
                        anchors.rightMargin: 8
                        anchors.verticalCenter: parent.verticalCenter
                        text: root.title
                        size: Theme.adultTitle
                        Accessible.role: Accessible.Heading
                    }
                    SquareButton {
                        id: close
                        objectName: "closePanel"
                        anchors.right: parent.right
                        goesBack: true
                        kind: BigButton.Quiet
                        size: 48
                        symbol: "cross"
                        name: qsTr("Close")
                        onClicked: root.closeRequested()
                    }
                }
                Column {
                    id: body
                    width: parent.width
                    spacing: 16
                }
            }
        }
    }
}
