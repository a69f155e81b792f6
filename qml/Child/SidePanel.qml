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

    /// The title stands under the picture.
    readonly property bool stacked: root.picture !== "" && root.width < Theme.scaled(480)

    signal closeRequested

    Accessible.role: Accessible.Pane
    Accessible.name: root.title
    Keys.onEscapePressed: root.closeRequested()

    Rectangle {
        anchors.fill: parent
        color: Qt.rgba(Theme.paper.r, Theme.paper.g, Theme.paper.b, 0.86)
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
            height: root.stacked ? heading.y + heading.height : Math.max(Theme.touchTarget, heading.implicitHeight, thumb.height)

            PageThumb {
                id: thumb
                anchors.left: parent.left
                y: root.stacked ? 0 : (parent.height - height) / 2
                visible: root.picture !== ""
                width: visible ? 112 : 0
                height: visible ? 84 : 0
                picture: root.picture
            }
            SpokenWords {
                id: heading
                anchors.left: root.stacked ? parent.left : thumb.right
                anchors.leftMargin: thumb.visible && !root.stacked ? 16 : 0
                anchors.right: root.stacked ? parent.right : close.left
                y: root.stacked ? thumb.height + 8 : (parent.height - height) / 2
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
