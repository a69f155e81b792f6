// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.App
import Pipit.Design

/// Everything behind a child's lock. One screen at a time; the one that was left is destroyed.
FocusScope {
    id: root

    enum Place { Home, Pages, Work, Shared, Bin, Visit, Questions }

    property int place: Space.Home
    /// The page that is open: a draft's key, or empty for a new page; a shared page's key and where it was.
    property string pageKey: ""
    property string pageWhere: ""
    /// Where a screen of another module, or of home's own, lies.
    property url visited
    /// Which of her pages she looked at last: there she comes back to.
    property int pagesFilter: 0
    /// Where a new page was asked for: there she comes back to without one.
    property int newPageFrom: Space.Pages
    /// What a new page answers: pack, prompt, its question in few words, the paper for it.
    property string promptPack: ""
    property string promptId: ""
    property string promptTitle: ""
    property int promptPaper: 0

    signal helpRequested
    signal coverRequested
    signal lockRequested
    signal howRequested

    function newPage(): void {
        root.newPageFrom = root.place
        root.place = Space.Questions
    }
    function work(key: string): void {
        root.pageKey = key
        root.promptId = ""
        root.place = Space.Work
    }
    function answer(pack: string, prompt: string, title: string, paper: int): void {
        root.pageKey = ""
        root.promptPack = pack
        root.promptId = prompt
        root.promptTitle = title
        root.promptPaper = paper
        root.place = Space.Work
    }
    function visit(address: string): void {
        root.visited = address
        root.place = Space.Visit
    }

    Binding { target: Theme; property: "look"; value: Dress.look }
    Binding { target: Theme; property: "words"; value: Dress.shown }
    // The front door is nobody's.
    Component.onDestruction: {
        Theme.look = Dress.Storybook
        Theme.words = Dress.Words
    }

    When {
        holds: root.place === Space.Home && Dress.known
        Home {
            objectName: "home"
            anchors.fill: parent
            focus: true
            onPagesRequested: root.place = Space.Pages
            onNewPageRequested: root.newPage()
            onPlaceRequested: address => root.visit(address)
            onHelpRequested: root.helpRequested()
            onCoverRequested: root.coverRequested()
            onLockRequested: root.lockRequested()
            onHowRequested: root.howRequested()
        }
    }
    When {
        holds: root.place === Space.Pages
        Pages {
            anchors.fill: parent
            focus: true
            filter: root.pagesFilter
            onFilterChanged: root.pagesFilter = filter
            onBackRequested: root.place = Space.Home
            onBinRequested: root.place = Space.Bin
            onNewPageRequested: root.newPage()
            onDraftRequested: key => root.work(key)
            onSharedRequested: (key, where) => {
                root.pageKey = key
                root.pageWhere = where
                root.place = Space.Shared
            }
            onHelpRequested: root.helpRequested()
            onCoverRequested: root.coverRequested()
        }
    }
    When {
        holds: root.place === Space.Bin
        Bin {
            anchors.fill: parent
            focus: true
            onBackRequested: root.place = Space.Pages
            onHelpRequested: root.helpRequested()
            onCoverRequested: root.coverRequested()
        }
    }
    When {
        holds: root.place === Space.Shared
        SharedPage {
            anchors.fill: parent
            focus: true
            pageKey: root.pageKey
            where: root.pageWhere
            onBackRequested: root.place = Space.Pages
            onHelpRequested: root.helpRequested()
            onCoverRequested: root.coverRequested()
        }
    }
    When {
        holds: root.place === Space.Questions
        Questions {
            anchors.fill: parent
            focus: true
            onLeaveRequested: root.place = root.newPageFrom
            onBlankRequested: root.work("")
            onAnswerRequested: (pack, prompt, title, paper) => root.answer(pack, prompt, title, paper)
            onDraftRequested: key => root.work(key)
            onHelpRequested: root.helpRequested()
            onCoverRequested: root.coverRequested()
        }
    }
    When {
        holds: root.place === Space.Work
        Workbench {
            objectName: "workbench"
            anchors.fill: parent
            focus: true
            pageKey: root.pageKey
            promptPack: root.promptPack
            promptId: root.promptId
            promptTitle: root.promptTitle
            promptPaper: root.promptPaper
            onLeaveRequested: root.place = Space.Pages
            onHelpRequested: root.helpRequested()
            onCoverRequested: root.coverRequested()
        }
    }
    // By its address: its module need not be in this program, and home shows no place that is not.
    Loader {
        id: visit
        anchors.fill: parent
        focus: root.place === Space.Visit
        active: root.place === Space.Visit
        source: root.visited

        Connections {
            target: visit.item
            ignoreUnknownSignals: true
            function onBackRequested(): void {
                root.place = Space.Home
            }
            function onPlaceRequested(address: string): void {
                root.visit(address)
            }
            function onHelpRequested(): void {
                root.helpRequested()
            }
            function onCoverRequested(): void {
                root.coverRequested()
            }
        }
    }
}
