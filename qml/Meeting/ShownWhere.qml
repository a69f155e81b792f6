// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.App
import Pipit.Design
import Pipit.Reading

/// Before she shows: what stays out of this part, because somebody there was not chosen for it. For the officer alone: nothing is said
/// of it, not even that there is any, before she says that nobody else looks.
FocusScope {
    id: root

    required property ReviewTogether review
    /// The row whose reason is being written; -1: none.
    property int writing: -1
    readonly property real gutter: root.width < 600 ? 12 : 24

    signal finished
    signal breakRequested
    signal helpRequested

    Accessible.role: Accessible.Pane
    Accessible.name: bar.title
    focus: true
    Keys.onEscapePressed: root.finished()
    Keys.onBackPressed: root.finished()

    ShownCheck {
        id: check
        circle: root.review.circle
        part: root.review.part
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }
    WorkBar {
        id: bar
        width: root.width
        title: qsTr("What may be shown")
        why: check.alone ? qsTr("Part %1: %2").arg(root.review.part + 1).arg(root.review.present) : ""
        onBackRequested: root.finished()
        onHelpRequested: root.helpRequested()
        extra: BreakButton {
            objectName: "shownBreak"
            brief: bar.compact
            onClicked: root.breakRequested()
        }
    }
    Column {
        visible: !check.alone
        anchors.centerIn: parent
        width: Math.min(parent.width - 48, Theme.scaled(560))
        spacing: 24
        Words {
            width: parent.width
            text: qsTr("The next screen says what of %1’s stays out of this part. Is anybody else looking?").arg(root.review.name)
            font.pixelSize: Theme.adultHeading
            horizontalAlignment: Text.AlignHCenter
        }
        BigButton {
            objectName: "shownOnlyMe"
            anchors.horizontalCenter: parent.horizontalCenter
            width: Math.min(implicitWidth, parent.width)
            size: 56
            kind: BigButton.Main
            text: qsTr("Only I am looking")
            onClicked: check.alone = true
        }
    }
    Flickable {
        id: body
        objectName: "shownBody"
        visible: check.alone
        anchors.top: bar.bottom
        anchors.bottom: parent.bottom
        anchors.bottomMargin: more.taken
        width: parent.width
        clip: true
        contentHeight: column.height + 48
        boundsBehavior: Flickable.StopAtBounds
        Column {
            id: column
            x: Math.max(root.gutter, (root.width - width) / 2)
            y: 16
            width: Math.min(root.width - 2 * root.gutter, 720 * Math.min(1.3, Theme.textScale))
            spacing: 0
            Heading {
                objectName: "shownTitle"
                visible: check.loaded
                width: parent.width
                text: check.outside.title
                size: Theme.adultHeading
                Accessible.role: Accessible.Heading
            }
            Words {
                visible: check.loaded
                width: parent.width
                bottomPadding: 12
                text: check.outside.count === 0 ? qsTr("Everybody here may see what opens in this part.")
                    : qsTr("%1 did not choose everybody here for it. It does not open in this part until %1 says yes.").arg(check.name)
                soft: true
                font.pixelSize: Theme.adultBody
            }
            Notice {
                objectName: "shownNotice"
                visible: check.notice !== ""
                width: parent.width
                text: check.notice
                textSize: Theme.adultSay
            }
            Column {
                visible: check.pages.count > 0
                width: parent.width
                bottomPadding: 20
                spacing: 8
                Heading {
                    width: parent.width
                    topPadding: 12
                    text: qsTr("%1 is not in this part").arg(check.name)
                    size: Theme.adultHeading
                    Accessible.role: Accessible.Heading
                }
                Words {
                    width: parent.width
                    text: qsTr("None of the pages for the meeting is looked at here, unless you choose it. %1 can read which you chose.").arg(check.name)
                    soft: true
                    font.pixelSize: Theme.adultBody
                }
                Repeater {
                    model: check.pages
                    TickRow {
                        id: choice
                        required property int index
                        required property string name
                        objectName: "partPage" + choice.index
                        width: column.width
                        text: choice.name
                        enabled: !check.busy
                        onToggledByTap: on => check.choose(choice.index, on)
                    }
                }
            }
            Repeater {
                model: check.outside
                OutsideEntry {
                    id: entry
                    objectName: "outside" + entry.index
                    width: column.width
                    name: check.name
                    writing: root.writing === entry.index
                    busy: check.busy
                    onAskRequested: check.askChild(entry.index)
                    onWriteRequested: root.writing = root.writing === entry.index ? -1 : entry.index
                    onPutIn: because => {
                        check.putIn(entry.index, because)
                        root.writing = -1
                    }
                }
            }
        }
    }
    ScrollMark {
        id: more
        anchors.fill: parent
        visible: body.visible
        page: body
    }
}
