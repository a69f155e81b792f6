// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Pipit.App
import Pipit.Design

/// An answer that somebody wants to tell her face to face. Waiting or reading it: two equal buttons, neither preset.
Item {
    id: root

    required property string who
    required property string face

    signal readRequested

    property bool waiting: false
    readonly property string sentence: root.waiting
        ? qsTr("%1 wants to tell you. You can read it here any time before, if you change your mind.").arg(root.who)
        : qsTr("%1 has an answer. %1 wants to tell you face to face. Do you want to wait, or read it by yourself?").arg(root.who)
    readonly property bool beside: root.width >= 560 * Math.min(1.4, Theme.textScale)

    implicitHeight: column.height + 40
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("%1 has an answer").arg(root.who)

    Rectangle {
        anchors.fill: parent
        radius: Theme.cardCorner
        color: Theme.sky
    }
    Column {
        id: column
        x: 20
        y: 20
        width: parent.width - 40
        spacing: 16

        Row {
            width: parent.width
            spacing: 16
            Face {
                id: picture
                who: root.face
                size: 88
            }
            SpokenWords {
                anchors.verticalCenter: parent.verticalCenter
                width: parent.width - picture.width - 16
                text: root.sentence
                size: Theme.scaled(22)
                confidential: true
                speaking: Platform.reading === root.sentence
                onSpoken: words => Platform.read(words)
                onHeadphonesFirst: words => Platform.readIfAlone(words)
            }
        }
        Grid {
            width: parent.width
            columns: root.beside ? 2 : 1
            spacing: 16
            BigButton {
                objectName: "waitForIt"
                width: root.beside ? (column.width - 16) / 2 : column.width
                height: Math.max(implicitHeight, readIt.implicitHeight)
                size: 88
                textSize: 22
                symbol: "ppl"
                chosen: root.waiting
                text: qsTr("I want to wait")
                onClicked: root.waiting = true
            }
            BigButton {
                id: readIt
                objectName: "readAlone"
                width: root.beside ? (column.width - 16) / 2 : column.width
                size: 88
                textSize: 22
                symbol: "eye"
                text: qsTr("I read it by myself")
                onClicked: root.readRequested()
            }
        }
    }
}
