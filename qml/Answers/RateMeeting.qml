// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.App
import Pipit.Design

/// After a meeting: did they listen, was my list covered. For the reviewing officer alone.
Item {
    id: root

    required property string meeting

    signal backRequested
    signal helpRequested
    signal coverRequested

    readonly property int margin: root.width < 600 ? 16 : Theme.margins

    RatingController {
        id: rating
        meeting: root.meeting
        onSent: root.backRequested()
    }
    TopBar {
        id: bar
        width: parent.width
        title: qsTr("How was your meeting?")
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
        contentHeight: column.height + 40
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        Column {
            id: column
            x: (parent.width - width) / 2
            y: 8
            width: Math.min(Theme.scaled(1000), parent.width - 2 * root.margin)
            spacing: 28

            RateQuestion {
                width: parent.width
                tag: "listened"
                question: qsTr("Did they listen to you?")
                value: rating.listened
                onChosen: value => rating.listened = value
            }
            RateQuestion {
                width: parent.width
                tag: "covered"
                question: qsTr("Did they talk about the things on your list?")
                value: rating.covered
                onChosen: value => rating.covered = value
            }
            SayField {
                id: field
                width: parent.width
                visible: !Theme.picturesOnly
                placeholder: qsTr("Anything else? You can leave this empty.")
            }
            Notice {
                width: parent.width
                visible: rating.notice !== ""
                text: rating.notice
                speaks: true
                onSpoken: words => Platform.read(words)
            }
            SpokenWords {
                width: parent.width
                visible: rating.reader !== ""
                soft: true
                text: qsTr("Only %1 reads this.").arg(rating.reader) + " " + qsTr("Your taps are counted with those of many children, without your name.")
                speaking: Platform.reading === text
                onSpoken: words => Platform.read(words)
            }
            BigButton {
                objectName: "sendRating"
                width: parent.width
                kind: BigButton.Main
                size: 88
                enabled: rating.canSend
                symbol: "send"
                text: qsTr("Send it")
                hint: rating.canSend ? "" : qsTr("Choose an answer first")
                onClicked: rating.send(field.text)
            }
        }
    }
    ScrollMark {
        id: mark
        anchors.fill: parent
        page: body
    }
}
