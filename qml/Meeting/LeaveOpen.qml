// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.App
import Pipit.Design
import Pipit.Reading

/// What is left open, each with a date. To close a review everything that she asked for has one: that list is for the
/// officer alone, and is not shown before she says that nobody else looks.
FocusScope {
    id: root

    required property ReviewTogether review
    required property bool closing
    property int row: -1
    property string rowWords: ""
    property int rowStill: 0

    readonly property bool gate: root.closing && !open.alone
    readonly property real gutter: root.width < 600 ? 12 : 24

    signal finished
    signal breakRequested
    signal helpRequested

    Accessible.role: Accessible.Pane
    Accessible.name: bar.title
    focus: true
    Keys.onEscapePressed: root.row >= 0 ? root.row = -1 : root.finished()

    OpenAsks {
        id: open
        circle: root.review.circle
        part: root.review.part
        onLeft: root.row = -1
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }
    Item {
        anchors.fill: parent
        enabled: root.row < 0

        WorkBar {
            id: bar
            width: root.width
            title: root.closing ? qsTr("Close the review") : qsTr("Leave some open")
            why: root.gate ? "" : qsTr("Each has a day by which there is an answer.")
            onBackRequested: root.finished()
            onHelpRequested: root.helpRequested()
            extra: BreakButton {
                objectName: "leaveBreak"
                brief: bar.compact
                onClicked: root.breakRequested()
            }
        }
        Column {
            visible: root.gate
            anchors.centerIn: parent
            width: Math.min(parent.width - 48, Theme.scaled(560))
            spacing: 24
            Words {
                width: parent.width
                text: qsTr("The next list has everything that %1 asked for, also what only you know. Is anybody else looking?").arg(root.review.name)
                font.pixelSize: Theme.adultHeading
                horizontalAlignment: Text.AlignHCenter
            }
            BigButton {
                objectName: "onlyMe"
                anchors.horizontalCenter: parent.horizontalCenter
                width: Math.min(implicitWidth, parent.width)
                size: 56
                kind: BigButton.Main
                text: qsTr("Only I am looking")
                onClicked: open.alone = true
            }
        }
        Flickable {
            visible: !root.gate
            anchors.top: bar.bottom
            anchors.bottom: foot.top
            width: parent.width
            clip: true
            contentHeight: column.height + 48
            boundsBehavior: Flickable.StopAtBounds
            Column {
                id: column
                x: Math.max(root.gutter, (root.width - width) / 2)
                y: 16
                width: Math.min(root.width - 2 * root.gutter, 880 * Math.min(1.3, Theme.textScale))
                spacing: 0
                Words {
                    visible: open.loaded && open.count === 0
                    width: parent.width
                    text: root.closing ? qsTr("Nothing is open.") : qsTr("Nothing of this part is open.")
                    font.pixelSize: Theme.adultHeading
                }
                Repeater {
                    model: open
                    OpenAskRow {
                        required property int index
                        required property int still
                        objectName: "open" + index
                        Accessible.name: qsTr("%1. %2").arg(index + 1).arg(words)
                        width: column.width
                        onClicked: {
                            root.rowWords = words
                            root.rowStill = still
                            root.row = index
                        }
                    }
                }
            }
        }
        Rectangle {
            id: foot
            visible: !root.gate
            anchors.bottom: parent.bottom
            width: parent.width
            height: visible ? Math.max(80, ready.implicitHeight + 24, done.height + 24) : 0
            color: Theme.card
            Rectangle { width: parent.width; height: 1; color: Theme.rule }
            Words {
                id: ready
                anchors.left: parent.left
                anchors.leftMargin: root.gutter
                anchors.right: done.left
                anchors.rightMargin: 12
                anchors.verticalCenter: parent.verticalCenter
                text: root.review.notice !== "" ? root.review.notice : open.allDated ? qsTr("Everything that is open has a date.") : qsTr("Some have no date yet.")
                font.pixelSize: Theme.adultBody
            }
            BigButton {
                id: done
                objectName: root.closing ? "closeNow" : "leaveDone"
                anchors.right: parent.right
                anchors.rightMargin: root.gutter
                anchors.verticalCenter: parent.verticalCenter
                width: Math.min(implicitWidth, parent.width * 0.55)
                size: 56
                kind: root.closing ? BigButton.Main : BigButton.Plain
                waiting: root.closing && !open.allDated
                hint: waiting ? qsTr("Some have no date yet") : ""
                text: root.closing ? qsTr("Close the review") : qsTr("Back to the meeting")
                onClicked: {
                    if (!root.closing)
                        return root.finished()
                    if (open.allDated)
                        root.review.close()
                }
            }
        }
    }
    When {
        holds: root.row >= 0
        PanelCard {
            id: giving
            anchors.fill: parent
            title: qsTr("“%1”").arg(root.rowWords)
            onCloseRequested: root.row = -1
            Component.onCompleted: pick.day = open.offered

            DayPick {
                id: pick
                width: parent.width
                label: qsTr("An answer by")
            }
            Words {
                width: parent.width
                text: open.countedTo(pick.day)
                soft: true
                font.pixelSize: Theme.adultBody
            }
            LineField {
                id: because
                objectName: "stillBecause"
                width: parent.width
                label: root.rowStill > 0 ? qsTr("Why not yet") : qsTr("What to say")
                maxLength: 1000
            }
            Words {
                width: parent.width
                text: root.rowStill > 0 ? qsTr("It was left open before, so %1 has to read why.").arg(root.review.name)
                    : qsTr("Left empty, it says: We are still talking about it.")
                soft: true
                font.pixelSize: Theme.adultBody
            }
            Notice {
                objectName: "leaveNotice"
                visible: open.notice !== ""
                width: parent.width
                text: open.notice
                textSize: Theme.adultSay
            }
            BigButton {
                objectName: "leaveIt"
                width: parent.width
                size: 56
                kind: BigButton.Main
                text: qsTr("Leave it open")
                onClicked: open.leave(root.row, pick.day, because.text)
            }
        }
    }
}
