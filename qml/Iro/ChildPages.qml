// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.App
import Pipit.Design
import Pipit.Reading

/// What one child has shared with the officer, newest first. What she has not shared leaves no trace here.
Rectangle {
    id: root

    required property string circle
    required property string name

    readonly property real gutter: root.width < 600 ? 12 : 24
    readonly property real leastCell: 182 * Math.min(1.5, Theme.textScale)

    signal pageChosen(string key)
    signal backRequested
    signal helpRequested

    color: Theme.paper
    Accessible.role: Accessible.Pane
    Accessible.name: root.name

    PagesModel {
        id: model
        circle: root.circle
    }

    WorkBar {
        id: bar
        width: root.width
        title: root.name
        onBackRequested: root.backRequested()
        onHelpRequested: root.helpRequested()
    }
    GridView {
        id: grid
        objectName: "pagesGrid"
        readonly property int columns: Math.max(1, Math.floor(width / root.leastCell))
        readonly property real markHeight: Theme.scaled(20) * (Theme.textScale > 1.3 ? 2 : 1)

        anchors.top: bar.bottom
        anchors.bottom: parent.bottom
        x: root.gutter
        width: root.width - 2 * root.gutter
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        cellWidth: Math.floor(width / grid.columns)
        cellHeight: (cellWidth - 16) * 3 / 4 + 8 + grid.markHeight + 8 + (Theme.textScale > 1.3 ? 36 + Theme.scaled(26) : 32) + 24
        topMargin: 8
        bottomMargin: root.gutter
        model: model
        header: Column {
            width: grid.width
            visible: model.count > 0
            height: visible ? implicitHeight : 0
            bottomPadding: 12
            topPadding: 12
            Heading {
                width: parent.width
                text: qsTr("Pages from %1").arg(root.name)
                size: Theme.adultHeading
                Accessible.role: Accessible.Heading
            }
            Words {
                width: parent.width
                text: qsTr("Newest first")
                soft: true
                font.pixelSize: Theme.adultBody
            }
        }
        delegate: PageCell {
            id: cell
            required property string key
            objectName: "page"
            width: grid.cellWidth - 16
            height: grid.cellHeight - 24
            onClicked: root.pageChosen(cell.key)
        }
    }
    Column {
        visible: model.loaded && model.count === 0
        anchors.centerIn: parent
        width: Math.min(root.width - 48, Theme.scaled(480))
        spacing: 16
        InkFrame {
            anchors.horizontalCenter: parent.horizontalCenter
            width: 166
            height: 124
            dashed: true
            radius: 12
            lineWidth: Theme.quietWidth
            color: Theme.quietLine
        }
        Words {
            width: parent.width
            text: qsTr("%1 has shared nothing with you. That is %1’s choice.").arg(root.name)
            horizontalAlignment: Text.AlignHCenter
            font.pixelSize: Theme.adultHeading
        }
    }
}
