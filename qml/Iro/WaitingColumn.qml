// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.App
import Pipit.Design

/// The side column of "My children", on a phone a tab of its own: what children asked for and nobody has answered yet.
Rectangle {
    id: root

    required property WaitingList waiting
    required property string promise
    required property bool loaded
    /// Beside the list: a line at its start.
    property bool beside: true

    signal chosen(string circle, string name, string page)

    color: Theme.card

    Column {
        id: head
        x: 20
        y: 16
        width: root.width - 40
        Heading {
            width: parent.width
            text: qsTr("Please sort this")
            size: Theme.adultHeading
            Accessible.role: Accessible.Heading
        }
        Words {
            width: parent.width
            visible: text !== ""
            text: !root.loaded ? "" : root.waiting.count === 0 ? qsTr("Nobody waits for an answer.")
                : root.waiting.count === 1 ? qsTr("1 without an answer. %1").arg(root.promise)
                : qsTr("%1 without an answer, oldest first. %2").arg(root.waiting.count).arg(root.promise)
            soft: true
            font.pixelSize: Theme.adultBody
        }
    }
    Rectangle { y: list.y - 1; width: root.width; height: 1; color: Theme.quietLine }
    ListView {
        id: list
        objectName: "waitingList"
        anchors.top: head.bottom
        anchors.topMargin: 12
        anchors.bottom: parent.bottom
        width: root.width
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        model: root.waiting
        delegate: WaitingItem {
            id: item
            required property string circle
            required property string face
            required property string page
            required more
            required use

            objectName: "waiting " + item.name
            width: list.width
            avatar: item.face
            onClicked: root.chosen(item.circle, item.name, item.page)
        }
    }
    Rectangle {
        visible: root.beside
        x: Theme.mirrored ? parent.width - width : 0
        width: 1
        height: parent.height
        color: Theme.rule
    }
}
