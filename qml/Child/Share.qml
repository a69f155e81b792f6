// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Pipit.App
import Pipit.Design

/// Who can see this? The faces in the order in which they will read it, what to do with it, and what is good to know.
Item {
    id: root

    required property Shareable what
    /// A page is shown small beside the title.
    property PageDocument page: null
    property bool telling: false

    signal backRequested
    signal posted
    signal helpRequested
    signal coverRequested

    readonly property bool narrow: root.width < 600
    readonly property bool beside: root.width >= 1100 * Math.min(1.25, Theme.textScale)
    readonly property int margin: root.narrow ? 16 : 40
    /// The way to post stays in view, unless large text leaves no room above it: then it stands at the end.
    readonly property bool pinned: root.height - bar.height - foot.height > 340 * Math.min(1.4, Theme.textScale)

    ShareController {
        id: sharing
        what: root.what
        onPosted: root.posted()
    }
    TopBar {
        id: bar
        width: parent.width
        visible: !root.telling
        title: qsTr("Who can see this?")
        speaking: Platform.reading === bar.title
        leading: Rectangle {
            visible: !root.narrow && root.page !== null
            implicitWidth: 80
            implicitHeight: 64
            radius: 6
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
        onBackRequested: root.backRequested()
        onHelpRequested: root.helpRequested()
        onCoverRequested: root.coverRequested()
        onSpoken: words => Platform.read(words)
    }
    Flickable {
        id: body
        objectName: "shareBody"
        anchors.top: bar.bottom
        anchors.bottom: root.pinned ? foot.top : parent.bottom
        anchors.bottomMargin: (root.pinned ? 16 : 0) + mark.taken
        width: parent.width
        visible: !root.telling
        contentHeight: content.implicitHeight + (root.pinned ? 4 : 16) + (root.pinned ? 0 : foot.height + 16)
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        GridLayout {
            id: content
            x: root.margin
            width: parent.width - 2 * root.margin
            columns: root.beside ? 2 : 1
            columnSpacing: 40
            rowSpacing: 16

            ColumnLayout {
                spacing: 8
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop

                SpokenWords {
                    id: tap
                    text: root.narrow ? qsTr("Tap a face to leave it out.") : qsTr("Tap a face to leave it out, or put it back.")
                    soft: true
                    size: root.narrow ? Theme.small : Theme.body
                    speaking: Platform.reading === tap.text
                    onSpoken: words => Platform.read(words)
                    Layout.fillWidth: true
                }
                ShareFaces {
                    people: sharing.people
                    rows: root.narrow || Theme.textScale > 1.3
                    Layout.fillWidth: true
                }
                SpokenWords {
                    id: nobody
                    visible: sharing.firstName === ""
                    text: qsTr("Nobody is chosen. Then it stays only here.")
                    speaking: Platform.reading === nobody.text
                    onSpoken: words => Platform.read(words)
                    Layout.fillWidth: true
                }
                SpokenWords {
                    id: what
                    text: qsTr("What shall we do with it?")
                    heading: true
                    bold: true
                    size: root.narrow ? Theme.body : Theme.text
                    speaking: Platform.reading === what.text
                    onSpoken: words => Platform.read(words)
                    Layout.fillWidth: true
                    Layout.topMargin: root.narrow ? 0 : 12
                }
                UsePicker {
                    value: sharing.use
                    suggested: sharing.suggestedUse
                    onPicked: use => sharing.use = use
                    Layout.fillWidth: true
                }
            }
            GoodToKnow {
                visible: !root.narrow
                officer: sharing.officerName
                onMoreRequested: root.telling = true
                Layout.fillWidth: !root.beside
                Layout.preferredWidth: root.beside ? 368 : -1
                Layout.alignment: Qt.AlignTop
            }
            BigButton {
                objectName: root.narrow ? "tellMeMore" : ""
                visible: root.narrow
                kind: BigButton.Quiet
                symbol: "dots"
                inkOverride: Theme.heather
                boldText: false
                startPadding: 0
                text: qsTr("Good to know")
                onClicked: root.telling = true
            }
            NightLine {
                visible: root.narrow
                Layout.fillWidth: true
            }
        }
    }
    Column {
        id: foot
        parent: root.pinned ? root : body.contentItem
        x: root.margin
        y: root.pinned ? root.height - height - 16 : content.implicitHeight + 24
        width: root.width - 2 * root.margin
        visible: !root.telling
        spacing: 8

        Notice {
            width: parent.width
            visible: sharing.notice !== ""
            text: sharing.notice
        }
        SafetyLine {
            visible: root.narrow
            width: parent.width
        }
        BigButton {
            objectName: "postButton"
            width: parent.width
            kind: BigButton.Main
            size: root.narrow ? 88 : 96
            enabled: sharing.canPost
            busy: sharing.posting
            picture: "qrc:/pipit/places/post-keep.svg"
            textSize: root.narrow ? 22 : 26
            text: qsTr("Post it. Keep my copy.")
            hint: sharing.firstName === "" ? qsTr("Nobody is chosen") : ""
            onClicked: sharing.postAndKeep()
        }
        NightLine {
            visible: !root.narrow
            width: parent.width
        }
    }
    ScrollMark {
        id: mark
        anchors.fill: parent
        anchors.bottomMargin: root.pinned ? root.height - foot.y : 0
        visible: !root.telling
        page: body
    }
    When {
        holds: root.telling
        TellMore {
            anchors.fill: parent
            officer: sharing.officerName
            onBackRequested: root.telling = false
            onHelpRequested: root.helpRequested()
            onCoverRequested: root.coverRequested()
        }
    }
}
