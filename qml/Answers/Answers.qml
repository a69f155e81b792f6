// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.App
import Pipit.Design

/// What became of what she asked for. The child's space loads it by its address.
Item {
    id: root

    objectName: "Answers"

    enum View { Asks, OneAsk, Saying, Rating, Asking, Letter }

    property int view: Answers.Asks
    /// AnswersModel's key of the ask that is looked at.
    property string key: ""
    /// Of the letter that is read.
    property string letter: ""
    property string letterFrom: ""
    property string letterVoice: ""
    property string letterLength: ""
    property string letterFilm: ""
    /// AnswerController.Back
    property int back: 0

    readonly property bool wide: root.width >= 1000 * Math.min(1.3, Theme.textScale) && root.width > root.height
    readonly property int margin: root.width < 600 ? 16 : Theme.margins
    readonly property string title: Theme.little ? qsTr("What happened") : qsTr("Answers")

    signal backRequested
    signal helpRequested
    signal coverRequested

    function look(key: string): void {
        root.key = key
        root.view = Answers.OneAsk
    }
    function goBack(): void {
        switch (root.view) {
        case Answers.Saying:
            root.view = Answers.OneAsk
            break
        case Answers.Asks:
            root.backRequested()
            break
        case Answers.OneAsk:
            if (root.wide)
                root.backRequested()
            else
                root.view = Answers.Asks
            break
        default:
            root.view = Answers.Asks
        }
    }
    /// Beside the list one ask is always open.
    function openFirst(): void {
        if (root.wide && root.key === "" && answers.count > 0)
            root.key = answers.keyAt(0)
    }

    onWideChanged: root.openFirst()

    AnswersModel {
        id: answers
        onCountChanged: root.openFirst()
    }
    AnswerController {
        id: shown
        key: root.key
        inView: root.visible && Application.state > Qt.ApplicationHidden && (root.view === Answers.OneAsk || (root.wide && root.view === Answers.Asks))
        onSent: root.view = Answers.OneAsk
        onAskedAgain: key => root.look(key)
    }

    When {
        holds: root.view === Answers.Asks || root.view === Answers.OneAsk
        Item {
            anchors.fill: parent

            TopBar {
                id: bar
                width: parent.width
                title: root.view === Answers.OneAsk && !root.wide && shown.title !== "" ? shown.title : root.title
                speaking: Platform.reading === bar.title
                onBackRequested: root.goBack()
                onHelpRequested: root.helpRequested()
                onCoverRequested: root.coverRequested()
                onSpoken: words => Platform.readIfAlone(words)
            }
            AskList {
                x: Theme.mirrored && root.wide ? parent.width - width - root.margin : root.margin
                y: bar.height
                width: root.wide ? 344 : parent.width - 2 * root.margin
                height: parent.height - bar.height
                visible: root.wide || root.view === Answers.Asks
                model: answers
                chosenKey: root.wide ? root.key : ""
                sunny: answers.count === 0
                onChosen: key => root.look(key)
                onRateRequested: root.view = Answers.Rating
                onAskingRequested: root.view = Answers.Asking
                onLetterRequested: (words, name, voice, length, film) => {
                    root.letter = words
                    root.letterFrom = name
                    root.letterVoice = voice
                    root.letterLength = length
                    root.letterFilm = film
                    root.view = Answers.Letter
                }
            }
            AskPane {
                objectName: "askPane"
                x: !root.wide ? 0 : Theme.mirrored ? root.margin - 8 : root.margin + 344 + 24 - 8
                y: bar.height
                width: root.wide ? parent.width - 2 * root.margin - 344 - 24 + 16 : parent.width
                height: parent.height - bar.height
                visible: answers.count > 0 && (root.wide || root.view === Answers.OneAsk)
                edge: root.wide ? 8 : root.margin
                ask: shown
                showsTitle: root.wide
                onSayRequested: back => {
                    root.back = back
                    root.view = Answers.Saying
                }
            }
            NothingAsked {
                x: root.wide && !Theme.mirrored ? root.margin + 344 + 24 : root.margin
                y: bar.height
                width: root.wide ? parent.width - 2 * root.margin - 344 - 24 : parent.width - 2 * root.margin
                height: root.wide ? parent.height - bar.height : Math.min(360 * Theme.textScale, parent.height - bar.height - 200)
                visible: answers.known && answers.count === 0 && answers.meetingToRate === ""
            }
        }
    }
    When {
        holds: root.view === Answers.Saying
        SayBack {
            anchors.fill: parent
            ask: shown
            back: root.back
            onBackRequested: root.goBack()
            onHelpRequested: root.helpRequested()
            onCoverRequested: root.coverRequested()
        }
    }
    When {
        holds: root.view === Answers.Rating
        RateMeeting {
            anchors.fill: parent
            meeting: answers.meetingToRate
            onBackRequested: root.goBack()
            onHelpRequested: root.helpRequested()
            onCoverRequested: root.coverRequested()
        }
    }
    When {
        holds: root.view === Answers.Asking
        Requests {
            anchors.fill: parent
            onBackRequested: root.goBack()
            onAnswerRequested: key => root.look(key)
            onHelpRequested: root.helpRequested()
            onCoverRequested: root.coverRequested()
        }
    }
    When {
        holds: root.view === Answers.Letter
        LetterPane {
            anchors.fill: parent
            words: root.letter
            from: root.letterFrom
            voice: root.letterVoice
            length: root.letterLength
            film: root.letterFilm
            onBackRequested: root.goBack()
            onHelpRequested: root.helpRequested()
            onCoverRequested: root.coverRequested()
        }
    }
}
