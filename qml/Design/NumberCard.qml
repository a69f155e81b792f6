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

    signal spoken(string words)

    readonly property string note: root.hours === "" ? (root.free ? qsTr("Free.") : "")
        : root.free ? qsTr("%1. Free.").arg(root.hours) : root.hours
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
    Icon {
        id: icon
        anchors.left: parent.left
        anchors.leftMargin: 24
        y: 16
        name: root.symbol
        size: 44
    }
    ColumnLayout {
        id: column
        anchors.left: icon.right
        anchors.leftMargin: 16
        anchors.right: speaker.left
        anchors.verticalCenter: parent.verticalCenter
        spacing: 0
        Words {
            text: root.who
            font.pixelSize: Theme.text
            font.bold: true
            Layout.fillWidth: true
            Accessible.ignored: true
        }
        Words {
            visible: text !== ""
            text: root.note
            soft: true
            Layout.fillWidth: true
            Accessible.ignored: true
        }
        Words {
            visible: root.number !== ""
            text: "\u200e" + root.number
            font.pixelSize: Math.min(72, Theme.hero)
            font.bold: true
            lineHeight: Math.round(font.pixelSize * 1.15)
            Layout.fillWidth: true
            Accessible.ignored: true
        }
    }
    SpeakerButton {
        id: speaker
        anchors.right: parent.right
        anchors.rightMargin: 8
        y: 14
        words: root.words
        onSpoken: words => root.spoken(words)
    }
}
