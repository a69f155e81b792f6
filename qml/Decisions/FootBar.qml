// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Pipit.Design

/// The foot of a screen that is filled in: what is missing at the start, the quiet buttons and the main one at the end. On a phone
/// the buttons stand below the words.
Rectangle {
    id: root

    property string lead: ""
    property string words: ""
    property bool calls: false
    default property alias buttons: row.data

    readonly property bool compact: root.width < 700 * Math.min(1.6, Theme.textScale)
    readonly property real edge: root.compact ? 12 : 24
    /// Side by side, as long as there is room for them.
    readonly property real natural: {
        let sum = -row.spacing
        for (let i = 0; i < row.children.length; ++i)
            if (row.children[i].visible)
                sum += row.children[i].implicitWidth + row.spacing
        return Math.max(0, sum)
    }

    implicitWidth: 1280
    implicitHeight: root.compact ? told.implicitHeight + row.implicitHeight + (told.visible ? 12 : 0) + 24 : Math.max(80, told.implicitHeight + 24, row.implicitHeight + 24)
    color: Theme.card

    Rectangle { width: parent.width; height: 1; color: Theme.rule }
    Item {
        id: told
        visible: root.lead !== "" || root.words !== ""
        anchors.left: parent.left
        anchors.leftMargin: root.edge
        y: root.compact ? 12 : (root.height - height) / 2
        width: root.compact ? root.width - 2 * root.edge : root.width - 2 * root.edge - row.width - 24
        height: implicitHeight
        implicitHeight: visible ? Math.max(flag.visible ? flag.height : 0, sentence.implicitHeight) : 0
        Icon {
            id: flag
            anchors.left: parent.left
            visible: root.calls
            name: "flag"
            size: 24
            ink: Theme.berry
        }
        Column {
            id: sentence
            anchors.left: parent.left
            anchors.leftMargin: flag.visible ? flag.width + 12 : 0
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            Words {
                width: parent.width
                visible: text !== ""
                text: root.lead
                color: root.calls ? Theme.berry : Theme.ink
                font.pixelSize: Theme.adultBody
                font.bold: true
            }
            Words {
                width: parent.width
                visible: text !== "" && (!root.compact || root.lead === "" || Theme.textScale <= 1.3) // the form needs the room
                text: root.words
                soft: true
                font.pixelSize: Theme.adultBody
            }
        }
    }
    Flow {
        id: row
        x: root.compact || Theme.mirrored ? root.edge : root.width - root.edge - width // an anchor that was let go keeps its width
        y: root.compact ? told.implicitHeight + (told.visible ? 12 : 0) + 12 : (root.height - height) / 2
        width: root.compact ? root.width - 2 * root.edge : Math.min(root.natural, root.width * 0.66)
        spacing: 12
        layoutDirection: Qt.RightToLeft
    }
}
