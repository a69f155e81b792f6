// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.App
import Pipit.Design

/// One step of a trail: a dot of 56 on a line that is solid to what happened and dashed to what has not.
Item {
    id: root

    required property string heading
    required property string words
    required property string where
    required property string symbol
    required property string face
    required property string spoken
    /// StepsModel.Look
    required property int look
    property bool last: false
    /// The next step has not happened.
    property bool dashedBelow: false

    readonly property bool toCome: root.look === StepsModel.ToCome
    readonly property int dotSize: Theme.picturesOnly ? 72 : 56
    /// In few words one line: what was said, or else what happened.
    readonly property bool saysHeading: !Theme.fewWords || root.words === ""

    implicitHeight: Math.max(root.dotSize, Theme.picturesOnly ? 0 : texts.height) + (root.last ? 0 : 28)

    Rectangle {
        visible: !root.last && !root.dashedBelow
        x: dot.x + (dot.width - width) / 2
        y: dot.height
        width: Theme.line
        height: root.height - dot.height
        color: Theme.meadow
    }
    Column {
        visible: !root.last && root.dashedBelow
        x: dot.x + (dot.width - width) / 2
        y: dot.height + 2
        spacing: 4
        Repeater {
            model: Math.max(0, Math.floor((root.height - dot.height - 2) / 9))
            Rectangle { width: 2; height: 5; color: Theme.quietLine }
        }
    }
    Item {
        id: dot
        x: Theme.mirrored ? root.width - width : 0
        width: root.dotSize
        height: root.dotSize

        InkFrame {
            anchors.fill: parent
            dashed: root.toCome
            radius: width / 2
            fill: root.toCome ? "transparent" : root.look === StepsModel.Now ? Theme.sky : Theme.soft
            lineWidth: root.toCome ? Theme.quietWidth : Theme.line
            color: root.toCome ? Theme.quietLine : root.look === StepsModel.Now ? Theme.ink : Theme.meadow
        }
        Face {
            anchors.fill: parent
            visible: root.face !== ""
            who: root.face === "" ? "someone" : root.face
            size: root.dotSize
        }
        Icon {
            anchors.centerIn: parent
            visible: root.face === ""
            name: root.symbol
            width: Math.round(root.dotSize * 0.56)
            height: width
            ink: root.toCome ? Theme.inkSoft : root.look === StepsModel.Now ? Theme.ink : Theme.meadow
            mirrored: Theme.mirrored && root.symbol === "diff"
        }
    }
    Column {
        id: texts
        visible: !Theme.picturesOnly
        anchors.left: parent.left
        anchors.leftMargin: root.dotSize + 20
        anchors.right: speaker.visible ? speaker.left : parent.right
        anchors.rightMargin: 8
        y: Math.max(0, (root.dotSize - height) / 2)
        spacing: 2

        Words {
            width: parent.width
            visible: root.saysHeading
            text: root.heading
            soft: root.words !== ""
            font.pixelSize: root.words === "" ? Theme.scaled(22) : Theme.body
        }
        Words {
            width: parent.width
            visible: text !== ""
            text: root.words
            font.pixelSize: Theme.scaled(22)
            font.bold: root.look === StepsModel.Now
        }
        Row {
            visible: root.where !== ""
            width: parent.width
            spacing: 8
            Icon {
                id: bird
                name: "post"
                size: 24
                ink: Theme.inkSoft
            }
            Words {
                width: parent.width - bird.width - 8
                text: root.where
                soft: true
                font.pixelSize: Theme.small
            }
        }
    }
    SpeakerButton {
        id: speaker
        anchors.right: Theme.picturesOnly ? undefined : parent.right
        anchors.left: Theme.picturesOnly ? parent.left : undefined
        anchors.leftMargin: root.dotSize + 16
        y: Math.max(-4, (root.dotSize - height) / 2)
        words: root.spoken
        confidential: true
        speaking: Platform.reading === root.spoken
        onSpoken: words => Platform.read(words)
        onHeadphonesFirst: words => Platform.readIfAlone(words)
    }
}
