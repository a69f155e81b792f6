// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Pipit.App
import Pipit.Design

/// A card over the screen for one thing; what is behind steps back. It scrolls where it has no room; what is at its foot
/// stays in view.
FocusScope {
    id: root

    required property string title
    default property alias content: column.data
    property alias foot: footColumn.data
    property int most: 640

    signal closeRequested

    readonly property bool narrow: root.width < 600
    readonly property real inner: root.narrow ? 16 : 28
    /// With large text the foot goes with the rest.
    readonly property bool pinned: root.height - head.height - footColumn.height > 320 * Math.min(1.4, Theme.textScale)

    Accessible.role: Accessible.Pane
    Accessible.name: root.title

    Rectangle {
        anchors.fill: parent
        color: Qt.rgba(Theme.paper.r, Theme.paper.g, Theme.paper.b, 0.86)
    }
    MouseArea { anchors.fill: parent }
    Surface {
        id: card
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(Theme.scaled(root.most), parent.width - (root.narrow ? 16 : 32))
        height: Math.min(parent.height - 16, head.height + column.implicitHeight + footColumn.height + 72)
        y: Math.max(8, (parent.height - height) / 2)
        corner: Theme.cardCorner

        Item {
            id: head
            x: root.inner
            y: 12
            width: parent.width - root.inner - 12
            height: Math.max(Theme.touchTarget, heading.implicitHeight)
            SpokenWords {
                id: heading
                anchors.left: parent.left
                anchors.right: close.left
                anchors.verticalCenter: parent.verticalCenter
                text: root.title
                heading: true
                bold: true
                size: root.narrow ? Theme.text : Theme.scaled(28)
                fontFamily: Dress.plain ? Theme.bookFamily : Theme.family
                speaking: Platform.reading === root.title
                onSpoken: words => Platform.read(words)
            }
            SquareButton {
                id: close
                objectName: "closePanel"
                anchors.right: parent.right
                anchors.top: parent.top
                focus: true
                goesBack: true
                kind: BigButton.Quiet
                symbol: "cross"
                name: qsTr("Close")
                onClicked: root.closeRequested()
            }
        }
        Flickable {
            id: body
            x: root.inner
            y: head.y + head.height + 8
            width: parent.width - 2 * root.inner
            height: (root.pinned ? footColumn.y - 12 : parent.height - 12) - y
            contentHeight: column.implicitHeight + 8 + (root.pinned ? 0 : footColumn.height + 24)
            boundsBehavior: Flickable.StopAtBounds
            clip: contentHeight > height
            Column {
                id: column
                y: 4
                width: parent.width
                spacing: 12
            }
        }
        Column {
            id: footColumn
            parent: root.pinned ? card : body.contentItem
            x: root.pinned ? root.inner : 0
            y: root.pinned ? card.height - height - 20 : column.implicitHeight + 20
            width: card.width - 2 * root.inner
            spacing: 8
        }
        ScrollMark {
            anchors.fill: parent
            anchors.bottomMargin: root.pinned ? card.height - footColumn.y : 0
            page: body
            offersMore: Theme.scrollsByButton
        }
    }
}
