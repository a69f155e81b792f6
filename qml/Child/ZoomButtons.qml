// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Pipit.Design

/// Nearer, farther, the whole page; and while it is near, a small page that says where: a tap there goes there.
Flow {
    id: root

    required property PageZoom page
    /// A button for the paper stands before them, where the tools have no room for it.
    property bool offersPaper: false

    signal paperRequested

    spacing: Theme.grid
    Accessible.role: Accessible.ToolBar
    Accessible.name: qsTr("How near")

    SquareButton {
        objectName: "tool-paper"
        visible: root.offersPaper
        kind: BigButton.Quiet
        symbol: "paper"
        name: qsTr("Paper")
        onClicked: root.paperRequested()
    }
    Item {
        visible: root.offersPaper
        width: Theme.touchTarget
        height: Theme.grid
    }
    SquareButton {
        objectName: "zoomIn"
        kind: BigButton.Quiet
        symbol: "plus"
        name: qsTr("Nearer")
        hint: enabled ? "" : qsTr("It is as near as it goes")
        enabled: root.page.zoom < root.page.most - 0.01
        onClicked: root.page.nearer()
    }
    SquareButton {
        objectName: "zoomOut"
        kind: BigButton.Quiet
        symbol: "minus"
        name: qsTr("Farther away")
        hint: enabled ? "" : qsTr("This is the whole page")
        enabled: root.page.near
        onClicked: root.page.farther()
    }
    SquareButton {
        objectName: "zoomWhole"
        kind: BigButton.Quiet
        symbol: "whole"
        name: qsTr("The whole page")
        hint: enabled ? "" : qsTr("This is the whole page")
        enabled: root.page.near
        onClicked: root.page.whole()
    }
    Pressable {
        id: where

        readonly property real shape: root.page.height / Math.max(1, root.page.width)

        function go(x: real, y: real): void {
            root.page.lookAt(Qt.point((x - little.x) / little.width, (y - little.y) / little.height))
        }

        objectName: "zoomWhere"
        visible: root.page.near
        text: qsTr("Where on the page")
        hint: qsTr("Arrow keys move it")
        shrinks: false
        implicitWidth: 64
        implicitHeight: 64
        onClicked: if (where.pressX > 0 || where.pressY > 0) where.go(where.pressX, where.pressY) // not by a key
        Keys.onLeftPressed: root.page.moveBy(-0.25, 0)
        Keys.onRightPressed: root.page.moveBy(0.25, 0)
        Keys.onUpPressed: root.page.moveBy(0, -0.25)
        Keys.onDownPressed: root.page.moveBy(0, 0.25)

        contentItem: Item {
            Rectangle {
                id: little
                anchors.centerIn: parent
                width: where.shape > 1 ? 60 / where.shape : 60
                height: width * where.shape
                color: Theme.page
                border.width: Theme.quietWidth
                border.color: Theme.quietLine

                Rectangle {
                    x: root.page.at.x / root.page.zoom / root.page.width * little.width
                    y: root.page.at.y / root.page.zoom / root.page.height * little.height
                    width: little.width / root.page.zoom
                    height: little.height / root.page.zoom
                    color: Theme.pagePick
                    border.width: Theme.pickWidth
                    border.color: Theme.pickOnPage
                }
            }
        }
    }
}
