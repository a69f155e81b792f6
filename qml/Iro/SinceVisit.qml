// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.App
import Pipit.Design
import Pipit.Reading

/// What came from a child since her officer was last there: her pages, and what else is not as it was then.
Column {
    id: root

    required property CaseCard card
    required property string name

    signal pageChosen(string key)
    signal bookRequested

    readonly property bool side: root.card.changes.length > 0 && root.width >= 760 * Math.min(1.5, Theme.textScale)
    readonly property real cell: Math.min(root.width, 166 * Math.min(1.5, Theme.textScale))

    spacing: 12

    Item {
        width: parent.width
        height: Math.max(head.implicitHeight, whole.height)
        Flow {
            id: head
            anchors.left: parent.left
            anchors.right: whole.left
            anchors.rightMargin: 12
            anchors.verticalCenter: parent.verticalCenter
            spacing: 12
            Heading {
                width: Math.min(implicitWidth, parent.width)
                text: root.card.since
                size: Theme.adultHeading
                Accessible.role: Accessible.Heading
            }
            Words {
                width: Math.min(implicitWidth, parent.width)
                text: root.card.sinceWords
                soft: true
                font.pixelSize: Theme.adultBody
                lineHeight: Math.round(Theme.adultHeading * 1.2)
            }
        }
        BigButton {
            id: whole
            objectName: "wholeBook"
            anchors.right: parent.right
            width: Math.min(implicitWidth, parent.width * 0.45)
            size: 48
            kind: BigButton.Quiet
            inkOverride: Theme.heather
            startPadding: 8
            text: qsTr("The whole book")
            onClicked: root.bookRequested()
        }
    }
    Item {
        width: parent.width
        height: Math.max(pages.height, root.side ? changed.implicitHeight : 0)
        visible: root.card.sinceCount > 0 || root.side
        Flow {
            id: pages
            width: root.side ? parent.width * 0.76 : parent.width
            spacing: 16
            Repeater {
                model: root.card.pages
                PageCell {
                    id: page
                    required property string key
                    objectName: "newPage"
                    width: root.cell
                    onClicked: root.pageChosen(page.key)
                }
            }
        }
        Rectangle {
            visible: root.side
            x: Theme.mirrored ? parent.width - pages.width - 1 : pages.width
            width: 1
            height: parent.height
            color: Theme.rule
        }
        Changed {
            id: changed
            visible: root.side
            anchors.right: parent.right
            width: parent.width - pages.width - 18
            lines: [...root.card.changes]
        }
    }
    Changed {
        visible: !root.side && root.card.changes.length > 0
        width: parent.width
        lines: [...root.card.changes]
    }
    Row {
        visible: root.card.loaded && root.card.pageCount === 0
        spacing: 16
        width: parent.width
        InkFrame {
            width: 166
            height: 124
            dashed: true
            radius: 12
            lineWidth: Theme.quietWidth
            color: Theme.quietLine
        }
        Words {
            width: Math.max(120, parent.width - 182)
            text: qsTr("%1 has shared nothing with you. That is %1’s choice.").arg(root.name)
            font.pixelSize: Theme.adultSay
        }
    }
}
