// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.App
import Pipit.Design

/// What was seen at the meeting: what counts, and what does not and why.
Column {
    id: root

    required property CodeController code

    Heading {
        width: parent.width
        text: root.code.seen
        size: Theme.adultHeading
        bottomPadding: 6
        Accessible.role: Accessible.Heading
    }
    Repeater {
        model: root.code.evidence
        Item {
            id: row
            required property bool counts
            required property string words
            required property string beside
            required property string picture
            required property int index

            readonly property bool stacked: Theme.textScale > 1.3 || root.width < 420
            width: root.width
            height: Math.max(56, row.stacked ? said.height + (aside.visible ? aside.height + 4 : 0) + 20 : Math.max(said.height, aside.height, thumb.visible ? thumb.height : 0) + 16)
            Accessible.role: Accessible.ListItem
            Accessible.name: (row.counts ? qsTr("Counts. %1") : qsTr("Does not count. %1")).arg(row.words + (row.beside === "" ? "" : ". " + row.beside))

            Icon {
                id: mark
                anchors.left: parent.left
                y: row.stacked ? 10 : (parent.height - height) / 2
                name: row.counts ? "tick" : "cross"
                size: 24
                ink: row.counts ? Theme.meadow : Theme.inkSoft
            }
            Words {
                id: said
                anchors.left: mark.right
                anchors.leftMargin: 12
                anchors.right: row.stacked ? parent.right : thumb.visible ? thumb.left : aside.left
                anchors.rightMargin: row.stacked ? 0 : 12
                y: row.stacked ? 10 : (parent.height - height) / 2
                text: row.words
                soft: !row.counts
                font.pixelSize: Theme.adultBody
                Accessible.ignored: true
            }
            Words {
                id: aside
                visible: text !== ""
                anchors.right: parent.right
                width: row.stacked ? said.width : Math.min(implicitWidth, parent.width * 0.36)
                y: row.stacked ? said.y + said.height + 4 : (parent.height - height) / 2
                text: row.beside
                soft: true
                font.pixelSize: Theme.adultBody
                Accessible.ignored: true
            }
            Image {
                id: thumb
                visible: row.picture !== "" && !row.stacked
                anchors.right: aside.visible ? aside.left : parent.right
                anchors.rightMargin: aside.visible ? 12 : 0
                anchors.verticalCenter: parent.verticalCenter
                width: visible ? 44 : 0
                height: 33
                cache: false
                fillMode: Image.PreserveAspectFit
                source: row.picture
            }
            Rectangle {
                anchors.bottom: parent.bottom
                width: parent.width
                height: 1
                color: Theme.rule
            }
        }
    }
}
