// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

/// What went otherwise than wished, in one clear sentence, with a pencil and never on red.
/// `told` is for plain information (sky, with its own icon).
Item {
    id: root

    required property string text
    property bool told: false
    property string symbol: root.told ? "tablet" : "pencil"
    property int textSize: Theme.body
    property string actionText: ""
    property bool speaks: false

    signal actionRequested
    signal spoken(string words)

    implicitWidth: row.implicitWidth + 40
    implicitHeight: row.implicitHeight + 24
    Accessible.role: Accessible.AlertMessage
    Accessible.name: root.text

    Rectangle {
        anchors.fill: parent
        radius: Theme.corner
        color: root.told ? Theme.sky : Theme.wash
    }
    GridLayout {
        id: row
        anchors.fill: parent
        anchors.margins: 12
        anchors.leftMargin: 20
        anchors.rightMargin: 20
        columns: root.width < Theme.scaled(420) ? 2 : 4
        columnSpacing: 16
        rowSpacing: 8
        Icon {
            name: root.symbol
            size: 30
            Layout.alignment: Qt.AlignVCenter
        }
        Words {
            text: root.text
            font.pixelSize: root.textSize
            Layout.fillWidth: true
            Layout.minimumWidth: 80
            Accessible.ignored: true
        }
        SpeakerButton {
            visible: root.speaks
            words: root.text
            onSpoken: words => root.spoken(words)
        }
        BigButton {
            visible: root.actionText !== ""
            text: root.actionText
            Layout.maximumWidth: row.width
            Layout.columnSpan: row.columns === 2 ? 2 : 1
            onClicked: root.actionRequested()
        }
    }
}
