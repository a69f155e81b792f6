// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.App
import Pipit.Design
import Pipit.Reading

/// Days to an answer and the children's own rating first; then one line an officer, by name.
Rectangle {
    id: root

    required property OfficersModel officers

    readonly property bool wide: root.width >= 1100 * Math.min(1.6, Theme.textScale)
    readonly property list<string> titles: [qsTr("Children"), root.officers.dueTitle, qsTr("Late, and why"), qsTr("Not held on the day"), qsTr("Not read in %1 days").arg(root.officers.promise), qsTr("Answers owed"), qsTr("Escalations, and what they changed")]
    readonly property list<real> widths: [0.15, 0.07, 0.08, 0.15, 0.14, 0.13, 0.12, 0.159] // under 1, or rounding wraps the last

    signal reportRequested
    signal meaningRequested
    signal helpRequested

    color: Theme.paper
    Accessible.role: Accessible.Pane
    Accessible.name: bar.title

    WorkBar {
        id: bar
        width: root.width
        title: root.officers.loaded ? root.officers.title : Session.nickname
        beside: qsTr("Counts only. No child’s words come here")
        canGoBack: false
        onHelpRequested: root.helpRequested()
    }
    Flickable {
        id: scroller
        objectName: "managerScroller"
        anchors.top: bar.bottom
        anchors.bottom: foot.top
        width: root.width
        clip: true
        contentHeight: column.height
        boundsBehavior: Flickable.StopAtBounds

        Column {
            id: column
            width: scroller.width

            PeriodRow {
                x: 16
                width: parent.width - 32
                topPadding: 8
                officers: root.officers
            }
            Words {
                x: 24
                width: parent.width - 48
                topPadding: 8
                text: root.officers.asOf === "" || root.officers.gaps === "" ? root.officers.asOf + root.officers.gaps : qsTr("%1. %2").arg(root.officers.asOf).arg(root.officers.gaps)
                visible: text !== ""
                soft: true
                font.pixelSize: Theme.adultBody
            }
            BigButton {
                objectName: "meaning"
                x: Theme.mirrored ? parent.width - width - 8 : 8
                width: Math.min(implicitWidth, parent.width - 16)
                size: 48
                kind: BigButton.Quiet
                symbol: "ask"
                text: qsTr("What is counted")
                onClicked: root.meaningRequested()
            }
            Flow {
                id: cards
                readonly property real part: root.width >= 900 * Math.min(1.6, Theme.textScale) ? width / 3 : width
                width: parent.width
                CountCard {
                    objectName: "daysCard"
                    width: cards.part
                    title: qsTr("Days until a child has an answer")
                    number: root.officers.middleDays > 0 ? String(root.officers.middleDays) : "–"
                    of: root.officers.daysSaid
                    DayBars {
                        width: parent.width
                        bars: root.officers.bars
                        promise: root.officers.promise
                    }
                }
                CountCard {
                    objectName: "ratingCard"
                    width: cards.part
                    title: qsTr("Children’s own rating of the meeting")
                    number: String(root.officers.rated)
                    of: qsTr("chose to say, of %1 asked").arg(root.officers.held)
                    ShareBar { width: parent.width; name: qsTr("They listened"); said: root.officers.listened[0] ?? ""; share: root.officers.listenedShares[0] ?? 0; ink: Theme.meadow }
                    ShareBar { width: parent.width; name: qsTr("A bit"); said: root.officers.listened[1] ?? ""; share: root.officers.listenedShares[1] ?? 0; ink: Theme.inkSoft }
                    ShareBar { width: parent.width; name: qsTr("No, or not sure"); said: root.officers.listened[2] ?? ""; share: root.officers.listenedShares[2] ?? 0; ink: Theme.inkSoft }
                }
                CountCard {
                    objectName: "aloneCard"
                    width: cards.part
                    title: qsTr("Seen alone before the review")
                    number: String(root.officers.alone)
                    of: qsTr("of %1 reviews").arg(root.officers.held)
                    Words {
                        width: parent.width
                        visible: text !== ""
                        text: root.officers.aloneSaid
                        soft: true
                        font.pixelSize: Theme.adultBody
                    }
                    Row {
                        id: split
                        readonly property list<color> inks: [Theme.meadow, Theme.inkSoft, Theme.sky, Theme.quietLine, Theme.berry]
                        width: parent.width
                        spacing: 3
                        Repeater {
                            model: root.officers.aloneParts.length
                            Rectangle {
                                required property int index
                                visible: root.officers.aloneParts[index] > 0
                                width: (split.width - 12) * root.officers.aloneParts[index] / Math.max(1, root.officers.held)
                                height: 18
                                radius: 4
                                color: split.inks[index]
                            }
                        }
                    }
                }
            }
            Rectangle { width: parent.width; height: 1; color: Theme.quietLine }
            Row {
                x: 24
                visible: root.wide
                width: parent.width - 48
                topPadding: 8
                bottomPadding: 8
                spacing: 8
                Words { width: root.widths[0] * parent.width; text: qsTr("By name, not by rank"); soft: true; font.pixelSize: Theme.adultBody }
                Repeater {
                    model: root.titles.length
                    Words {
                        required property int index
                        width: root.widths[index + 1] * parent.width - 8
                        text: root.titles[index]
                        soft: true
                        font.pixelSize: Theme.adultBody
                    }
                }
            }
            Repeater {
                model: root.officers
                OfficerRow {
                    id: row
                    required property int howMany
                    required property int due
                    required property string late
                    required property string notHeld
                    required property string unread
                    required property bool alarm
                    required property string owed
                    required property string raised
                    objectName: "officer"
                    width: column.width
                    wide: root.wide
                    titles: root.titles
                    widths: root.widths
                    cells: [String(row.howMany), String(row.due), row.late, row.notHeld, row.unread, row.owed, row.raised]
                    loud: row.alarm ? 4 : -1
                }
            }
            Words {
                x: 24
                width: parent.width - 48
                topPadding: 24
                bottomPadding: 24
                visible: root.officers.loaded && root.officers.count === 0
                text: qsTr("No counts have come yet. Each officer’s tablet sends them once a week.")
                font.pixelSize: Theme.adultSay
            }
        }
    }
    Rectangle {
        id: foot
        anchors.bottom: parent.bottom
        width: parent.width
        height: Math.max(80, button.height + 24)
        color: Theme.card
        Rectangle { width: parent.width; height: 1; color: Theme.rule }
        BigButton {
            id: button
            objectName: "report"
            anchors.verticalCenter: parent.verticalCenter
            x: Theme.mirrored ? 24 : parent.width - width - 24
            width: Math.min(implicitWidth, parent.width - 48)
            size: 56
            kind: BigButton.Plain
            symbol: "archive"
            text: qsTr("Annual report tables")
            onClicked: root.reportRequested()
        }
    }
}
