// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick

/// Everything behind a child's lock. One screen at a time; the one that was left is destroyed.
FocusScope {
    id: root

    enum Place { Home, Pages, Work, Shared }

    property int place: Space.Home
    /// The page that is open: a draft's key, or empty for a new page; a shared page's key and where it was.
    property string pageKey: ""
    property string pageWhere: ""

    signal helpRequested
    signal coverRequested
    signal lockRequested

    function work(key: string): void {
        root.pageKey = key
        root.place = Space.Work
    }

    Loader {
        anchors.fill: parent
        focus: true
        sourceComponent: root.place === Space.Work ? work : root.place === Space.Pages ? pages
            : root.place === Space.Shared ? shared : home
    }
    Component {
        id: home
        Home {
            onPagesRequested: root.place = Space.Pages
            onNewPageRequested: root.work("")
            onHelpRequested: root.helpRequested()
            onCoverRequested: root.coverRequested()
            onLockRequested: root.lockRequested()
        }
    }
    Component {
        id: pages
        Pages {
            onBackRequested: root.place = Space.Home
            onNewPageRequested: root.work("")
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
    Component {
        id: shared
        SharedPage {
            pageKey: root.pageKey
            where: root.pageWhere
            onBackRequested: root.place = Space.Pages
            onHelpRequested: root.helpRequested()
            onCoverRequested: root.coverRequested()
        }
    }
    Component {
        id: work
        Workbench {
            pageKey: root.pageKey
            onLeft: root.place = Space.Pages
            onHelpRequested: root.helpRequested()
            onCoverRequested: root.coverRequested()
        }
    }
}
