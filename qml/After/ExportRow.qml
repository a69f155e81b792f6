// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.App
import Pipit.Design

/// One row of the file: as it would leave, and what a rule says of it.
Item {
    id: root

    required property string child
    required property string born
    required property string review
    required property string code
    required property int standing
    required property string rule
    required property string said
    required property string circle
    required property real gutter
    required property bool table

    readonly property bool refused: root.standing === ReturnModel.Refused
    readonly property bool shows: root.refused || root.standing === ReturnModel.Unconfirmed
    readonly property real unit: Math.max(1, Theme.textScale)

    signal childRequested

    implicitHeight: Math.max(48, (root.table ? Math.max(verdict.height, button.visible ? button.height : 0) : facts.height + 4 + verdict.height + (button.visible ? button.height + 8 : 0)) + (root.table ? 0 : 20))
    Accessible.role: Accessible.Row
    Accessible.name: root.child + " " + root.born + " " + root.review + " " + root.code + " " + root.rule + " " + root.said

    Rectangle {
        anchors.fill: parent
        visible: root.refused
        color: Theme.berry
        opacity: Theme.dark ? 0.16 : 0.09
    }
    Rectangle {
        visible: root.refused
        x: Theme.mirrored ? parent.width - width : 0
        width: 5
        height: parent.height
        color: Theme.berry
    }
    Item {
        id: facts
        anchors.left: parent.left
        anchors.leftMargin: root.gutter
        y: root.table ? (root.height - height) / 2 : 10
        width: root.table ? 460 * root.unit : parent.width - 2 * root.gutter
        height: root.table ? 24 : line.height
        Repeater {
            model: root.table ? [root.child, root.born, root.review, root.code] : []
            Words {
                required property string modelData
                required property int index
                readonly property real column: [0, 136, 266, 396][index] * root.unit
                x: Theme.mirrored ? facts.width - column - width : column
                anchors.verticalCenter: parent.verticalCenter
                width: implicitWidth
                text: modelData
                font.pixelSize: Theme.adultBody
                font.bold: index === 3
                Accessible.ignored: true
            }
        }
        Words {
            id: line
            visible: !root.table
            width: parent.width
            text: root.child + " · " + root.born + " · " + root.review + " · " + root.code
            font.pixelSize: Theme.adultBody
            font.bold: true
            Accessible.ignored: true
        }
    }
    Column {
        id: verdict
        anchors.left: root.table ? facts.right : parent.left
        anchors.leftMargin: root.table ? 22 : root.gutter
        anchors.right: root.table && button.visible ? button.left : parent.right
        anchors.rightMargin: root.table && button.visible ? 12 : root.gutter
        y: root.table ? (root.height - height) / 2 : facts.y + facts.height + 4
        Words {
            width: parent.width
            visible: text !== ""
            text: root.rule
            color: root.refused ? Theme.berry : Theme.ink
            font.bold: true
            font.pixelSize: Theme.adultBody
            Accessible.ignored: true
        }
        Words {
            width: parent.width
            text: root.said
            soft: root.rule === ""
            font.pixelSize: Theme.adultBody
            Accessible.ignored: true
        }
    }
    BigButton {
        id: button
        objectName: "chooseCode"
        visible: root.shows
        anchors.right: root.table ? parent.right : undefined
        anchors.rightMargin: root.gutter
        anchors.left: root.table ? undefined : parent.left
        anchors.leftMargin: root.gutter
        y: root.table ? (root.height - height) / 2 : verdict.y + verdict.height + 8
        width: implicitWidth
        size: 48
        text: qsTr("Choose a code")
        Accessible.name: qsTr("Choose a code for %1, %2").arg(root.child).arg(root.review)
        hint: root.child
        onClicked: root.childRequested()
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Theme.rule
    }
}
