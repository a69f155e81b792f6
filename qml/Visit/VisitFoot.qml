// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Pipit.Design

/// Below a visit: at the start what is missing or waiting, at the end what to do next.
Rectangle {
    id: root

    property string lead: ""
    required property string words
    property string more: ""
    property string symbol: "up"
    required property string quiet
    required property string main
    property bool busy: false
    readonly property bool narrow: root.width < 760 * Theme.textScale

    signal quietChosen
    signal mainChosen

    implicitHeight: Math.max(80, row.implicitHeight + 24)
    color: Theme.card

    Rectangle { width: parent.width; height: 1; color: Theme.rule }
    GridLayout {
        id: row
        x: root.narrow ? 12 : 24
        y: (parent.height - height) / 2
        width: parent.width - 2 * x
        columns: root.narrow ? 1 : 3
        columnSpacing: 16
        rowSpacing: 8

        RowLayout {
            visible: root.words !== "" || root.lead !== ""
            spacing: 16
            Layout.fillWidth: true
            Icon {
                visible: !root.narrow
                name: root.symbol
                size: 26
                ink: Theme.inkSoft
            }
            ColumnLayout {
                spacing: 0
                Words {
                    visible: text !== ""
                    text: root.lead
                    font.bold: true
                    font.pixelSize: Theme.adultBody
                    Layout.fillWidth: true
                }
                Words {
                    objectName: "footWords"
                    text: root.words
                    font.bold: root.more !== ""
                    font.pixelSize: Theme.adultBody
                    Layout.fillWidth: true
                }
                Words {
                    visible: root.more !== ""
                    text: root.more
                    soft: true
                    font.pixelSize: Theme.adultBody
                    Layout.fillWidth: true
                }
            }
        }
        Item {
            visible: root.words === "" && root.lead === "" && !root.narrow
            Layout.fillWidth: true
        }
        BigButton {
            objectName: "footQuiet"
            visible: root.quiet !== ""
            size: Theme.adultTarget
            textSize: 17
            text: root.quiet
            Layout.fillWidth: root.narrow
            onClicked: root.quietChosen()
        }
        BigButton {
            objectName: "footMain"
            size: 56
            kind: BigButton.Main
            busy: root.busy
            text: root.main
            Layout.fillWidth: root.narrow
            Layout.bottomMargin: Theme.edge
            onClicked: root.mainChosen()
        }
    }
}
