// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.App
import Pipit.Design
import Pipit.Reading

/// What one child has shared with the officer, newest first, and the people of her circle. What she has not shared
/// leaves no trace here.
Rectangle {
    id: root

    required property string circle
    required property string name

    readonly property bool wide: root.width >= 900 && root.width >= 700 * Theme.textScale
    readonly property real gutter: root.width < 600 ? 12 : 24
    readonly property real leastCell: 208 * Math.min(1.5, Theme.textScale)

    signal pageChosen(string key)
    signal copyRequested
    signal backRequested
    signal helpRequested

    color: Theme.paper
    Accessible.role: Accessible.Pane
    Accessible.name: root.name

    PagesModel {
        id: model
        circle: root.circle
    }
    ChildCard {
        id: about
        circle: root.circle
    }
    SealedCopy {
        id: handOver
        circle: root.circle
    }

    WorkBar {
        id: bar
        width: root.width
        face: about.face
        title: root.name
        beside: about.total
        onBackRequested: root.backRequested()
        onHelpRequested: root.helpRequested()
    }
    Item {
        id: aside
        visible: root.wide
        anchors.left: parent.left
        anchors.top: bar.bottom
        anchors.bottom: parent.bottom
        width: root.wide ? 300 * Math.min(1.3, Theme.textScale) : 0
        AboutChild {
            anchors.fill: parent
            card: about
            name: root.name
            onPageChosen: key => root.pageChosen(key)
        }
        Rectangle {
            x: Theme.mirrored ? 0 : parent.width - width
            width: 1.5
            height: parent.height
            color: Theme.margin
        }
    }
    Column { // not a header: Qt 6.4 cannot make one in a file with ComponentBehavior: Bound
        id: head
        anchors.top: bar.bottom
        anchors.left: grid.left
        anchors.right: grid.right
        topPadding: 20
        bottomPadding: 12
        spacing: 12
        Notice {
            objectName: "childDoubt"
            visible: about.doubt !== ""
            width: Math.min(parent.width, 680 * Theme.textScale)
            symbol: "shield"
            text: qsTr("%1. Pipit keeps it closed and throws nothing away. Everything else is here.").arg(about.doubt)
            textSize: Theme.adultBody
        }
        Flow {
            visible: about.pageCount > 0
            width: parent.width
            spacing: 12
            Heading {
                width: Math.min(implicitWidth, parent.width)
                text: about.news
                size: Theme.adultHeading
                Accessible.role: Accessible.Heading
            }
            Words {
                width: Math.min(implicitWidth, parent.width)
                text: qsTr("newest first")
                soft: true
                font.pixelSize: Theme.adultBody
                lineHeight: Math.round(Theme.adultHeading * 1.2)
            }
        }
        BigButton {
            objectName: "sealedCopy"
            visible: about.pageCount > 0
            width: Math.min(implicitWidth, parent.width)
            size: 48
            symbol: "archive"
            text: handOver.asked !== "" ? qsTr("A copy for %1. %2").arg(root.name).arg(handOver.asked) : qsTr("A copy for %1").arg(root.name)
            onClicked: root.copyRequested()
        }
    }
    GridView {
        id: grid
        objectName: "pagesGrid"
        readonly property int columns: Math.max(1, Math.floor(width / root.leastCell))
        readonly property real markHeight: Theme.scaled(20) * (Theme.textScale > 1.3 ? 2 : 1)

        anchors.top: head.bottom
        anchors.bottom: parent.bottom
        anchors.left: aside.right
        anchors.right: parent.right
        anchors.leftMargin: root.gutter
        anchors.rightMargin: root.gutter
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        cellWidth: Math.floor(width / grid.columns)
        cellHeight: (cellWidth - 16) * 3 / 4 + 8 + grid.markHeight + 8 + (Theme.textScale > 1.3 ? 36 + Theme.scaled(52) : 32 + Theme.scaled(26)) + 24
        bottomMargin: root.gutter
        model: model
        delegate: PageCell {
            id: cell
            required property string key
            objectName: "page"
            width: grid.cellWidth - 16
            height: grid.cellHeight - 24
            transform: Translate { x: Theme.mirrored ? 16 : 0 } // the gap is at the end of a cell
            onClicked: root.pageChosen(cell.key)
        }
    }
    Column {
        visible: model.loaded && model.count === 0
        anchors.centerIn: grid
        width: Math.min(grid.width - 24, Theme.scaled(480))
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
