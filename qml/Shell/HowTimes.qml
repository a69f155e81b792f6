// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Pipit.App
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

    implicitHeight: root.narrow ? label.implicitHeight + 12 + row.implicitHeight : Math.max(row.implicitHeight, label.implicitHeight)
    Accessible.role: Accessible.Grouping
    Accessible.name: root.text

    SpokenWords {
        id: label
        anchors.left: parent.left
        y: root.narrow ? 0 : (parent.height - implicitHeight) / 2
        width: root.narrow ? parent.width : Math.min(implicitWidth, parent.width - row.width - 24)
        text: root.text
        says: root.text + ". " + now.text
        bold: true
        speaking: Platform.reading === label.says
        onSpoken: words => Platform.read(words)
    }
    Row {
        id: row
        anchors.left: root.narrow ? parent.left : label.right
        anchors.leftMargin: root.narrow ? 0 : 24
        y: root.narrow ? label.implicitHeight + 12 : (parent.height - height) / 2
        spacing: 12
        SquareButton {
            objectName: "shorter"
            anchors.verticalCenter: parent.verticalCenter
            enabled: root.ms > root.least
            symbol: "minus"
            name: qsTr("Shorter")
            hint: enabled ? now.text : qsTr("It cannot be shorter")
            onClicked: root.picked(root.ms - root.by)
        }
        Words {
            id: now
            anchors.verticalCenter: parent.verticalCenter
            width: Math.max(0, Math.min(Theme.scaled(130), root.width - 2 * (Theme.touchTarget + row.spacing)))
            text: qsTr("%1 seconds").arg(Number(root.ms / 1000).toLocaleString(Qt.locale(), "f", 1))
            font.bold: true
            horizontalAlignment: Text.AlignHCenter
        }
        SquareButton {
            objectName: "longer"
            anchors.verticalCenter: parent.verticalCenter
            enabled: root.ms < root.most
            symbol: "plus"
            name: qsTr("Longer")
            hint: enabled ? now.text : qsTr("It cannot be longer")
            onClicked: root.picked(root.ms + root.by)
        }
    }
}
