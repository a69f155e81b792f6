// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.App
import Pipit.Design

/// From "New page" to the page: anything she likes, a question of a pack, cards to sort, a right to talk about. One screen
/// at a time.
FocusScope {
    id: root

    enum Step { Packs, Pack, Card, Sort, OneRight, Talk } // never "Right": every Item has that already, with another number

    property int step: Questions.Packs
    property string pack: ""
    property string group: ""
    property string prompt: ""
    /// The right that somebody was asked to talk about with her, last.
    property string asked: ""

    signal leaveRequested
    signal blankRequested
    signal answerRequested(string pack, string prompt, string title, int paper)
    /// A draft was made: its key.
    signal draftRequested(string key)
    signal helpRequested
    signal coverRequested

    function openPrompt(id: string): void {
        root.prompt = id
        root.step = one.kind === PromptController.Rights ? Questions.OneRight : Questions.Card
    }
    function openNext(): void {
        if (one.next === "")
            root.step = Questions.Pack
        else
            root.openPrompt(one.next)
    }
    function answer(): void {
        if (one.kind === PromptController.Cards)
            root.step = Questions.Sort
        else
            root.answerRequested(root.pack, root.prompt, one.title, one.paper)
    }

    PromptController {
        id: one
        pack: root.pack
        group: root.group
        prompt: root.prompt
        amount: Dress.shown
    }
    SortController {
        id: sorter
        pack: root.pack
        prompt: root.prompt
        amount: Dress.shown
        onMade: key => root.draftRequested(key)
    }
    When {
        holds: root.step === Questions.Packs
        Prompts {
            anchors.fill: parent
            focus: true
            onBackRequested: root.leaveRequested()
            onBlankRequested: root.blankRequested()
            onPackChosen: pack => {
                root.pack = pack
                root.group = ""
                root.step = Questions.Pack
            }
            onHelpRequested: root.helpRequested()
            onCoverRequested: root.coverRequested()
        }
    }
    When {
        holds: root.step === Questions.Pack
        Prompts {
            anchors.fill: parent
            focus: true
            pack: root.pack
            group: root.group
            onBackRequested: root.step = Questions.Packs
            onGroupChosen: group => root.group = group
            onPromptChosen: prompt => root.openPrompt(prompt)
            onHelpRequested: root.helpRequested()
            onCoverRequested: root.coverRequested()
        }
    }
    When {
        holds: root.step === Questions.Card
        PromptCard {
            anchors.fill: parent
            focus: true
            prompt: one
            onBackRequested: root.step = Questions.Pack
            onAnswerRequested: root.answer()
            onSkipRequested: root.openNext()
            onLeaveRequested: root.leaveRequested()
            onHelpRequested: root.helpRequested()
            onCoverRequested: root.coverRequested()
        }
    }
    When {
        holds: root.step === Questions.Sort
        SortCards {
            anchors.fill: parent
            focus: true
            prompt: one
            sort: sorter
            onBackRequested: root.step = Questions.Card
            onHelpRequested: root.helpRequested()
            onCoverRequested: root.coverRequested()
        }
    }
    When {
        holds: root.step === Questions.OneRight
        Rights {
            anchors.fill: parent
            focus: true
            prompt: one
            asked: root.asked !== "" && root.asked === root.prompt
            onBackRequested: root.step = Questions.Pack
            onNextRequested: root.openNext()
            onTalkRequested: root.step = Questions.Talk
            onHelpRequested: root.helpRequested()
            onCoverRequested: root.coverRequested()
        }
    }
    When {
        holds: root.step === Questions.Talk
        RightTalk {
            anchors.fill: parent
            focus: true
            prompt: one
            onBackRequested: root.step = Questions.OneRight
            onSent: {
                root.asked = root.prompt
                root.step = Questions.OneRight
            }
            onHelpRequested: root.helpRequested()
            onCoverRequested: root.coverRequested()
        }
    }
}
