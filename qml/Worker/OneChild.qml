// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.App
import Pipit.Design
import Pipit.Reading

/// One child: what waits of hers, and the pages that she shared with the social worker, newest first. What she shared with others
/// alone leaves no trace here.
Rectangle {
    id: root

    required property string circle
    required property string name

    readonly property bool wide: root.width >= 1000 && root.width >= 900 * Theme.textScale
    readonly property real gutter: root.width < 600 ? 12 : 24
    readonly property real leastCell: 208 * Math.min(1.5, Theme.textScale)
    readonly property bool atPages: !root.wide && tabs.current === 1

    signal pageChosen(string key)
    signal replyRequested(string circle, string name, string key, int choice)
    signal tellingRequested(string circle, string name, string key)
    signal backRequested
    signal helpRequested

    color: Theme.paper
    Accessible.role: Accessible.Pane
    Accessible.name: root.name

    WorkerList {
        id: waits
        circle: root.circle
    }
    PagesModel {
        id: shared
        circle: root.circle
    }
    ChildCard {
        id: about
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
    Column {
        id: above
        anchors.top: bar.bottom
        width: root.width
        Notice {
            objectName: "childDoubt"
            visible: about.doubt !== ""
            width: parent.width
            symbol: "shield"
            text: qsTr("%1. Pipit keeps it closed and throws nothing away. Everything else is here.").arg(about.doubt)
            textSize: Theme.adultBody
        }
    }
    ListView {
        id: list
        objectName: "childsWaiting"
        visible: !root.atPages
        anchors.top: above.bottom
        anchors.bottom: tabs.visible ? tabs.top : parent.bottom
        anchors.left: parent.left
        width: root.wide ? Math.round(root.width * 0.54) : root.width
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        cacheBuffer: 2000
        model: waits
        delegate: WaitRow {
            id: row
            objectName: "waits"
            width: list.width
            ofOneChild: true
            onPageChosen: root.pageChosen(row.page)
            onReplyRequested: choice => root.replyRequested(row.circle, row.name, row.key, choice)
            onTellingRequested: root.tellingRequested(row.circle, row.name, row.ask)
        }
    }
    Words {
        visible: waits.loaded && waits.count === 0 && !root.atPages
        anchors.centerIn: list
        width: Math.min(list.width - 48, Theme.scaled(480))
        text: qsTr("Nothing of %1 waits for you.").arg(root.name)
        horizontalAlignment: Text.AlignHCenter
        font.pixelSize: Theme.adultHeading
    }
    Rectangle {
        visible: root.wide
        x: Theme.mirrored ? root.width - list.width : list.width
        y: above.y + above.height
        width: 1.5
        height: root.height - y
        color: Theme.margin
    }
    GridView {
        id: grid
        objectName: "pagesGrid"
        readonly property int columns: Math.max(1, Math.floor(width / root.leastCell))
        readonly property real markHeight: Theme.scaled(20) * (Theme.textScale > 1.3 ? 2 : 1)

        visible: root.wide || root.atPages
        anchors.top: above.bottom
        anchors.bottom: tabs.visible ? tabs.top : parent.bottom
        anchors.right: parent.right
        anchors.rightMargin: root.gutter
        width: (root.wide ? root.width - list.width : root.width) - 2 * root.gutter
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        cellWidth: Math.floor(width / grid.columns)
        cellHeight: (cellWidth - 16) * 3 / 4 + 8 + grid.markHeight + 8 + (Theme.textScale > 1.3 ? 36 + Theme.scaled(52) : 32 + Theme.scaled(26)) + 24
        topMargin: 18
        bottomMargin: root.gutter
        model: shared
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
    Words {
        visible: grid.visible && shared.loaded && shared.count === 0
        anchors.centerIn: grid
        width: Math.min(grid.width - 24, Theme.scaled(480))
        text: qsTr("%1 has shared no page with you. That is %1’s choice.").arg(root.name)
        horizontalAlignment: Text.AlignHCenter
        font.pixelSize: Theme.adultHeading
    }
    FootTabs {
        id: tabs
        visible: !root.wide
        anchors.bottom: parent.bottom
        width: root.width
        names: [waits.count > 0 ? qsTr("Waits, %1").arg(waits.count) : qsTr("Waits"), qsTr("Pages")]
        symbols: ["use-sort", "paper"]
    }
}
