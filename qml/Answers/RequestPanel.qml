// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.App
import Pipit.Design

/// Asking for one thing: who gets it, words or none, and whom she can ring as well.
Item {
    id: root

    required property int what

    signal done
    signal helpRequested
    signal coverRequested

    readonly property bool narrow: root.width < 600
    readonly property int margin: root.narrow ? 16 : Theme.margins

    RequestController {
        id: request
        what: root.what
        onSent: root.done()
    }
    TopBar {
        id: bar
        width: parent.width
        title: request.name
        speaking: Platform.reading === request.name + ". " + request.note
        onBackRequested: root.done()
        onHelpRequested: root.helpRequested()
        onCoverRequested: root.coverRequested()
        onSpoken: Platform.readIfAlone(request.name + ". " + request.note)
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
            width: Math.min(Theme.scaled(860), parent.width - 2 * root.margin)
            spacing: 20

            SpokenWords {
                width: parent.width
                visible: !Theme.picturesOnly
                text: request.note
                soft: true
                confidential: true
                speaking: Platform.reading === text
                onSpoken: words => Platform.read(words)
                onHeadphonesFirst: words => Platform.readIfAlone(words)
            }
            SpokenWords {
                width: parent.width
                text: request.keptOut === "" ? qsTr("Who can see this?") : qsTr("Who can see this?") + " " + request.keptOut
                heading: true
                bold: true
                size: Theme.text
                confidential: true
                speaking: Platform.reading === text
                onSpoken: words => Platform.read(words)
                onHeadphonesFirst: words => Platform.readIfAlone(words)
            }
            RequestFaces {
                width: parent.width
                people: request.people
                rows: root.narrow || Theme.textScale > 1.3
            }
            SayField {
                id: field
                width: parent.width
                placeholder: qsTr("Your words. You can leave this empty.")
            }
            Notice {
                width: parent.width
                visible: request.notice !== ""
                text: request.notice
                speaks: true
                onSpoken: words => Platform.read(words)
            }
            BigButton {
                objectName: "sendRequest"
                width: parent.width
                kind: BigButton.Main
                size: 88
                enabled: request.canSend
                symbol: "send"
                text: qsTr("Send it")
                hint: request.canSend ? "" : qsTr("Nobody is chosen")
                onClicked: request.send(field.text)
            }
            NumberCard {
                width: parent.width
                visible: request.ringNumber !== ""
                who: request.ringWho
                number: request.ringNumber
                hours: request.ringHours
                free: request.ringFree
                speaking: Platform.reading === words
                onSpoken: words => Platform.readIfAlone(words)
            }
        }
    }
    ScrollMark {
        id: mark
        anchors.fill: parent
        page: body
    }
}
