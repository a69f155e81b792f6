// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.App
import Pipit.Design
import Pipit.Reading

/// My children: one line of the diary a child, what is due first and why; beside it what waits for an answer.
Rectangle {
    id: root

    readonly property bool wide: root.width >= 1100 * Theme.textScale
    readonly property int whenWidth: root.compact ? 112 : (list.width < 900 ? 200 : 272) * Math.min(1.3, Theme.textScale)
    readonly property bool compact: list.width < 700 * Math.min(1.5, Theme.textScale)
    /// A phone's bar has no room for a fourth button: then it stands under the children.
    readonly property bool awayBelow: root.compact && model.total > 0
    readonly property bool sorting: !root.wide && tabs.current === 1

    signal childChosen(string circle, string name)
    signal pageChosen(string key)
    signal visitRequested(string circle, string name)
    signal packRequested
    signal awayRequested
    signal alarmsRequested
    signal findRequested
    signal helpRequested

    color: Theme.paper
    Accessible.role: Accessible.Pane
    Accessible.name: bar.title

    onVisibleChanged: if (root.visible) running.reload() // a visit was begun, or finished, over this screen

    DueList { id: model }
    RunningVisit { id: running }
    AwayModel { id: away }

    WorkBar {
        id: bar
        width: root.width
        title: qsTr("My children")
        beside: model.total > 0 ? model.total : ""
        canGoBack: false
        canFind: true
        extra: [
            SquareButton {
                objectName: "awayButton"
                visible: away.count > 0 && !root.awayBelow
                kind: BigButton.Quiet
                size: 48
                symbol: "moon"
                name: qsTr("Away, and who reads then")
                onClicked: root.awayRequested()
            },
            SquareButton {
                objectName: "visitPackButton"
                visible: model.total > 0
                kind: BigButton.Quiet
                size: 48
                symbol: "car"
                name: qsTr("Visit pack")
                onClicked: root.packRequested()
            }
        ]
        onFindRequested: root.findRequested()
        onHelpRequested: root.helpRequested()
    }
    Column {
        id: above
        anchors.top: bar.bottom
        anchors.left: parent.left
        width: list.width
        visible: !root.sorting
        height: visible ? implicitHeight : 0

        DeviceNews {
            width: parent.width
            onOpened: root.alarmsRequested()
        }
        Notice {
            objectName: "alertUnread"
            visible: text !== ""
            width: parent.width
            symbol: "phone"
            text: model.alert
            textSize: Theme.adultSay
            actionText: qsTr("I have rung duty")
            onActionRequested: model.rang()
        }
        Notice {
            objectName: "pagesUnread"
            visible: text !== ""
            width: parent.width
            symbol: "eye"
            text: model.unread
            textSize: Theme.adultBody
        }
        Notice {
            objectName: "coverNews"
            visible: text !== ""
            width: parent.width
            told: true
            symbol: "moon"
            text: away.news
            textSize: Theme.adultBody
            actionText: qsTr("See who is away")
            onActionRequested: root.awayRequested()
        }
        Notice {
            objectName: "clockDoubt"
            visible: text !== ""
            width: parent.width
            symbol: "clock"
            text: model.clockDoubt
            textSize: Theme.adultBody
        }
        Notice {
            objectName: "runningVisit"
            visible: running.circle !== ""
            width: parent.width
            told: true
            symbol: "car"
            text: running.words
            textSize: Theme.adultBody
            actionText: qsTr("Go on with it")
            onActionRequested: root.visitRequested(running.circle, running.name)
        }
        TodayStrip {
            visible: model.today !== "" && model.todayCircle !== running.circle
            width: parent.width
            title: model.today
            where: model.todayWhere
            face: model.todayFace
            onStarted: root.visitRequested(model.todayCircle, model.todayName)
        }
        FilterRow {
            visible: model.total > 1
            width: parent.width
            height: visible ? implicitHeight : 0
            list: model
            compact: root.compact
        }
        DueHead {
            id: head
            visible: !root.compact && model.total > 0
            width: parent.width
            height: visible ? implicitHeight : 0
            when: qsTr("What is due, and why")
            whenWidth: root.whenWidth
            columns: [qsTr("Child"), qsTr("New"), qsTr("Seen alone"), qsTr("Also")]
        }
    }
    Rectangle { // the diary's margin goes down the whole page
        visible: head.visible && !root.sorting
        x: Theme.mirrored ? root.width - head.marginAt : head.marginAt
        y: above.y + above.height - head.height
        height: root.height - y
        width: 1.5
        color: Theme.margin
    }
    ListView {
        id: list
        objectName: "childrenList"
        visible: !root.sorting
        anchors.left: parent.left
        anchors.top: above.bottom
        anchors.bottom: tabs.visible ? tabs.top : parent.bottom
        width: root.width - (root.wide ? waiting.width : 0)
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        model: model
        section.property: "section"
        bottomMargin: below.visible ? below.height + 40 : 0
        BigButton { // not a footer: Qt 6.4 cannot make one in a file with ComponentBehavior: Bound
            id: below
            objectName: "awayButton"
            visible: away.count > 0 && root.awayBelow
            x: 12
            y: list.originY + list.contentHeight + 20
            width: Math.min(implicitWidth, list.width - 24)
            size: 48
            symbol: "moon"
            text: qsTr("Away, and who reads then")
            onClicked: root.awayRequested()
        }
        delegate: Column {
            id: entry
            required property string circle
            required property string name
            required property string face
            required property string age
            required property string place
            required property string due
            required property string why
            required property string shortDue
            required property string shortWhat
            required property bool today
            required property int dial
            required property real fraction
            required property int newCount
            required property int pageCount
            required property string thumbnail
            required property int newestUse
            required property string seenAlone
            required property string seenAloneMore
            required property bool seenAloneMissing
            required property int askedTimes
            required property string askedWords
            required property string also
            required property string doubt
            required property string section
            readonly property bool first: entry.section !== "" && entry.ListView.previousSection !== entry.section

            width: list.width
            Heading {
                visible: entry.first
                x: root.compact ? 12 : 24
                width: parent.width - 2 * x
                topPadding: 16
                bottomPadding: 6
                text: entry.section
                size: Theme.adultHeading
                Accessible.role: Accessible.Heading
            }
            DueRow {
                objectName: "child " + entry.name
                width: list.width
                whenWidth: root.whenWidth
                when: root.compact ? entry.shortDue : entry.due
                why: root.compact ? entry.shortWhat : entry.why
                reason: root.compact ? entry.why : ""
                fraction: Math.max(0.03, entry.fraction)
                noDate: entry.dial === DueList.Missing
                kind: entry.dial === DueList.LateDial ? MarginRow.Late : entry.today ? MarginRow.Today : MarginRow.Plain
                name: entry.name
                age: entry.age
                place: entry.place
                avatar: entry.face
                newCount: entry.newCount
                newThumb: entry.newCount > 0 ? entry.thumbnail : ""
                newUse: entry.newestUse
                newWords: entry.newCount > 0 ? qsTr("%1 new").arg(entry.newCount) : entry.pageCount > 0 ? qsTr("Nothing new") : qsTr("No page yet")
                newShort: entry.newCount > 0 ? entry.newCount : entry.pageCount > 0 ? "–" : qsTr("None yet")
                seenAlone: entry.seenAlone
                seenAloneMore: entry.seenAloneMore
                seenAloneShort: entry.seenAloneMissing ? qsTr("Not alone yet") : ""
                seenAloneMissing: entry.seenAloneMissing
                askedTimes: entry.askedTimes
                askedWords: entry.askedWords
                also: entry.also === "" ? entry.doubt : entry.doubt === "" ? entry.also : entry.also + ". " + entry.doubt
                onClicked: root.childChosen(entry.circle, entry.name)
            }
        }
    }
    Words {
        visible: model.loaded && model.total > 0 && model.count === 0 && !root.sorting
        anchors.centerIn: list
        width: Math.min(list.width - 48, Theme.scaled(480))
        text: qsTr("None of your children is here.")
        soft: true
        horizontalAlignment: Text.AlignHCenter
        font.pixelSize: Theme.adultHeading
    }
    WaitingColumn {
        id: waiting
        visible: model.total > 0 && (root.wide || root.sorting)
        anchors.right: parent.right
        anchors.top: bar.bottom
        anchors.bottom: tabs.visible ? tabs.top : parent.bottom
        width: root.wide ? 316 * Math.min(1.15, Theme.textScale) : root.width
        beside: root.wide
        waiting: model.waiting
        promise: model.promise
        loaded: model.loaded
        onChosen: (circle, name, page) => page === "" ? root.childChosen(circle, name) : root.pageChosen(page)
    }
    FootTabs {
        id: tabs
        visible: !root.wide && model.total > 0
        anchors.bottom: parent.bottom
        width: root.width
        names: [qsTr("Children"), model.waiting.count > 0 ? qsTr("Sort this, %1").arg(model.waiting.count) : qsTr("Sort this")]
        symbols: ["ppl", "use-sort"]
    }
    Words {
        visible: model.loaded && model.total === 0
        anchors.centerIn: parent
        width: Math.min(root.width - 48, Theme.scaled(480))
        text: away.count > 0 ? qsTr("No children of your own yet. Those of whom you may read for others are behind the moon.") : qsTr("No circle yet. The records officer enrols you.")
        horizontalAlignment: Text.AlignHCenter
        font.pixelSize: Theme.adultHeading
    }
}
