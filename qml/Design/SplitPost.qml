// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Pipit.Design

/// One sun in two equal halves: post and keep my copy, post and keep nothing here. Neither is chosen beforehand.
Item {
    id: root

    property string keepText: qsTr("Post it.\nKeep my copy.")
    property string nothingText: qsTr("Post it.\nKeep nothing here.")
    /// Builds that cannot yet forget what was posted offer one half only.
    property bool offersNothing: true
    /// Pictures above the words, for the little look.
    property bool tall: false
    readonly property bool narrow: root.width < 640
    readonly property bool stacked: root.width < 300 * Theme.textScale
    readonly property bool above: root.tall || root.narrow

    signal keepRequested
    signal nothingRequested

    implicitWidth: 1200
    implicitHeight: halves.implicitHeight + Theme.edge

    Rectangle {
        y: Theme.edge
        width: parent.width
        height: parent.height - Theme.edge
        radius: Theme.cardCorner
        color: Theme.sunEdge
        visible: root.enabled
    }
    Item {
        id: front

        readonly property bool sunk: root.enabled && (keep.down || nothing.down)

        y: front.sunk ? Theme.edge : 0
        width: parent.width
        height: parent.height - Theme.edge

        Surface {
            anchors.fill: parent
            corner: Theme.cardCorner
            ground: root.enabled ? Theme.sun : Theme.paper
            outline: root.enabled ? Theme.sunEdge : Theme.quietLine
            dashed: !root.enabled
        }
        GridLayout {
            id: halves
            anchors.fill: parent
            columns: root.stacked || !root.offersNothing ? 1 : 2
            columnSpacing: 0
            rowSpacing: 0
            Half {
                id: keep
                objectName: "postButton"
                text: root.keepText
                picture: "qrc:/pipit/places/post-keep.svg"
                onClicked: root.keepRequested()
            }
            Half {
                id: nothing
                objectName: root.offersNothing ? "postNothing" : ""
                visible: root.offersNothing
                text: root.nothingText
                picture: "qrc:/pipit/places/post-nothing.svg"
                onClicked: root.nothingRequested()
            }
        }
        Rectangle {
            visible: root.offersNothing
            x: root.stacked ? 0 : (parent.width - width) / 2
            y: root.stacked ? (parent.height - height) / 2 : 0
            width: root.stacked ? parent.width : Theme.line
            height: root.stacked ? Theme.line : parent.height
            color: root.enabled ? Theme.sunEdge : Theme.quietLine
        }
    }

    component Half: Pressable {
        id: half

        required property url picture

        corner: Theme.cardCorner
        shrinks: false
        padding: 12
        implicitWidth: 400
        readonly property real need: Math.max(root.tall ? 192 : root.narrow ? 104 : 120, grid.implicitHeight + 24)
        implicitHeight: Math.max(keep.need, nothing.visible ? nothing.need : 0)
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 400
        Layout.maximumWidth: halves.columns === 2 ? halves.width / 2 : halves.width
        background: Rectangle {
            visible: half.down && half.enabled
            anchors.fill: parent
            anchors.margins: Theme.line
            radius: half.corner - Theme.line
            color: Theme.sunPressed
        }
        contentItem: Item {
            implicitHeight: grid.implicitHeight
            GridLayout {
                id: grid
                anchors.centerIn: parent
                width: Math.min(implicitWidth, parent.width)
                columns: root.above ? 1 : 2
                columnSpacing: 16
                rowSpacing: 4
                Drawing {
                    source: half.picture
                    opacity: half.enabled ? 1 : 0.4
                    Layout.preferredWidth: root.tall && !root.narrow ? 216 : root.narrow ? 96 : 162
                    Layout.preferredHeight: Layout.preferredWidth * 100 / 180
                    Layout.alignment: Qt.AlignCenter
                }
                Words {
                    text: half.text
                    color: half.enabled ? Theme.sunText : Theme.inkSoft
                    font.pixelSize: root.narrow ? Theme.body : Theme.text
                    font.bold: true
                    lineHeight: Math.round(font.pixelSize * 1.2)
                    horizontalAlignment: root.above ? Text.AlignHCenter : Text.AlignLeft
                    Layout.fillWidth: true
                    Layout.maximumWidth: Math.min(Math.ceil(implicitWidth), Theme.scaled(root.tall ? 320 : 260))
                    Layout.alignment: Qt.AlignVCenter | (root.above ? Qt.AlignHCenter : Qt.AlignLeft)
                    Accessible.ignored: true
                }
            }
        }
    }
}
