// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.App
import Pipit.Design
import Pipit.Reading

/// A visit: once for all, apart for each, and what is written by hand. Everything works without a signal.
FocusScope {
    id: root

    required property string circle
    required property string name
    /// Whose record is open.
    property string current: root.circle
    property bool adding: false
    property bool telling: false
    property bool leaving: false

    readonly property bool wide: root.width >= 1060 && root.width >= 1060 * Math.min(1.15, Theme.textScale) && Theme.textScale < 1.4
    readonly property bool covered: root.telling || root.leaving

    signal backRequested
    signal helpRequested
    signal handOverRequested(string circle)
    signal finished

    Accessible.role: Accessible.Pane
    Accessible.name: bar.title

    function leave(): void {
        record.settle()
        pad.putAway()
        root.leaving = true
    }
    function write(circle: string, about: int): void {
        root.current = circle
        root.leaving = false
        root.telling = about === LeavingChild.Telling
    }

    OpenVisit {
        id: visit
        objectName: "openVisit"
        first: root.circle
        onFinished: root.finished()
    }
    VisitRecord {
        id: record
        objectName: "visitRecord"
        visit: visit
        circle: root.current
    }
    InkPad {
        id: pad
        objectName: "inkPad"
        visit: visit
        circle: root.current
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }
    Item {
        anchors.fill: parent
        visible: !root.covered

        WorkBar {
            id: bar
            width: root.width
            title: qsTr("Visit")
            beside: visit.when
            onBackRequested: {
                record.settle()
                root.backRequested()
            }
            onHelpRequested: root.helpRequested()
        }
        Flickable {
            id: page
            anchors.top: bar.bottom
            anchors.bottom: foot.top
            width: parent.width
            contentHeight: root.wide ? height : notes.y + notes.height
            interactive: !root.wide
            boundsBehavior: Flickable.StopAtBounds
            clip: true

            VisitAside {
                id: aside
                width: root.wide ? 248 * Math.min(1.15, Theme.textScale) : page.width
                height: root.wide ? page.height : contentHeight
                x: root.wide && Theme.mirrored ? page.width - width : 0
                visit: visit
                record: record
                wide: root.wide
                onChildPicked: circle => root.current = circle
                onAddRequested: root.adding = true
                onHandOverRequested: {
                    record.settle()
                    root.handOverRequested(root.current)
                    HandOver.give(root.current)
                }
            }
            Rectangle { // the diary's margin; across, where the panes stand over each other
                x: !root.wide ? 0 : Theme.mirrored ? aside.x : aside.width
                y: root.wide ? 0 : aside.height
                width: root.wide ? 1.5 : page.width
                height: root.wide ? page.height : 1.5
                color: Theme.margin
            }
            Flickable {
                id: middle
                readonly property real gutter: root.width < 600 ? 12 : 24
                x: !root.wide ? 0 : Theme.mirrored ? notes.width : aside.width + 2
                y: root.wide ? 0 : aside.height + 2
                width: root.wide ? page.width - aside.width - notes.width - 2 : page.width
                height: root.wide ? page.height : contentHeight
                contentHeight: record_.height + 40
                interactive: root.wide && contentHeight > height
                boundsBehavior: Flickable.StopAtBounds
                clip: true
                Column {
                    id: record_
                    x: middle.gutter
                    y: 16
                    width: middle.width - 2 * middle.gutter
                    spacing: 14
                    Notice {
                        objectName: "clockDoubt"
                        visible: text !== ""
                        width: parent.width
                        symbol: "clock"
                        text: visit.clockDoubt
                        textSize: Theme.adultBody
                    }
                    Notice {
                        objectName: "visitNotice"
                        visible: text !== ""
                        width: parent.width
                        text: visit.notice
                        textSize: Theme.adultBody
                    }
                    When {
                        holds: root.adding
                        AddChild {
                            width: record_.width
                            visit: visit
                            onClosed: root.adding = false
                        }
                    }
                    TwoTapRecord {
                        width: parent.width
                        record: record
                    }
                    Rectangle { width: parent.width; height: 1; color: Theme.rule }
                    TenSeconds {
                        width: parent.width
                        visit: visit
                        circle: root.current
                    }
                }
            }
            NotesPane {
                id: notes
                x: !root.wide ? 0 : Theme.mirrored ? 0 : page.width - width
                y: root.wide ? 0 : middle.y + middle.height
                width: root.wide ? Math.min(430, page.width * 0.34) : page.width
                height: root.wide ? page.height : contentHeight
                visit: visit
                pad: pad
                circle: root.current
                name: record.name === "" ? root.name : record.name
                wide: root.wide
            }
            Rectangle {
                visible: root.wide
                x: Theme.mirrored ? notes.width : notes.x
                width: 1
                height: page.height
                color: Theme.rule
            }
        }
        VisitFoot {
            id: foot
            anchors.bottom: parent.bottom
            width: parent.width
            lead: record.toFinish === "" ? "" : qsTr("To finish for %1:").arg(record.name)
            words: record.toFinish === "" ? qsTr("Nothing is missing for %1.").arg(record.name === "" ? root.name : record.name) : record.toFinish
            symbol: record.toFinish === "" ? "tick" : "flag"
            quiet: record.untold > 0 ? qsTr("Tell %1 now").arg(record.name) : ""
            main: qsTr("Finish before I leave")
            onQuietChosen: root.telling = true
            onMainChosen: root.leave()
        }
    }
    When {
        holds: root.leaving
        BeforeYouLeave {
            width: root.width
            height: root.height
            visit: visit
            onClosed: root.leaving = false
            onHelpRequested: root.helpRequested()
            onGoTo: (circle, about) => root.write(circle, about)
        }
    }
    When {
        holds: root.telling
        TellSheet {
            width: root.width
            height: root.height
            visit: visit
            circle: root.current
            onClosed: root.telling = false
            onHelpRequested: root.helpRequested()
        }
    }
}
