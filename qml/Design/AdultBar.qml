// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

/// The bar of every adult's screen: title and why at the start; state, lock and, always last, Help at the end.
Item {
    id: root

    required property string title
    property string why: ""
    property bool canGoBack: true
    /// "No signal. It will go later": a state, never an error.
    property string stateText: ""
    property string stateSymbol: "tick"
    property alias extras: extraRow.data

    readonly property bool compact: root.width < 700 * Math.min(1.4, Theme.textScale)

    signal backRequested
    signal lockRequested
    signal helpRequested

    implicitWidth: 1280
    implicitHeight: Math.max(root.compact ? 64 : 72, grid.implicitHeight + 16)

    GridLayout {
        id: grid
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: root.compact ? 12 : 24
        anchors.rightMargin: anchors.leftMargin
        columns: 7
        columnSpacing: root.compact ? 4 : 16
        rowSpacing: 4

        SquareButton {
            objectName: "adultBack"
            visible: root.canGoBack
            kind: BigButton.Quiet
            size: Theme.adultTarget
            symbol: "back"
            name: qsTr("Back")
            onClicked: root.backRequested()
        }
        ColumnLayout {
            spacing: 0
            Layout.fillWidth: true
            Layout.row: root.compact ? 1 : 0
            Layout.column: root.compact ? 0 : 1
            Layout.columnSpan: root.compact ? 7 : 1
            Words {
                text: root.title
                font.pixelSize: Theme.adultTitle
                font.bold: true
                lineHeight: Math.round(font.pixelSize * 1.15)
                Accessible.role: Accessible.Heading
                Layout.fillWidth: true
            }
            Words {
                visible: root.why !== ""
                text: root.why
                soft: true
                font.pixelSize: Theme.adultBody
                Layout.fillWidth: true
            }
        }
        RowLayout {
            id: extraRow
            visible: children.length > 0
            Layout.row: 0
            Layout.column: 2
        }
        Item { visible: root.compact; Layout.row: 0; Layout.column: 3; Layout.fillWidth: true }
        RowLayout {
            visible: root.stateText !== ""
            spacing: 8
            Layout.row: root.compact ? 2 : 0
            Layout.column: root.compact ? 0 : 4
            Layout.columnSpan: root.compact ? 7 : 1
            Icon { name: root.stateSymbol; size: 20; ink: Theme.inkSoft }
            Words {
                text: root.stateText
                soft: true
                font.pixelSize: Theme.adultBody
                Layout.fillWidth: root.compact
                Layout.maximumWidth: root.compact ? root.width : Theme.scaled(240)
            }
        }
        SquareButton {
            objectName: "adultLock"
            kind: BigButton.Quiet
            size: Theme.adultTarget
            symbol: "lock"
            name: qsTr("Lock")
            Layout.row: 0
            Layout.column: 5
            onClicked: root.lockRequested()
        }
        HelpButton {
            objectName: "adultHelp"
            size: Theme.adultTarget
            hint: qsTr("Numbers, and who is on duty")
            Layout.row: 0
            Layout.column: 6
            onClicked: root.helpRequested()
        }
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Theme.rule
    }
}
