// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/// What shall we do with it? One of four, or none: tapping the chosen one again takes it away.
/// A suggestion is a dashed line, nothing is chosen beforehand.
GridLayout {
    id: root

    enum Use { None, Know, Sort, Talk, Ask }

    property int value: UsePicker.None
    property int suggested: UsePicker.None

    signal picked(int use)

    columns: root.width >= 4 * 150 * Math.min(1.4, Theme.textScale) + 48 ? 4 : root.width >= 2 * 140 * Math.min(1.4, Theme.textScale) + 16 ? 2 : 1
    columnSpacing: Theme.gap
    rowSpacing: Theme.gap
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("What shall we do with it?")

    UseCard { use: UsePicker.Know; symbol: "ear"; text: qsTr("Just so you know") }
    UseCard { use: UsePicker.Sort; symbol: "hands"; text: qsTr("Please sort this") }
    UseCard { use: UsePicker.Talk; symbol: "table"; text: qsTr("Talk about it in my meeting") }
    UseCard { use: UsePicker.Ask; symbol: "ask"; text: qsTr("Ask me before you tell anyone") }

    component UseCard: Pressable {
        id: card

        required property int use
        required property string symbol
        readonly property bool chosen: root.value === card.use
        readonly property bool offered: root.suggested === card.use && !card.chosen

        objectName: "use" + card.use
        hint: card.offered ? qsTr("Suggested") : ""
        padding: 12
        implicitHeight: Math.max(root.width < 480 ? 96 : 128, implicitContentHeight + 24)
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 186
        Accessible.role: Accessible.RadioButton
        Accessible.checkable: true
        Accessible.checked: card.chosen
        onClicked: root.picked(card.chosen ? UsePicker.None : card.use)

        background: Surface {
            chosen: card.chosen
            dashed: card.offered
            outline: card.offered ? Theme.heather : Theme.ink
            outlineWidth: card.offered ? Theme.focusWidth : Theme.line
        }
        contentItem: Item {
            implicitHeight: column.implicitHeight
            ColumnLayout {
                id: column
                anchors.centerIn: parent
                width: parent.width
                spacing: root.width < 480 ? 4 : 8
                Icon { name: card.symbol; size: root.width < 480 ? 34 : 44; Layout.alignment: Qt.AlignHCenter }
                Words {
                    text: card.text
                    font.bold: card.chosen
                    lineHeight: Math.round(font.pixelSize * 1.2)
                    horizontalAlignment: Text.AlignHCenter
                    Layout.fillWidth: true
                    Layout.minimumHeight: root.columns > 1 ? 2 * lineHeight : 0 // the pictures of a row stand level
                    Layout.maximumWidth: Theme.scaled(164)
                    Layout.alignment: Qt.AlignHCenter
                    Accessible.ignored: true
                }
            }
        }
    }
}
