// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.App
import Pipit.Design

/// A pile to sort cards onto: its picture, its name, and the cards that lie on it.
Item {
    id: root

    required property url picture
    required property string shown
    required property string said
    required property int count
    required property list<string> pictures
    required property string names
    /// There is a card in the hand; without one a tap takes the top card back.
    required property bool open

    readonly property bool silent: root.shown === ""
    readonly property int small: 44
    /// Too narrow for a name beside its picture: it stands below.
    readonly property bool stacked: !root.silent && root.width < 260 * Theme.textScale
    readonly property int fitting: Math.max(1, Math.floor((root.width - 32) / (root.small + 4)))
    readonly property int rows: Math.max(1, Math.ceil(root.count / root.fitting))

    /// The object name of what is pressed.
    property string tag: ""

    signal clicked

    implicitHeight: head.height + 12 + root.rows * (root.small + 4) + 16

    Surface {
        anchors.fill: parent
        corner: Theme.cardCorner
        fill: pile.down ? Theme.pick : Theme.card
    }
    TapHandler {
        enabled: pile.enabled
        gesturePolicy: TapHandler.ReleaseWithinBounds
        onTapped: root.clicked()
    }
    Pressable {
        id: pile
        objectName: root.tag
        anchors.left: parent.left
        anchors.right: speaker.visible ? speaker.left : parent.right
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        enabled: root.open || root.count > 0
        text: root.said
        hint: (root.open ? qsTr("Put the card here") : qsTr("Take the top card back")) + (root.names === "" ? "" : ". " + qsTr("Here now: %1").arg(root.names))
        corner: Theme.cardCorner
        shrinks: false
        onClicked: root.clicked()
    }
    Item {
        id: head
        x: 12
        y: 12
        width: root.width - 24
        height: root.stacked ? drawing.height + 4 + label.implicitHeight : Math.max(Theme.touchTarget, label.visible ? label.implicitHeight : 88)

        Rectangle {
            anchors.fill: drawing
            visible: Theme.dark
            radius: 12
            color: Theme.page
        }
        Drawing {
            id: drawing
            x: Theme.mirrored ? parent.width - width : 0
            y: root.stacked ? 0 : (parent.height - height) / 2
            width: root.silent ? 88 : 60
            height: width
            source: root.picture
        }
        Heading {
            id: label
            anchors.left: parent.left
            anchors.leftMargin: root.stacked ? 0 : drawing.width + 10
            anchors.right: parent.right
            anchors.rightMargin: speaker.visible && !root.stacked ? Theme.touchTarget - 8 : 0
            y: root.stacked ? drawing.height + 4 : (parent.height - height) / 2
            visible: !root.silent
            text: root.shown
            size: Theme.body
            Accessible.ignored: true
        }
    }
    Flow {
        x: 16
        y: head.y + head.height + 8
        width: root.width - 32
        spacing: 4

        Repeater {
            model: root.pictures
            Rectangle {
                id: mini
                required property string modelData
                width: root.small
                height: root.small
                radius: 8
                color: Theme.page
                Drawing {
                    anchors.fill: parent
                    anchors.margins: 2
                    source: mini.modelData
                }
            }
        }
    }
    SpeakerButton {
        id: speaker
        anchors.right: parent.right
        anchors.rightMargin: 2
        y: root.stacked ? head.y + (drawing.height - height) / 2 : head.y + (head.height - height) / 2
        words: root.said
        speaking: Platform.reading === root.said
        onSpoken: words => Platform.read(words)
    }
}
