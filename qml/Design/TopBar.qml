// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/// The top of every child's screen: back, title and its speaker at the start; Leaf and, always last, Help at the end.
/// Where the title has no room beside them it takes a line of its own.
Item {
    id: root

    required property string title
    /// A line icon that stands for the title where no reading is needed.
    property string symbol: ""
    property bool canGoBack: true
    property bool canCover: true
    property bool canHelp: true
    property bool speaks: root.title !== "" && Theme.readsAloud
    property bool speaking: false
    property int titleSize: Theme.title
    property bool titleBold: true
    property color titleColor: Theme.ink
    /// After back, before the title; and before Leaf.
    property alias leading: leadingRow.data
    property alias trailing: trailingRow.data

    readonly property bool compact: root.width < 600
    readonly property bool signOnly: Theme.picturesOnly && root.symbol !== ""
    readonly property real endRoom: (trailingRow.implicitWidth > 0 ? trailingRow.implicitWidth + 12 : 0)
        + (root.canCover ? leaf.implicitWidth + 12 : 0) + (root.canHelp ? help.implicitWidth : 0)
    readonly property bool crowded: leadingRow.implicitWidth + (root.canGoBack ? backButton.implicitWidth + 12 : 0) + 12 + root.endRoom > top.width
    readonly property real titleRoom: top.width - startRow.width - endRow.width - 24
    readonly property bool ownLine: root.title !== "" && (root.signOnly ? 52 : titleWidth.advanceWidth) + (root.speaks ? Theme.touchTarget + 8 : 0) > root.titleRoom

    signal backRequested
    signal coverRequested
    signal helpRequested
    signal spoken(string words)

    Accessible.role: Accessible.ToolBar
    Accessible.name: qsTr("Top of the screen")
    implicitWidth: 1280
    implicitHeight: column.implicitHeight + 2 * (root.compact ? 12 : 16)

    TextMetrics {
        id: titleWidth
        font.family: Theme.headingFamily
        font.pixelSize: root.titleSize
        font.bold: root.titleBold
        text: root.title
    }

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: root.compact ? 16 : 24
        anchors.rightMargin: anchors.leftMargin
        spacing: root.ownLine ? 12 : 4

        Item {
            id: top

            implicitHeight: Math.max(startRow.implicitHeight, endRow.implicitHeight, Theme.touchTarget)
            Layout.fillWidth: true

            RowLayout {
                id: startRow

                anchors.left: parent.left
                anchors.verticalCenter: parent.verticalCenter
                spacing: 12

                SquareButton {
                    id: backButton
                    visible: root.canGoBack
                    objectName: "back"
                    goesBack: true
                    name: qsTr("Back")
                    symbol: "back"
                    onClicked: root.backRequested()
                }
                RowLayout {
                    id: leadingRow
                    parent: root.crowded ? secondRow : startRow
                    spacing: 12
                    visible: children.length > 0
                }
            }
            RowLayout {
                id: endRow

                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                spacing: 12

                RowLayout {
                    id: trailingRow
                    spacing: 12
                    visible: children.length > 0
                }
                Leaf {
                    id: leaf
                    objectName: "cover"
                    visible: root.canCover
                    compact: root.compact
                    onClicked: root.coverRequested()
                }
                HelpButton {
                    id: help
                    objectName: "help"
                    visible: root.canHelp
                    onClicked: root.helpRequested()
                }
            }
            TitleWords {
                anchors.left: startRow.right
                anchors.leftMargin: 12
                anchors.right: endRow.left
                anchors.rightMargin: 12
                anchors.verticalCenter: parent.verticalCenter
                visible: !root.ownLine && root.title !== ""
            }
        }
        RowLayout {
            id: secondRow
            visible: root.crowded && leadingRow.children.length > 0
        }
        TitleWords {
            visible: root.ownLine
            Layout.fillWidth: true
        }
    }

    component TitleWords: SpokenWords {
        text: root.title
        sign: root.signOnly ? root.symbol : ""
        heading: true
        fontFamily: Theme.headingFamily
        bold: root.titleBold
        color: root.titleColor
        size: root.titleSize
        speaks: root.speaks
        speaking: root.speaking
        onSpoken: words => root.spoken(words)
    }
}
