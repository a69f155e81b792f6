// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Pipit.App
import Pipit.Design

/// A card over a screen with a few things to choose from; what is behind it steps back. Cover and Help stay in reach.
FocusScope {
    id: root

    required property string title
    property string picture: ""
    default property alias content: column.data

    signal closeRequested

    Accessible.role: Accessible.Pane
    Accessible.name: root.title
    Keys.onEscapePressed: root.closeRequested()

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
        opacity: 0.7
    }
    MouseArea {
        anchors.fill: parent
        onClicked: root.closeRequested()
    }
    Surface {
        x: (parent.width - width) / 2
        y: Math.max(8, (parent.height - height) / 2)
        width: Math.min(Theme.scaled(520), parent.width - 32)
        height: Math.min(parent.height - 16, head.height + column.implicitHeight + 56)
        corner: Theme.cardCorner

        MouseArea { anchors.fill: parent }
        Item {
            id: head
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.leftMargin: 24
            anchors.rightMargin: 12
            y: 16
            height: Math.max(Theme.touchTarget, heading.implicitHeight, thumb.visible ? thumb.height : 0)

            PageThumb {
                id: thumb
                anchors.left: parent.left
                anchors.verticalCenter: parent.verticalCenter
                visible: root.picture !== ""
                width: visible ? 112 : 0
                height: 84
                picture: root.picture
            }
            SpokenWords {
                id: heading
                anchors.left: thumb.right
                anchors.leftMargin: thumb.visible ? 16 : 0
                anchors.right: close.left
                anchors.verticalCenter: parent.verticalCenter
                text: root.title
                heading: true
                bold: true
                size: Theme.text
                confidential: root.picture !== ""
                speaking: Platform.reading === root.title
                onSpoken: words => Platform.read(words)
                onHeadphonesFirst: words => Platform.readIfAlone(words)
            }
            SquareButton {
                id: close
                objectName: "closePanel"
                anchors.right: parent.right
                anchors.top: parent.top
                focus: true
                kind: BigButton.Quiet
                symbol: "cross"
                name: qsTr("Close")
                onClicked: root.closeRequested()
            }
        }
        Flickable {
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: head.bottom
            anchors.bottom: parent.bottom
            anchors.margins: 24
            anchors.topMargin: 16
            contentHeight: column.implicitHeight
            boundsBehavior: Flickable.StopAtBounds
            clip: contentHeight > height
            Column {
                id: column
                width: parent.width
                spacing: 12
            }
        }
    }
}
