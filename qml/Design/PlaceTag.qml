// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Pipit.Design

/// A place of the storybook scene: a tag with its name and, beside it, its speaker. Where no reading is needed it shows
/// the place's sign instead.
Item {
    id: root

    required property string text
    property string symbol: ""
    property string note: ""
    /// Below the name, small: "12 sleeps".
    property string counted: ""

    readonly property string hintText: root.counted === "" ? root.note : root.note === "" ? root.counted : root.counted + ". " + root.note

    signal clicked
    signal spoken(string words)

    readonly property real ear: speaker.visible ? speaker.width : 0
    readonly property bool wordless: Theme.picturesOnly && root.symbol !== ""

    implicitWidth: tag.implicitWidth + root.ear
    implicitHeight: tag.implicitHeight
    scale: tag.down && !Theme.reducedMotion ? 0.98 : 1

    Behavior on scale {
        NumberAnimation { duration: Theme.quick; easing.type: Easing.OutCubic }
    }

    Surface { anchors.fill: parent }
    Pressable {
        id: tag
        anchors.left: parent.left
        width: parent.width - root.ear
        height: parent.height
        text: root.text
        hint: root.hintText
        shrinks: false
        leftPadding: Theme.mirrored ? 0 : 20
        rightPadding: Theme.mirrored ? 20 : root.ear > 0 ? 0 : 20
        topPadding: 8
        bottomPadding: 8
        implicitHeight: Math.max(Theme.touchTarget, implicitContentHeight + 16)
        onClicked: root.clicked()
        contentItem: Item {
            implicitWidth: Math.max(root.wordless ? sign.width : Math.ceil(nameWidth.advanceWidth) + 2, root.counted === "" ? 0 : Math.ceil(smallWidth.advanceWidth) + 2)
            implicitHeight: (root.wordless ? sign.height : name.implicitHeight) + (small.visible ? small.implicitHeight : 0)

            TextMetrics {
                id: nameWidth
                font.family: Theme.family
                font.pixelSize: Theme.scaled(22)
                font.bold: true
                text: root.text
            }
            TextMetrics {
                id: smallWidth
                font.family: Theme.family
                font.pixelSize: Theme.small
                text: root.counted
            }
            Column {
                anchors.verticalCenter: parent.verticalCenter
                width: parent.width
                Icon {
                    id: sign
                    visible: root.wordless
                    name: root.symbol
                    size: 44
                }
                Heading {
                    id: name
                    width: parent.width
                    visible: !root.wordless
                    text: root.text
                    size: Theme.scaled(22)
                    Accessible.ignored: true
                }
                Words {
                    id: small
                    width: parent.width
                    visible: root.counted !== ""
                    text: root.counted
                    font.pixelSize: Theme.small
                    Accessible.ignored: true
                }
            }
        }
    }
    SpeakerButton {
        id: speaker
        anchors.left: tag.right
        anchors.verticalCenter: parent.verticalCenter
        words: root.text + (root.hintText === "" ? "" : ". " + root.hintText)
        onSpoken: words => root.spoken(words)
    }
}
