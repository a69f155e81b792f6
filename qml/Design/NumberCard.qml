// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

/// Somebody to ring: who, when, what it costs, and the number, large, grouped as people say it.
Item {
    id: root

    required property string who
    /// Already grouped: "0800 1111". Empty for a way that is not a number.
    property string number: ""
    property string hours: ""
    property bool free: false
    property string symbol: "phone"
    property bool speaking: false

    signal spoken(string words)

    readonly property bool narrow: root.width < Theme.scaled(320)
    readonly property string note: root.hours === "" ? (root.free ? qsTr("Free.") : "")
        : root.free ? qsTr("%1. Free.").arg(root.hours) : qsTr("%1.").arg(root.hours)
    // Digit by digit, so that nobody hears "eight hundred".
    readonly property string words: root.who + ". " + root.note + " " + root.number.split("").join(" ")

    implicitWidth: 600
    implicitHeight: Math.max(root.number === "" ? 96 : 140, column.implicitHeight + 32)
    Accessible.role: Accessible.StaticText
    Accessible.name: root.who
    Accessible.description: root.note + " " + root.number

    Surface {
        anchors.fill: parent
        corner: Theme.cardCorner
        outline: Theme.hair
        outlineWidth: Theme.quietWidth
    }
    GridLayout {
        id: column
        anchors.left: parent.left
        anchors.leftMargin: root.narrow ? 16 : 24
        anchors.right: parent.right
        anchors.rightMargin: 8
        anchors.verticalCenter: parent.verticalCenter
        columns: 3
        columnSpacing: 16
        rowSpacing: 0
        Icon {
            name: root.symbol
            size: 40
            Layout.alignment: Qt.AlignTop
            Layout.rowSpan: root.narrow ? 1 : 3
            Layout.topMargin: 4
        }
        Item {
            visible: root.narrow
            Layout.fillWidth: true
        }
        Heading {
            text: root.who
            size: Theme.text
            Layout.row: root.narrow ? 1 : 0
            Layout.column: root.narrow ? 0 : 1
            Layout.columnSpan: root.narrow ? 3 : 1
            Layout.fillWidth: true
            Accessible.ignored: true
        }
        SpeakerButton {
            words: root.words
            speaking: root.speaking
            onSpoken: words => root.spoken(words)
            Layout.row: 0
            Layout.column: 2
            Layout.rowSpan: root.narrow ? 1 : 2
            Layout.alignment: Qt.AlignTop
        }
        Words {
            visible: text !== ""
            text: root.note
            soft: true
            Layout.row: root.narrow ? 3 : 1
            Layout.column: root.narrow ? 0 : 1
            Layout.columnSpan: root.narrow ? 3 : 1
            Layout.fillWidth: true
            Accessible.ignored: true
        }
        Words {
            visible: root.number !== ""
            text: "\u200e" + root.number
            // Thirteen characters, as "0800 528 0731", stay on one line.
            font.pixelSize: Math.min(72, Theme.hero, (root.width - (root.narrow ? 32 : 96)) * 0.133)
            font.bold: true
            lineHeight: Math.round(font.pixelSize * 1.15)
            Layout.row: 2
            Layout.column: root.narrow ? 0 : 1
            Layout.columnSpan: root.narrow ? 3 : 2
            Layout.fillWidth: true
            Accessible.ignored: true
        }
    }
}
