// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Pipit.Design

/// The foot of a form: at the start what is missing, at the end the one main action.
Rectangle {
    id: root

    property string missing: ""
    required property string actionText
    /// Something is missing: the button says so by its dashes, and can be pressed all the same.
    property bool waits: root.missing !== ""

    readonly property bool stacked: root.width < 560 * Math.min(1.6, Theme.textScale)
    readonly property real edge: root.width < 600 ? 16 : 24

    signal action

    color: Theme.card
    implicitHeight: root.stacked ? (words.visible ? words.implicitHeight + 12 : 0) + main.height + Theme.edge + 24 : Math.max(80, main.height + Theme.edge + 24, words.implicitHeight + 24)

    Words {
        id: words
        objectName: "whatIsMissing"
        visible: text !== ""
        anchors.left: parent.left
        anchors.leftMargin: root.edge
        width: root.stacked ? parent.width - 2 * root.edge : parent.width - main.width - 2 * root.edge - 16
        y: root.stacked ? 12 : (parent.height - implicitHeight) / 2
        text: root.missing
        font.pixelSize: Theme.adultBody
        Accessible.role: Accessible.AlertMessage
    }
    BigButton {
        id: main
        objectName: "mainAction"
        anchors.right: parent.right
        anchors.rightMargin: root.edge
        width: root.stacked ? parent.width - 2 * root.edge : Math.max(implicitWidth, 200)
        y: parent.height - height - Theme.edge - 12
        size: 56
        kind: BigButton.Main
        waiting: root.waits
        text: root.actionText
        onClicked: root.action()
    }
    Rectangle { width: parent.width; height: 1; color: Theme.rule }
}
