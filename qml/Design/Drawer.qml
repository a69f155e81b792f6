// SPDX-License-Identifier: Apache-2.0
import QtQuick

/// A panel that slides in: from the end side on a tablet, from below on a phone. Its title names what is chosen in it.
Item {
    id: root

    property string title: ""
    property bool open: false
    property bool sheet: false
    property bool speaks: Theme.readsAloud
    default property alias content: body.data
    property alias tabs: tabRow.data

    signal closeRequested
    signal spoken(string words)

    implicitWidth: 320
    implicitHeight: 596
    visible: root.open || slide.running
    enabled: root.open
    clip: slide.running
    Accessible.role: Accessible.Pane
    Accessible.name: root.title
    Keys.onEscapePressed: root.closeRequested()

    Item {
        id: panel

        property real away: root.open ? 0 : 1

        width: parent.width
        height: parent.height
        x: root.sheet || Theme.reducedMotion ? 0 : panel.away * (Theme.mirrored ? -1 : 1) * width
        y: root.sheet && !Theme.reducedMotion ? panel.away * height : 0
        opacity: Theme.reducedMotion ? 1 - panel.away : 1

        Behavior on away {
            NumberAnimation { id: slide; duration: Theme.slide; easing.type: Easing.OutCubic }
        }

        Surface {
            anchors.fill: parent
            corner: Theme.cardCorner
        }
        Item {
            id: head
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.leftMargin: 20
            anchors.rightMargin: 12
            y: 12
            height: Math.max(64, heading.implicitHeight)

            SpokenWords {
                id: heading
                anchors.left: parent.left
                anchors.right: close.left
                anchors.verticalCenter: parent.verticalCenter
                text: root.title
                heading: true
                bold: true
                size: Theme.text
                speaks: root.speaks && root.title !== ""
                onSpoken: words => root.spoken(words)
            }
            SquareButton {
                id: close
                objectName: "closePanel"
                goesBack: true
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                kind: BigButton.Quiet
                symbol: "cross"
                name: qsTr("Close")
                onClicked: root.closeRequested()
            }
        }
        Item {
            id: body
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: head.bottom
            anchors.bottom: tabRow.top
            anchors.margins: 12
        }
        Row {
            id: tabRow
            anchors.left: parent.left
            anchors.bottom: parent.bottom
            anchors.margins: 12
            height: visibleChildren.length > 0 ? implicitHeight : 0
            spacing: 12
        }
    }
}
