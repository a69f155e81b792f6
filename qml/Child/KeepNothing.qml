// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.App
import Pipit.Design

/// Before something is posted and nothing of it kept: look once more. Whether My pages may say that something was
/// posted is hers to choose.
Item {
    id: root

    /// What goes, where it is a page.
    required property PageDocument page
    /// Who will have it: "Sam and Jo".
    required property string names
    required property bool busy
    property string notice: ""
    property bool noMark: false

    signal backRequested
    signal postRequested(bool leaveNoMark)
    signal helpRequested
    signal coverRequested

    readonly property int margin: root.width < 600 ? 16 : Theme.margins
    readonly property bool beside: root.page !== null && root.width >= 900 * Math.min(1.3, Theme.textScale)
    readonly property real shape: root.page !== null ? root.page.shape : 0.75

    Keys.onEscapePressed: root.backRequested()

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }
    MouseArea { anchors.fill: parent }
    TopBar {
        id: bar
        width: parent.width
        title: qsTr("Look once more")
        speaking: Platform.reading === bar.title
        onBackRequested: root.backRequested()
        onHelpRequested: root.helpRequested()
        onCoverRequested: root.coverRequested()
        onSpoken: words => Platform.read(words)
    }
    Flickable {
        id: body
        anchors.top: bar.bottom
        anchors.bottom: parent.bottom
        anchors.bottomMargin: mark.taken
        width: parent.width
        contentHeight: Math.max(root.beside ? sheet.height : 0, words.y + words.height) + 32
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        Rectangle {
            id: sheet
            readonly property real room: root.beside ? Math.min(680, (body.width - 2 * root.margin) * 0.55, (body.height - 32) / root.shape)
                : Math.min(420, body.width - 2 * root.margin)
            x: root.beside ? root.margin : (body.width - width) / 2
            y: 8
            visible: root.page !== null
            width: sheet.room
            height: visible ? sheet.room * root.shape : 0
            radius: 8
            color: Theme.page
            border.width: 2
            border.color: Theme.hair
            PageCanvas {
                anchors.fill: parent
                anchors.margins: 2
                document: root.page
                enabled: false
                clip: true
                Accessible.ignored: true
            }
        }
        Column {
            id: words
            x: root.beside ? sheet.x + sheet.width + 40 : root.margin
            y: root.beside ? 8 : sheet.height + (sheet.visible ? 24 : 8)
            width: body.width - x - root.margin
            spacing: 16

            SpokenWords {
                id: told
                objectName: "keepNothingWords"
                width: parent.width
                text: qsTr("When you post it, nothing of it stays on this tablet. Nobody can open it here any more, not even you. %1 will have it.").arg(root.names)
                size: Theme.text
                speaking: Platform.reading === told.text
                onSpoken: words => Platform.read(words)
            }
            TickRow {
                objectName: "leaveNoMark"
                width: parent.width
                on: root.noMark
                text: qsTr("Leave no mark")
                note: qsTr("My pages will not say that you posted something.")
                onToggledByTap: on => root.noMark = on
            }
            Notice {
                width: parent.width
                visible: root.notice !== ""
                text: root.notice
            }
            BigButton {
                objectName: "postAndForget"
                width: parent.width
                kind: BigButton.Main
                size: 88
                enabled: !root.busy
                busy: root.busy
                picture: "qrc:/pipit/places/post-nothing.svg"
                textSize: 22
                text: qsTr("Post it. Keep nothing here.")
                onClicked: root.postRequested(root.noMark)
            }
            BigButton {
                objectName: "keepInstead"
                width: parent.width
                symbol: "back"
                text: qsTr("Go back")
                onClicked: root.backRequested()
            }
        }
    }
    ScrollMark {
        id: mark
        anchors.fill: parent
        page: body
    }
}
