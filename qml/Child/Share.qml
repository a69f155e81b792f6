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
    /// She asked to keep nothing here and looks once more.
    property bool forgetting: false
    /// With few words one question is asked at a time: who, what to do with it, post it.
    property int step: Share.Who
    enum Step { Who, What, Post }

    signal backRequested
    signal posted(bool kept)
    signal helpRequested
    signal coverRequested

    readonly property bool narrow: root.width < 600
    readonly property bool pictures: Dress.little || Dress.picturesOnly
    readonly property bool steps: Dress.fewWords && !root.pictures
    readonly property bool whole: !root.steps && !root.pictures
    readonly property bool aside: root.telling || root.forgetting
    readonly property bool last: !root.steps || root.step === Share.Post
    readonly property string question: !root.steps || root.step === Share.Who ? qsTr("Who can see this?")
        : root.step === Share.What ? what.text : qsTr("Post it")
    readonly property bool beside: root.whole && root.width >= 1100 * Math.min(1.25, Theme.textScale)
    readonly property int margin: root.narrow ? 16 : 40
    /// The way to post stays in view, unless large text leaves no room above it: then it stands at the end.
    readonly property bool pinned: root.height - bar.height - foot.height > 340 * Math.min(1.4, Theme.textScale)

    ShareController {
        id: sharing
        what: root.what
        people.most: Dress.little ? 3 : 0
        onPosted: kept => root.posted(kept)
    }

    function goBack(): void {
        if (root.steps && root.step > Share.Who)
            root.step -= 1
        else
            root.backRequested()
    }
    TopBar {
        id: bar
        width: parent.width
        visible: !root.aside
        title: root.question
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
        onBackRequested: root.goBack()
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
        visible: !root.aside
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
                    visible: !root.pictures && root.asksWho
                    text: root.narrow ? qsTr("Tap a face to leave it out.") : qsTr("Tap a face to leave it out, or put it back.")
                    soft: true
                    size: root.narrow ? Theme.small : Theme.body
                    speaking: Platform.reading === tap.text
                    onSpoken: words => Platform.read(words)
                    Layout.fillWidth: true
                }
                ShareFaces {
                    visible: root.asksWho
                    people: sharing.people
                    rows: !root.pictures && (root.narrow || Theme.textScale > 1.3)
                    large: root.pictures || (root.steps && !root.narrow)
                    Layout.fillWidth: true
                    Layout.topMargin: root.pictures ? 8 : 0
                }
                SpokenWords {
                    id: promise
                    objectName: "littleSentence"
                    visible: root.pictures && sharing.names !== ""
                    text: qsTr("%1 will see this.").arg(sharing.names)
                    says: promise.text + " " + qsTr("If you are not safe, grown-ups have to help.")
                    centred: true
                    size: root.narrow ? Theme.text : Theme.title
                    speaking: Platform.reading === promise.says
                    onSpoken: words => Platform.read(words)
                    Layout.fillWidth: true
                    Layout.topMargin: 8
                }
                SpokenWords {
                    id: nobody
                    visible: sharing.firstName === "" && root.asksWho
                    text: qsTr("Nobody is chosen. Then it stays only here.")
                    speaking: Platform.reading === nobody.text
                    onSpoken: words => Platform.read(words)
                    Layout.fillWidth: true
                }
                SpokenWords {
                    id: what
                    visible: root.whole
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
                    visible: root.whole || (root.steps && root.step === Share.What)
                    value: sharing.use
                    suggested: sharing.suggestedUse
                    onPicked: use => sharing.use = use
                    Layout.fillWidth: true
                }
                WhoWasWithYou {
                    visible: sharing.asksCompany && !root.pictures && root.last
                    value: sharing.company
                    onPicked: company => sharing.company = company
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1 // as wide as there is room
                    Layout.topMargin: root.whole ? 12 : 0
                }
            }
            GoodToKnow {
                visible: !root.narrow && root.whole
                officer: sharing.officerName
                onMoreRequested: root.telling = true
                Layout.fillWidth: !root.beside
                Layout.preferredWidth: root.beside ? 368 : -1
                Layout.alignment: Qt.AlignTop
            }
            BigButton {
                objectName: visible ? "tellMeMore" : ""
                visible: root.narrow || !root.whole
                kind: BigButton.Quiet
                symbol: "dots"
                inkOverride: Theme.heather
                boldText: false
                startPadding: 0
                text: qsTr("Good to know")
                onClicked: root.telling = true
            }
            NightLine {
                visible: root.narrow && root.last && !root.pictures
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
        visible: !root.aside
        spacing: 8

        Notice {
            width: parent.width
            visible: sharing.notice !== ""
            text: sharing.notice
        }
        SafetyLine {
            visible: (root.narrow || root.steps) && root.last && !root.pictures
            width: parent.width
        }
        BigButton {
            objectName: "nextStep"
            width: parent.width
            visible: !root.last
            kind: BigButton.Main
            size: 88
            symbol: "fwd"
            enabled: sharing.canPost
            text: qsTr("Next")
            onClicked: root.step += 1
        }
        SplitPost {
            width: parent.width
            visible: root.last
            enabled: sharing.canPost
            tall: root.pictures
            keepText: root.pictures ? qsTr("Post. Keep mine.") : qsTr("Post it.\nKeep my copy.")
            nothingText: root.pictures ? qsTr("Post. Keep nothing.") : qsTr("Post it.\nKeep nothing here.")
            onKeepRequested: sharing.postAndKeep()
            onNothingRequested: root.forgetting = true
        }
        NightLine {
            visible: !root.narrow && root.last && !root.pictures
            width: parent.width
        }
    }
    ScrollMark {
        id: mark
        anchors.fill: parent
        anchors.bottomMargin: root.pinned ? root.height - foot.y : 0
        visible: !root.aside
        page: body
    }
    readonly property bool asksWho: !root.steps || root.step === Share.Who
    When {
        holds: root.forgetting
        KeepNothing {
            anchors.fill: parent
            page: root.page
            names: sharing.names
            busy: sharing.posting
            notice: sharing.notice
            onBackRequested: root.forgetting = false
            onPostRequested: leaveNoMark => sharing.postOnly(leaveNoMark)
            onHelpRequested: root.helpRequested()
            onCoverRequested: root.coverRequested()
        }
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
