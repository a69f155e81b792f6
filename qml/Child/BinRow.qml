// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.App
import Pipit.Design

/// One page in the bin: what it looks like, how long it stays, and the two ways out.
Item {
    id: root

    required property string key
    required property string title
    required property string thumbnail
    required property string stays

    signal backRequested
    signal awayRequested

    readonly property bool tall: root.width < Theme.scaled(760)
    readonly property bool stacked: root.width < Theme.scaled(420)
    readonly property string words: root.title + ". " + root.stays

    implicitHeight: root.tall ? buttons.y + buttons.height + 16 : Math.max(thumb.height, text.height, buttons.height) + 32
    Accessible.role: Accessible.ListItem
    Accessible.name: root.words

    Surface {
        anchors.fill: parent
        corner: Theme.cardCorner
        outline: Theme.quietLine
        outlineWidth: Theme.quietWidth
    }
    PageThumb {
        id: thumb
        anchors.left: parent.left
        anchors.leftMargin: 16
        y: root.tall ? 16 : (parent.height - height) / 2
        picture: root.thumbnail
    }
    Column {
        id: text
        anchors.left: thumb.right
        anchors.leftMargin: 20
        anchors.right: root.tall ? speaker.left : buttons.left
        anchors.rightMargin: root.tall ? 0 : speaker.width + 12
        y: root.tall ? 16 + Math.max(0, (thumb.height - height) / 2) : (parent.height - height) / 2
        Heading {
            width: parent.width
            text: root.title
            font.bold: false
            size: Theme.text
            Accessible.ignored: true
        }
        Words {
            width: parent.width
            text: root.stays
            soft: true
            font.pixelSize: Theme.small
            Accessible.ignored: true
        }
    }
    SpeakerButton {
        id: speaker
        anchors.right: root.tall ? parent.right : buttons.left
        anchors.rightMargin: 8
        y: root.tall ? 8 : (parent.height - height) / 2
        width: visible ? implicitWidth : 0
        words: root.words
        confidential: true
        speaking: Platform.reading === root.words
        onSpoken: words => Platform.read(words)
        onHeadphonesFirst: words => Platform.readIfAlone(words)
    }
    Grid {
        id: buttons
        anchors.right: parent.right
        anchors.rightMargin: 16
        y: root.tall ? Math.max(thumb.y + thumb.height, text.y + text.height) + 12 : (parent.height - height) / 2
        width: root.tall ? parent.width - 32 : implicitWidth
        columns: root.stacked ? 1 : 2
        spacing: 12
        horizontalItemAlignment: Grid.AlignRight
        BigButton {
            objectName: "putBack"
            width: root.stacked ? buttons.width : root.tall ? (buttons.width - 12) / 2 : implicitWidth
            symbol: "undo"
            text: qsTr("Put it back")
            Accessible.name: qsTr("Put %1 back").arg(root.title)
            onClicked: root.backRequested()
        }
        BigButton {
            objectName: "throwAway"
            width: root.stacked ? buttons.width : root.tall ? (buttons.width - 12) / 2 : implicitWidth
            kind: BigButton.Quiet
            symbol: "bin"
            text: qsTr("Throw away now")
            Accessible.name: qsTr("Throw %1 away now").arg(root.title)
            onClicked: root.awayRequested()
        }
    }
}
