// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.App
import Pipit.Design

/// My pages: what the child made, newest first, and where each page is. A grid where there is room, rows on a phone and
/// with large text.
Item {
    id: root

    /// PagesModel.Filter
    property int filter: PagesModel.All

    signal backRequested
    signal newPageRequested
    signal draftRequested(string key)
    signal sharedRequested(string key, string where)
    signal binRequested
    signal helpRequested
    signal coverRequested

    readonly property bool narrow: root.width < 700 || Theme.textScale > 1.3
    /// On a narrow screen the main button stands below.
    readonly property bool below: root.width < 900 * Math.min(1.3, Theme.textScale)
    readonly property real edge: root.width < 600 ? 16 : Theme.margins

    /// The page whose menu is open.
    property string menuKey: ""
    property string menuTitle: ""
    property string menuPicture: ""
    property string menuStays: ""
    property bool choosing: false
    readonly property bool covered: root.menuKey !== "" || root.choosing

    function openMenu(key: string, title: string, picture: string, stays: string): void {
        root.menuTitle = title
        root.menuPicture = picture
        root.menuStays = stays
        root.menuKey = key
    }
    function emptySentence(): string {
        if (pages.total === 0)
            return Dress.fewWords ? qsTr("Nothing here yet. Make a page.") : qsTr("Nothing here yet. Make a page about anything you like.")
        switch (root.filter) {
        case PagesModel.OnlyHere:
            return qsTr("No page is only here just now.")
        case PagesModel.Waiting:
            return qsTr("Nothing is waiting to go just now.")
        case PagesModel.Posted:
            return Dress.fewWords ? qsTr("Nothing is posted just now.")
                : qsTr("Pages that are posted stand here until somebody looks at them. There is none just now.")
        case PagesModel.LookedAt:
            return Dress.fewWords ? qsTr("Nobody has looked yet.") : qsTr("When somebody has looked at a page, it stands here. There is none yet.")
        default:
            return qsTr("No page answers a question just now.")
        }
    }

    PagesModel {
        id: pages
        filter: root.filter
    }
    PageActs {
        id: acts
        onMade: key => root.draftRequested(key)
    }

    TopBar {
        id: bar
        width: parent.width
        title: qsTr("My pages")
        symbol: "book"
        speaking: Platform.reading === bar.title
        trailing: BigButton {
            objectName: root.below ? "" : "makePage"
            visible: !root.below
            enabled: !root.covered
            kind: BigButton.Main
            symbol: "pencil"
            text: qsTr("New page")
            onClicked: root.newPageRequested()
        }
        onBackRequested: root.covered ? root.uncover() : root.backRequested()
        onHelpRequested: root.helpRequested()
        onCoverRequested: root.coverRequested()
        onSpoken: words => Platform.read(words)
    }
    function uncover(): void {
        root.menuKey = ""
        root.choosing = false
    }
    Item {
        id: body
        anchors.top: bar.bottom
        anchors.bottom: parent.bottom
        width: parent.width
        enabled: !root.covered

        PageTabs {
            id: tabs
            x: root.edge
            width: parent.width - 2 * root.edge
            filter: root.filter
            questions: pages.hasQuestions
            narrow: root.narrow
            onChosen: filter => root.filter = filter
            onChoiceRequested: root.choosing = true
            onBinRequested: root.binRequested()
        }
        Notice {
            id: trouble
            anchors.top: tabs.bottom
            anchors.topMargin: visible ? 12 : 0
            x: root.edge
            width: parent.width - 2 * root.edge
            height: visible ? implicitHeight : 0
            visible: text !== ""
            text: acts.notice !== "" ? acts.notice : pages.notice
            speaks: true
            onSpoken: words => Platform.read(words)
        }
        When {
            holds: !root.narrow
            GridView {
                id: grid
                objectName: "pagesList"
                readonly property int columns: Math.max(1, Math.floor((width + Theme.gap) / (216 * Math.min(1.3, Theme.textScale))))
                anchors.top: trouble.bottom
                anchors.topMargin: 12
                anchors.bottom: foot.top
                x: root.edge
                width: body.width - 2 * root.edge + Theme.gap
                topMargin: 4
                bottomMargin: 24
                clip: true
                boundsBehavior: Flickable.StopAtBounds
                cellWidth: Math.floor(width / grid.columns)
                cellHeight: 12 + (cellWidth - Theme.gap - 24) * 3 / 4 + 10 + grid.wordRoom + Theme.touchTarget + 4 + Theme.gap
                readonly property real wordRoom: Dress.picturesOnly ? 64 : Theme.scaled(Dress.fewWords ? 96 : 140)
                model: pages
                delegate: PageCard {
                    required property int index
                    objectName: "page" + index
                    width: grid.cellWidth - Theme.gap
                    height: grid.cellHeight - Theme.gap
                    transform: Translate { x: Theme.mirrored ? Theme.gap : 0 } // the gap is at the end of a cell
                    onDraftRequested: root.draftRequested(key)
                    onSharedRequested: root.sharedRequested(key, stateTitle + ". " + stateDetail)
                    onMenuRequested: root.openMenu(key, title, thumbnail, stays)
                }
            }
        }
        When {
            holds: root.narrow
            ListView {
                id: list
                objectName: "pagesList"
                anchors.top: trouble.bottom
                anchors.topMargin: 12
                anchors.bottom: foot.top
                x: root.edge
                width: body.width - 2 * root.edge
                spacing: Theme.gap
                topMargin: 4
                bottomMargin: 24
                clip: true
                boundsBehavior: Flickable.StopAtBounds
                model: pages
                delegate: PageRow {
                    required property int index
                    objectName: "page" + index
                    width: list.width
                    onDraftRequested: root.draftRequested(key)
                    onSharedRequested: root.sharedRequested(key, stateTitle + ". " + stateDetail)
                    onMenuRequested: root.openMenu(key, title, thumbnail, stays)
                }
            }
        }
        Column {
            id: empty
            readonly property real room: foot.y - trouble.y - trouble.height - 32
            y: trouble.y + trouble.height + Math.max(16, (room + 32 - height) / 2)
            anchors.horizontalCenter: parent.horizontalCenter
            visible: pages.loaded && pages.count === 0
            width: Math.min(520, parent.width - 2 * root.edge)
            spacing: 16
            Drawing {
                anchors.horizontalCenter: parent.horizontalCenter
                visible: height + empty.spacing + nothing.implicitHeight <= empty.room
                width: Math.min(360, parent.width) / (0.5 + 0.5 * Theme.textScale)
                height: width * 3 / 4
                source: "qrc:/pipit/places/pages.svg"
            }
            SpokenWords {
                id: nothing
                width: parent.width
                text: root.emptySentence()
                size: Theme.text
                centred: true
                speaking: Platform.reading === nothing.text
                onSpoken: words => Platform.read(words)
            }
        }
        Column {
            id: foot
            anchors.bottom: parent.bottom
            x: root.edge
            width: parent.width - 2 * root.edge
            spacing: 12
            topPadding: visibleChildren.length > 0 ? 12 : 0
            bottomPadding: visibleChildren.length > 0 ? 20 : 0

            UndoBar {
                visible: acts.canUndo
                width: Math.min(parent.width, Theme.scaled(720))
                anchors.horizontalCenter: parent.horizontalCenter
                text: qsTr("%1 is in the bin.").arg(acts.binned)
                onUndoRequested: acts.undo()
            }
            BigButton {
                objectName: root.below ? "makePage" : ""
                width: parent.width
                visible: root.below
                kind: BigButton.Main
                size: 72
                symbol: "pencil"
                text: qsTr("New page")
                onClicked: root.newPageRequested()
            }
        }
    }
    When {
        holds: root.menuKey !== ""
        PageMenu {
            anchors.fill: body
            focus: true
            title: root.menuTitle
            picture: root.menuPicture
            stays: root.menuStays
            onCloseRequested: root.uncover()
            onCopyRequested: {
                acts.makeLike(root.menuKey)
                root.uncover()
            }
            onBinRequested: {
                acts.putInBin(root.menuKey, root.menuTitle)
                root.uncover()
            }
        }
    }
    When {
        holds: root.choosing
        SidePanel {
            anchors.fill: body
            focus: true
            title: qsTr("Which pages?")
            onCloseRequested: root.uncover()
            Repeater {
                model: tabs.filters
                BigButton {
                    id: choice
                    required property int modelData
                    objectName: "filter" + modelData
                    width: parent.width
                    leading: true
                    chosen: root.filter === choice.modelData
                    symbol: tabs.symbolOf(choice.modelData)
                    text: tabs.nameOf(choice.modelData)
                    Accessible.checkable: true
                    Accessible.checked: choice.chosen
                    onClicked: {
                        root.filter = choice.modelData
                        root.uncover()
                    }
                }
            }
        }
    }
}
