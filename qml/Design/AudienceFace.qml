// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.Design

/// One person of "Who can see this?". A tap leaves her out or puts her back; both look alike, neither is a warning.
/// Her place in the reading order stands at the shoulder; what she reads, and when, below.
Pressable {
    id: root

    required property string face
    required property string name
    /// From 1; 0 shows none.
    property int order: 0
    property string reads: ""
    property bool out: false
    /// The phone's form: one line with a tick.
    property bool row: false
    property int faceSize: root.row ? 60 : 128

    signal toggledByTap(bool out)

    text: root.name
    hint: root.out ? qsTr("Can’t see it") : root.reads === "" ? qsTr("Can see it") : root.reads
    corner: Theme.cardCorner
    padding: root.row ? 12 : 4
    implicitWidth: root.row ? 358 : Math.max(root.faceSize + 8, 186)
    implicitHeight: Math.max(root.row ? 84 : 0, implicitContentHeight + topPadding + bottomPadding)
    Accessible.role: Accessible.CheckBox
    Accessible.checkable: true
    Accessible.checked: !root.out
    onClicked: root.toggledByTap(!root.out)

    background: Surface {
        visible: root.row
        corner: root.corner
        outline: Theme.quietLine
        outlineWidth: Theme.quietWidth
    }

    contentItem: Item {
        implicitHeight: root.row ? Math.max(root.faceSize, rowWords.implicitHeight) : root.faceSize + words.implicitHeight + 6

        Face {
            id: face
            anchors.left: root.row ? parent.left : undefined
            anchors.horizontalCenter: root.row ? undefined : parent.horizontalCenter
            anchors.verticalCenter: root.row ? parent.verticalCenter : undefined
            who: root.face
            out: root.out
            size: root.faceSize
        }
        Rectangle {
            anchors.left: face.left
            anchors.leftMargin: root.row ? -6 : -4
            y: face.y - (root.row ? 4 : 2)
            visible: root.order > 0 && !root.out
            width: Math.max(height, digit.implicitWidth + 12)
            height: root.row ? 28 : Math.max(36, digit.implicitHeight)
            radius: height / 2
            color: Theme.ink
            Words {
                id: digit
                anchors.centerIn: parent
                text: root.order
                color: Theme.paper
                font.pixelSize: root.row ? 18 : Theme.body
                font.bold: true
                Accessible.ignored: true
            }
        }
        Column {
            id: words
            visible: !root.row
            anchors.top: face.bottom
            anchors.topMargin: 6
            width: parent.width
            NameWords { size: root.faceSize >= 200 ? Theme.title : Theme.text; horizontalAlignment: Text.AlignHCenter }
            ReadsWords { horizontalAlignment: Text.AlignHCenter }
        }
        Column {
            id: rowWords
            visible: root.row
            anchors.left: face.right
            anchors.leftMargin: 16
            anchors.right: tick.left
            anchors.rightMargin: 8
            anchors.verticalCenter: parent.verticalCenter
            NameWords { size: Theme.text }
            ReadsWords {}
        }
        InkFrame {
            id: tick
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            visible: root.row
            width: 48
            height: 48
            radius: 24
            lineWidth: Theme.quietWidth
            color: root.out ? Theme.inkSoft : Theme.meadow
            fill: root.out ? Theme.card : Theme.soft
            Icon {
                anchors.centerIn: parent
                visible: !root.out
                width: 28
                height: 28
                name: "tick"
                ink: Theme.meadow
            }
        }
    }

    component NameWords: Heading {
        width: parent.width
        text: root.name
        soft: root.out
        Accessible.ignored: true
    }
    component ReadsWords: Words {
        width: parent.width
        visible: text !== ""
        text: root.out ? qsTr("Can’t see it") : root.reads
        soft: true
        font.pixelSize: Theme.small
        lineHeight: Math.round(font.pixelSize * 1.25)
        Accessible.ignored: true
    }
}
