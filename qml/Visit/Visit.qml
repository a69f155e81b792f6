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
    property bool photographing: false
    readonly property bool covered: root.telling || root.leaving || root.photographing
    /// Where the panes stand over each other, one child's own comes first and what is once for the house last.
    readonly property bool asideLast: !root.wide && going.count < 2

    signal backRequested
    signal helpRequested
    signal handOverRequested(string circle)
    signal finished

    Accessible.role: Accessible.Pane
    Accessible.name: bar.title

    function leave(): void {
        taps.settle()
        sheet.putAway()
        root.leaving = true
    }
    function write(circle: string, about: int): void {
        root.current = circle
        root.leaving = false
        root.telling = about === LeavingChild.Telling
    }

    OpenVisit {
        id: going
        objectName: "openVisit"
        first: root.circle
        onFinished: root.finished()
    }
    VisitRecord {
        id: taps
        objectName: "visitRecord"
        visit: going
        circle: root.current
    }
    InkPad {
        id: sheet
        objectName: "inkPad"
        visit: going
        circle: root.current
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }
    Item {
        id: screen
        anchors.fill: parent
        visible: !root.covered

        WorkBar {
            id: bar
            width: root.width
            title: qsTr("Visit")
            beside: going.when
            onBackRequested: {
                taps.settle()
                root.backRequested()
            }
            onHelpRequested: root.helpRequested()
        }
        Flickable {
            id: page
            anchors.top: bar.bottom
            anchors.bottom: parent.bottom
            anchors.bottomMargin: foot.narrow ? 0 : foot.height
            width: parent.width
            contentHeight: root.wide ? height : aside.height + 4 + middle.height + notes.height + (foot.narrow ? foot.height : 0)
            interactive: !root.wide
            boundsBehavior: Flickable.StopAtBounds
            clip: true

            VisitAside {
                id: aside
                width: root.wide ? 248 * Math.min(1.15, Theme.textScale) : page.width
                height: root.wide ? page.height : contentHeight
                x: root.wide && Theme.mirrored ? page.width - width : 0
                y: root.asideLast ? notes.y + notes.height + 2 : 0
                visit: going
                record: taps
                wide: root.wide
                onChildPicked: circle => root.current = circle
                onAddRequested: root.adding = true
                onHandOverRequested: {
                    taps.settle()
                    root.handOverRequested(root.current)
                    HandOver.give(root.current)
                }
            }
            Rectangle { // the diary's margin; across, where the panes stand over each other
                x: !root.wide ? 0 : Theme.mirrored ? aside.x : aside.width
                y: root.wide ? 0 : root.asideLast ? aside.y - 2 : aside.height
                width: root.wide ? 1.5 : page.width
                height: root.wide ? page.height : 1.5
                color: Theme.margin
            }
            Flickable {
                id: middle
                readonly property real gutter: root.width < 600 ? 12 : 24
                x: !root.wide ? 0 : Theme.mirrored ? notes.width : aside.width + 2
                y: root.wide || root.asideLast ? 0 : aside.height + 2
                width: root.wide ? page.width - aside.width - notes.width - 2 : page.width
                height: root.wide ? page.height : contentHeight
                contentHeight: written.height + 40
                interactive: root.wide && contentHeight > height
                boundsBehavior: Flickable.StopAtBounds
                clip: true
                Column {
                    id: written
                    x: middle.gutter
                    y: 16
                    width: middle.width - 2 * middle.gutter
                    spacing: 14
                    Notice {
                        objectName: "clockDoubt"
                        visible: text !== ""
                        width: parent.width
                        symbol: "clock"
                        text: going.clockDoubt
                        textSize: Theme.adultBody
                    }
                    Notice {
                        objectName: "visitNotice"
                        visible: text !== ""
                        width: parent.width
                        text: going.notice
                        textSize: Theme.adultBody
                    }
                    When {
                        holds: root.adding
                        AddChild {
                            width: written.width
                            visit: going
                            onClosed: root.adding = false
                        }
                    }
                    TwoTapRecord {
                        width: parent.width
                        record: taps
                    }
                    Rectangle { width: parent.width; height: 1; color: Theme.rule }
                    TenSeconds {
                        width: parent.width
                        visit: going
                        circle: root.current
                    }
                    Rectangle { width: parent.width; height: 1; color: Theme.rule }
                    BigButton {
                        objectName: "photographDrawing"
                        width: Math.min(implicitWidth, parent.width)
                        size: 48
                        symbol: "camera"
                        text: qsTr("Photograph a drawing")
                        onClicked: {
                            taps.settle()
                            root.photographing = true
                        }
                    }
                }
            }
            NotesPane {
                id: notes
                x: !root.wide ? 0 : Theme.mirrored ? 0 : page.width - width
                y: root.wide ? 0 : middle.y + middle.height
                width: root.wide ? Math.min(430, page.width * 0.34) : page.width
                height: root.wide ? page.height : contentHeight
                visit: going
                pad: sheet
                circle: root.current
                name: taps.name === "" ? root.name : taps.name
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
            // With little room it is the end of the page, not a third of the screen.
            parent: foot.narrow ? page.contentItem : screen
            y: foot.narrow ? page.contentHeight - height : screen.height - height
            width: root.width
            lead: taps.toFinish === "" ? "" : qsTr("To finish for %1:").arg(taps.name)
            words: taps.toFinish === "" ? qsTr("Nothing is missing for %1.").arg(taps.name === "" ? root.name : taps.name) : taps.toFinish
            symbol: taps.toFinish === "" ? "tick" : "flag"
            quiet: taps.untold > 0 ? qsTr("Tell %1 now").arg(taps.name) : ""
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
            visit: going
            onClosed: root.leaving = false
            onHelpRequested: root.helpRequested()
            onGoTo: (circle, about) => root.write(circle, about)
        }
    }
    When {
        holds: root.photographing
        DrawingPhoto {
            width: root.width
            height: root.height
            visit: going
            circle: root.current
            onClosed: root.photographing = false
            onHelpRequested: root.helpRequested()
        }
    }
    When {
        holds: root.telling
        TellSheet {
            width: root.width
            height: root.height
            visit: going
            circle: root.current
            onClosed: root.telling = false
            onHelpRequested: root.helpRequested()
        }
    }
}
