// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Pipit.Design

/// A time that somebody sets: shorter, how long it is, longer.
Item {
    id: root

    required property string text
    required property int ms
    required property int by
    required property int least
    required property int most

    signal picked(int ms)

    readonly property bool narrow: root.width < Theme.scaled(520)

    implicitHeight: root.narrow ? label.implicitHeight + 12 + 64 : Math.max(64, label.implicitHeight)
    Accessible.role: Accessible.Grouping
    Accessible.name: root.text

    Words {
        id: label
        anchors.left: parent.left
        y: root.narrow ? 0 : (parent.height - implicitHeight) / 2
        width: root.narrow ? parent.width : Math.min(implicitWidth, parent.width - row.width - 24)
        text: root.text
        font.bold: true
    }
    Row {
        id: row
        anchors.left: root.narrow ? parent.left : label.right
        anchors.leftMargin: root.narrow ? 0 : 24
        y: root.narrow ? label.implicitHeight + 12 : (parent.height - height) / 2
        spacing: 12
        SquareButton {
            objectName: "shorter"
            enabled: root.ms > root.least
            symbol: "minus"
            name: qsTr("Shorter")
            hint: enabled ? now.text : qsTr("It cannot be shorter")
            onClicked: root.picked(root.ms - root.by)
        }
        Words {
            id: now
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.scaled(130)
            text: qsTr("%1 seconds").arg(Number(root.ms / 1000).toLocaleString(Qt.locale(), "f", 1))
            font.bold: true
            horizontalAlignment: Text.AlignHCenter
        }
        SquareButton {
            objectName: "longer"
            enabled: root.ms < root.most
            symbol: "plus"
            name: qsTr("Longer")
            hint: enabled ? now.text : qsTr("It cannot be longer")
            onClicked: root.picked(root.ms + root.by)
        }
    }
}
