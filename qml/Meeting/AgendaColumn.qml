// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.App
import Pipit.Design

/// The child's list: first, wider, in her order, on card. It may be empty.
Rectangle {
    id: root

    required property ReviewTogether review
    property int chosen: -1
    /// Of the row that is chosen: its place in her list, or -1.
    property int chosenLine: -1
    property string chosenKey: ""
    property string chosenWords: ""
    property int part: 0

    signal showRequested(string key, int line)
    signal addRequested
    signal stopRequested

    function choose(index: int, line: int, key: string, words: string): void {
        root.chosen = root.chosen === index ? -1 : index
        root.chosenLine = root.chosen < 0 ? -1 : line
        root.chosenKey = root.chosen < 0 ? "" : key
        root.chosenWords = root.chosen < 0 ? "" : words
    }

    color: Theme.card
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("%1’s list").arg(root.review.name)

    EntryVoice { id: hearing }
    Connections {
        target: root.review
        function onChanged(): void { // another part is quiet
            if (hearing.key !== "" && root.part !== root.review.part)
                hearing.stop()
            root.part = root.review.part
        }
    }
    Flickable {
        anchors.top: parent.top
        anchors.bottom: foot.top
        width: parent.width
        clip: true
        contentHeight: column.height
        boundsBehavior: Flickable.StopAtBounds

        Column {
            id: column
            width: parent.width
            topPadding: 18
            bottomPadding: 16

            Flow {
                x: root.width < 600 ? 12 : 24
                width: parent.width - 2 * x
                spacing: 12
                bottomPadding: 6
                Heading {
                    width: Math.min(implicitWidth, parent.width)
                    text: qsTr("%1’s list").arg(root.review.name)
                    size: Theme.adultHeading
                    Accessible.role: Accessible.Heading
                }
                Words {
                    visible: root.review.hers.count > 0
                    width: Math.min(implicitWidth, parent.width)
                    text: qsTr("in this order, and first")
                    soft: true
                    font.pixelSize: Theme.adultBody
                    lineHeight: Math.round(Theme.adultHeading * 1.3)
                }
            }
            Repeater {
                model: root.review.hers
                AgendaRow {
                    id: row
                    required property int index
                    required property int line
                    required property string plain
                    objectName: "line" + row.index
                    width: column.width
                    number: row.index + 1
                    hers: row.line >= 0
                    chosen: root.chosen === row.index
                    onClicked: root.choose(row.index, row.line, row.key, row.plain)
                    onShowRequested: root.showRequested(row.key, row.line)
                    onTalkedToggled: on => root.review.talked(row.line, on)
                    playing: row.voice !== "" && hearing.key === row.voice && hearing.playing
                    onHearRequested: hearing.toggle(row.voice)
                }
            }
            Notice {
                objectName: "voiceNotice"
                visible: hearing.notice !== ""
                x: root.width < 600 ? 12 : 24
                width: parent.width - 2 * x
                text: hearing.notice
                textSize: Theme.adultSay
            }
            Column {
                visible: root.review.loaded && root.review.hers.count === 0
                x: 24
                width: parent.width - 48
                topPadding: 24
                bottomPadding: 24
                spacing: 16
                Words {
                    width: parent.width
                    text: root.review.listEmpty ? qsTr("%1 has not said. Ask her now, or leave it empty.").arg(root.review.name) : qsTr("Nothing opens here in this part.")
                    font.pixelSize: Theme.adultSay
                }
            }
            Flow {
                x: root.width < 600 ? 12 : 24
                width: parent.width - 2 * x
                topPadding: 16
                spacing: 12
                BigButton {
                    objectName: "addSomething"
                    visible: !root.review.closed
                    width: Math.min(implicitWidth, parent.width)
                    size: 48
                    symbol: "plus"
                    text: qsTr("Add something")
                    onClicked: root.addRequested()
                }
                BigButton {
                    objectName: "notToday"
                    visible: root.chosenLine >= 0 && !root.review.closed
                    size: 48
                    text: qsTr("Not today")
                    hint: qsTr("It stays on the list")
                    onClicked: root.review.notToday(root.chosenLine)
                }
                BigButton {
                    objectName: "stopHere"
                    visible: root.review.partState === PartsModel.Now
                    size: 48
                    text: qsTr("Stop here")
                    hint: qsTr("This part ends. What is left stays on the list.")
                    onClicked: root.stopRequested()
                }
            }
        }
    }
    Item {
        id: foot
        anchors.bottom: parent.bottom
        x: root.width < 600 ? 12 : 24
        width: parent.width - 2 * x
        height: Math.max(52, only.implicitHeight + 24)
        Rectangle { width: parent.width; height: 1; color: Theme.rule }
        Icon {
            id: mark
            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            name: "use-talk"
            size: 24
            ink: Theme.inkSoft
        }
        Words {
            id: only
            anchors.left: mark.right
            anchors.leftMargin: 12
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("Only pages that %1 chose for this part open here.").arg(root.review.name)
            soft: true
            font.pixelSize: Theme.adultBody
        }
    }
}
