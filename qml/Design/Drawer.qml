// SPDX-License-Identifier: Apache-2.0
import QtQuick

/// A panel that slides in: from the end side on a tablet, from below on a phone. Its title names what is chosen in it.
Item {
    id: root

    property string title: ""
    property bool open: false
    property bool sheet: false
    property bool speaks: true
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

            Words {
                id: heading
                anchors.verticalCenter: parent.verticalCenter
                width: Math.min(Math.ceil(implicitWidth), parent.width - 64 - (speaker.visible ? 64 : 0))
                text: root.title
                whole: true
                font.pixelSize: Theme.text
                font.bold: true
                Accessible.role: Accessible.Heading
            }
            SpeakerButton {
                id: speaker
                anchors.left: heading.right
                anchors.verticalCenter: parent.verticalCenter
                visible: root.speaks && root.title !== ""
                words: root.title
                onSpoken: words => root.spoken(words)
            }
            SquareButton {
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
