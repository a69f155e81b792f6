// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick

/// Pinned over an opened page of a child: what she asked for, and who can open it. It is never scrolled away. Where a
/// small screen with large text has no room for all of it, the pinned strip is `brief` and the whole one stands first
/// in what scrolls.
Item {
    id: root

    /// UsePicker.Use
    required property int use
    /// Names in assets/faces, in reading order.
    required property list<string> faces
    /// "Only you can open it." or "You, Kim and Jo can open it."
    required property string who
    /// Who reads when she who reads is away; empty when nobody.
    property string cover: ""
    property string also: root.cover === "" ? qsTr("And the records key.") : qsTr("%1, when you are away. The records key.").arg(root.cover)
    property string child: ""
    property bool brief: false
    /// Under a brief strip: what that one leaves out.
    property bool rest: false

    readonly property string duty: root.use === UsePicker.Ask
        ? qsTr("Do not show it, quote it or say it in your own words. Ask %1 first.").arg(root.child) : ""
    readonly property real edge: 20
    /// What she asked for beside who can open it.
    readonly property bool sideBySide: root.width >= 640 * Math.min(1.6, Theme.textScale)
    readonly property real half: root.sideBySide ? (root.width - 2 * root.edge - 32) / 2 : root.width - 2 * root.edge

    implicitWidth: 392
    implicitHeight: 32 + (root.sideBySide ? Math.max(asked.implicitHeight, open.implicitHeight) : open.y - asked.y + open.implicitHeight)
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Who can open this, and what it is for")

    Rectangle {
        anchors.fill: parent
        color: Theme.chosenWash
        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: 2
            color: Theme.heather
        }
    }
    Column {
        id: asked
        anchors.left: parent.left
        anchors.leftMargin: root.edge
        y: 16
        width: root.half
        spacing: 8
        UseMark {
            visible: !root.rest
            width: parent.width
            use: root.use
            textSize: Theme.adultHeading
        }
        Words {
            width: parent.width
            visible: text !== "" && !root.brief
            text: root.duty
            font.pixelSize: Theme.adultBody
        }
    }
    Item {
        id: open
        readonly property bool beside: !root.brief && faceRow.width <= width * 0.4

        anchors.left: root.sideBySide ? undefined : parent.left
        anchors.leftMargin: root.edge
        anchors.right: parent.right
        anchors.rightMargin: root.edge
        width: root.half
        y: root.sideBySide ? 16 : asked.y + asked.implicitHeight + (root.brief ? 4 : 12)
        implicitHeight: root.brief ? words.implicitHeight
            : open.beside ? Math.max(faceRow.height, words.implicitHeight) : faceRow.height + 8 + words.implicitHeight

        Flow {
            id: faceRow
            visible: !root.brief
            anchors.left: parent.left
            width: Math.min(open.width, (root.faces.length + 1) * 48 - 8)
            spacing: 8
            Repeater {
                model: root.faces
                Face {
                    required property string modelData
                    who: modelData
                    size: 40
                }
            }
            Face { who: "records"; size: 40 }
        }
        Column {
            id: words
            anchors.left: open.beside ? faceRow.right : parent.left
            anchors.leftMargin: open.beside ? 12 : 0
            anchors.right: parent.right
            y: root.brief || open.beside ? 0 : faceRow.height + 8
            Words {
                visible: !root.rest
                width: parent.width
                text: root.who
                font.pixelSize: Theme.adultBody
                font.bold: true
            }
            Words {
                width: parent.width
                visible: !root.brief
                text: root.also
                soft: true
                font.pixelSize: Theme.adultBody
            }
        }
    }
}
