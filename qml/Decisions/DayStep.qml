// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Pipit.Design

/// A day, moved by one at a time, and why it is as far away as it is.
Column {
    id: root

    required property string day
    property string why: ""
    property string missing: qsTr("Choose a day")
    property bool gap: false
    property string earlier: qsTr("A day earlier")
    property string later: qsTr("A day later")

    signal moved(int days)

    function focusText(): void {
        after.forceActiveFocus(Qt.OtherFocusReason)
    }

    spacing: 4

    Item {
        width: parent.width
        implicitHeight: Math.max(Theme.adultTarget, words.implicitHeight + 16)
        Rectangle {
            anchors.fill: parent
            radius: 14
            color: root.gap ? Qt.rgba(Theme.berry.r, Theme.berry.g, Theme.berry.b, 0.1) : Theme.card
            border.width: Theme.quietWidth
            border.color: root.gap ? Theme.berry : Theme.quietLine
        }
        Icon {
            id: mark
            anchors.left: parent.left
            anchors.leftMargin: 14
            anchors.verticalCenter: parent.verticalCenter
            name: "cal"
            size: 22
        }
        Words {
            id: words
            anchors.left: mark.right
            anchors.leftMargin: 12
            anchors.right: before.left
            anchors.rightMargin: 8
            anchors.verticalCenter: parent.verticalCenter
            text: root.day === "" ? root.missing : root.day
            soft: root.day === ""
            font.pixelSize: Theme.adultSay
        }
        SquareButton {
            id: before
            objectName: "dayEarlier"
            anchors.right: after.left
            anchors.verticalCenter: parent.verticalCenter
            kind: BigButton.Quiet
            size: Theme.adultTarget
            symbol: "minus"
            name: root.earlier
            hint: words.text
            onClicked: root.moved(-1)
        }
        SquareButton {
            id: after
            objectName: "dayLater"
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            kind: BigButton.Quiet
            size: Theme.adultTarget
            symbol: "plus"
            name: root.later
            hint: words.text
            onClicked: root.moved(1)
        }
    }
    Words {
        width: parent.width
        visible: text !== ""
        text: root.why
        soft: true
        font.pixelSize: Theme.adultBody
    }
}
