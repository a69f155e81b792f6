// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Pipit.Design

/// What the officer does today with a child: the one main action of the list.
Rectangle {
    id: root

    required property string title
    required property string where
    required property string face

    readonly property bool compact: root.width < 620 * Math.min(1.5, Theme.textScale)
    readonly property real edge: root.compact ? 16 : 24

    signal started

    color: Theme.todayWash
    implicitHeight: root.compact ? words.y + Math.max(56, words.implicitHeight) + 12 + start.height + Theme.edge + 12
        : Math.max(92, words.implicitHeight + 24, start.height + 24)

    Face {
        id: picture
        anchors.left: parent.left
        anchors.leftMargin: root.edge
        y: root.compact ? 14 : (parent.height - height) / 2
        who: root.face
        size: 56
    }
    Column {
        id: words
        anchors.left: picture.right
        anchors.leftMargin: 16
        anchors.right: root.compact ? parent.right : start.left
        anchors.rightMargin: 16
        y: root.compact ? 14 + Math.max(0, (56 - implicitHeight) / 2) : (parent.height - implicitHeight) / 2
        Heading {
            width: parent.width
            text: root.title
            size: Theme.adultHeading
            Accessible.role: Accessible.Heading
        }
        Words {
            width: parent.width
            visible: text !== ""
            text: root.where
            font.pixelSize: Theme.adultBody
        }
    }
    BigButton {
        id: start
        objectName: "startVisit"
        anchors.right: parent.right
        anchors.rightMargin: root.edge
        width: root.compact ? parent.width - 2 * root.edge : implicitWidth
        y: root.compact ? parent.height - height - Theme.edge - 12 : (parent.height - height) / 2
        size: 56
        kind: BigButton.Main
        text: qsTr("Start visit")
        onClicked: root.started()
    }
    Rectangle { anchors.bottom: parent.bottom; width: parent.width; height: 1; color: Theme.rule }
}
