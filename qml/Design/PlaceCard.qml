// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Pipit.Design

/// A place of the little look: one large picture and one or two words; where no reading is needed, the picture alone.
Item {
    id: root

    required property string text
    required property url picture
    property string note: ""
    /// On the picture: "12 sleeps".
    property string counted: ""
    /// Its ground; false where it lies on another.
    property bool framed: true
    /// The name's size.
    property int size: Theme.text

    readonly property string hintText: root.counted === "" ? root.note : root.note === "" ? root.counted : root.counted + ". " + root.note

    signal clicked
    signal spoken(string words)

    readonly property real lineHeight: Math.max(Theme.touchTarget, label.visible ? label.implicitHeight : 0) + 8
    readonly property real ear: speaker.visible ? Theme.touchTarget : 0

    implicitWidth: 336
    implicitHeight: 312

    Surface {
        anchors.fill: parent
        visible: root.framed
        corner: Theme.cardCorner
    }
    // Beside the speaker the name is pressed as the picture is; a reader meets one button, not two.
    TapHandler {
        gesturePolicy: TapHandler.ReleaseWithinBounds
        onTapped: root.clicked()
    }
    Pressable {
        id: card
        width: parent.width
        anchors.top: parent.top
        anchors.bottom: speaker.visible ? speaker.top : parent.bottom
        text: root.text
        hint: root.hintText
        corner: Theme.cardCorner
        onClicked: root.clicked()
        contentItem: Item {
            Rectangle {
                anchors.fill: picture
                anchors.margins: -4
                visible: Theme.dark
                radius: Theme.corner
                color: Theme.page
            }
            Drawing {
                id: picture
                anchors.horizontalCenter: parent.horizontalCenter
                anchors.top: parent.top
                anchors.bottom: parent.bottom
                anchors.topMargin: 16
                anchors.bottomMargin: Math.max(4, root.lineHeight - Theme.touchTarget)
                width: Math.min(parent.width - 32, height * 1.25)
                source: root.picture
            }
        }
    }
    Surface {
        id: chip
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: 12
        visible: root.counted !== ""
        width: chipWords.implicitWidth + 24
        height: chipWords.implicitHeight + 12
        ground: Theme.wash
        outlineWidth: 0
        corner: height / 2
        Words {
            id: chipWords
            anchors.centerIn: parent
            text: root.counted
            font.pixelSize: Theme.small
            Accessible.ignored: true
        }
    }
    Heading {
        id: label
        readonly property real room: root.width - root.ear - 24
        x: Theme.mirrored ? root.width - start - width : start
        readonly property real start: Math.max(16, (root.width - label.width - root.ear) / 2)
        width: Math.max(0, Math.min(Math.ceil(metrics.advanceWidth) + 2, label.room))
        y: root.height - root.lineHeight + (root.lineHeight - 8 - height) / 2
        visible: !Theme.picturesOnly
        text: root.text
        size: root.size
        face: Theme.headingFamily
        Accessible.ignored: true

        TextMetrics {
            id: metrics
            font.family: label.face
            font.pixelSize: root.size
            font.bold: true
            text: root.text
        }
    }
    SpeakerButton {
        id: speaker
        x: !label.visible ? (root.width - width) / 2 : Theme.mirrored ? label.x - width : label.x + label.width
        y: root.height - root.lineHeight + (root.lineHeight - 8 - height) / 2
        words: root.text + (root.hintText === "" ? "" : ". " + root.hintText)
        onSpoken: words => root.spoken(words)
    }
}
