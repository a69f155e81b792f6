// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Pipit.Design

/// A day from today on, by steps: a day, a week.
GridLayout {
    id: root

    required property string label
    property date day: new Date()
    readonly property bool narrow: root.width < 420 * Theme.textScale

    function move(days: int): void {
        const next = new Date(root.day.getFullYear(), root.day.getMonth(), root.day.getDate() + days)
        const today = new Date()
        if (next >= new Date(today.getFullYear(), today.getMonth(), today.getDate()))
            root.day = next
    }

    columns: root.narrow ? 2 : 4
    columnSpacing: 8
    rowSpacing: 8

    Words {
        text: root.label + " " + root.day.toLocaleDateString(Qt.locale(), "dddd d MMMM")
        font.pixelSize: Theme.adultSay
        Layout.fillWidth: true
        Layout.columnSpan: root.narrow ? 2 : 1
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }
    SquareButton {
        objectName: "dayEarlier"
        size: 48
        symbol: "minus"
        name: qsTr("A day earlier")
        onClicked: root.move(-1)
    }
    SquareButton {
        objectName: "dayLater"
        size: 48
        symbol: "plus"
        name: qsTr("A day later")
        onClicked: root.move(1)
    }
    BigButton {
        objectName: "weekLater"
        size: 48
        text: qsTr("A week later")
        Layout.fillWidth: root.narrow
        Layout.columnSpan: root.narrow ? 2 : 1
        onClicked: root.move(7)
    }
}
