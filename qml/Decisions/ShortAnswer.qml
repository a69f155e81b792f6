// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.App
import Pipit.Design
import Pipit.Reading

/// A page or an ask, answered in a minute by words or by voice. How the child can be answered safely stands before the field.
Rectangle {
    id: root

    required property string circle
    required property string name
    /// Of the page or the ask.
    required property string key
    /// ShortAnswerController.Verdict that is chosen at first; NotChosen leaves what was typed before.
    property int verdict: 0

    readonly property bool wide: root.width >= 900 && root.width >= 800 * Theme.textScale
    readonly property real edge: root.width < 600 ? 12 : 24
    property bool recording: false

    signal backRequested
    signal helpRequested
    signal finished

    function goToGap(): void {
        switch (reply.gap) {
        case ShortAnswerController.SayIt:
        case ShortAnswerController.SayWhy: field.focusText(); break
        case ShortAnswerController.SayWhen: when.focusText(); break
        case ShortAnswerController.SayNotFace: notFace.focusText(); break
        default: form.contentY = 0
        }
    }

    color: Theme.paper
    Accessible.role: Accessible.Pane
    Accessible.name: bar.title

    ShortAnswerController {
        id: reply
        circle: root.circle
        name: root.name
        key: root.key
        onSent: root.finished()
        onChanged: if (root.verdict > 0 && reply.asksForAnswer && reply.verdict === ShortAnswerController.NotChosen) reply.verdict = root.verdict
    }

    WorkBar {
        id: bar
        width: root.width
        title: qsTr("A short answer")
        why: reply.readers === "" ? "" : qsTr("To %1 alone, and the records key").arg(reply.readers)
        onBackRequested: root.backRequested()
        onHelpRequested: root.helpRequested()
    }
    Flickable {
        id: side
        visible: root.wide && !root.recording
        anchors.top: bar.bottom
        anchors.bottom: foot.top
        anchors.left: parent.left
        width: root.wide ? 344 * Math.min(1.2, Theme.textScale) : 0
        clip: true
        contentHeight: aside.height + 40
        boundsBehavior: Flickable.StopAtBounds
        SaidAside {
            id: aside
            x: 24
            y: 20
            width: parent.width - 48
            name: root.name
            words: reply.said
            when: reply.saidWhen
            picture: reply.picture
            use: reply.use
        }
    }
    Rectangle {
        visible: side.visible
        x: Theme.mirrored ? parent.width - side.width : side.width
        y: bar.height
        width: 1.5
        height: side.height
        color: Theme.margin
    }
    Flickable {
        id: form
        visible: !root.recording
        anchors.top: bar.bottom
        anchors.bottom: foot.top
        anchors.left: side.right
        anchors.right: parent.right
        clip: true
        contentHeight: fields.height + 48
        boundsBehavior: Flickable.StopAtBounds
        Column {
            id: fields
            x: root.edge
            y: 20
            width: Math.min(form.width - 2 * root.edge, Theme.scaled(820))
            spacing: 16
            SaidAside {
                visible: !root.wide
                width: parent.width
                name: root.name
                words: reply.said
                when: reply.saidWhen
                picture: reply.picture
                use: reply.use
            }
            ChoiceChips {
                visible: reply.asksForAnswer
                width: parent.width
                about: qsTr("What it is")
                choices: [qsTr("Yes"), qsTr("No, because"), qsTr("Another way"), qsTr("Not yet"), qsTr("Thank you")]
                symbols: ["tick", "cross", "diff", "clock", "heart"]
                chosen: reply.verdict - 1
                onPicked: index => reply.verdict = index + 1
            }
            Words {
                visible: !reply.asksForAnswer && reply.said !== ""
                width: parent.width
                text: qsTr("%1 did not ask for an answer to this. You can say thank you for it.").arg(root.name)
                font.pixelSize: Theme.adultBody
            }
            SafeFirst {
                objectName: "safeFirst"
                visible: reply.safeAnswer !== ""
                width: parent.width
                name: root.name
                words: reply.safeAnswer
            }
            CaseField {
                id: field
                width: parent.width
                lines: 3
                label: reply.secondTime ? qsTr("Why it is still not settled, in your own words") : qsTr("In words that %1 reads easily").arg(root.name)
                initialText: reply.words
                gap: reply.gap === ShortAnswerController.SayWhy || reply.gap === ShortAnswerController.SayIt
                onSaid: text => reply.type(text)
            }
            Flow {
                width: parent.width
                spacing: 12
                Words {
                    visible: text !== ""
                    width: Math.min(implicitWidth, parent.width)
                    text: reply.readsAt
                    soft: true
                    font.pixelSize: Theme.adultBody
                }
                Words {
                    visible: text !== ""
                    width: Math.min(implicitWidth, parent.width)
                    text: reply.lookAgain
                    color: Theme.berry
                    font.pixelSize: Theme.adultBody
                    font.bold: true
                }
            }
            VoiceNote {
                width: parent.width
                answer: reply
                onRecordRequested: root.recording = true
            }
            Words {
                visible: reply.sentences.length > 0
                width: parent.width
                text: qsTr("Sentences to begin with")
                soft: true
                font.pixelSize: Theme.adultBody
                font.bold: true
                Accessible.role: Accessible.Heading
            }
            ChoiceChips {
                width: parent.width
                acts: true
                about: qsTr("Sentences to begin with")
                choices: reply.sentences
                onPicked: index => reply.say(reply.sentences[index])
            }
            FormRow {
                visible: reply.verdict === ShortAnswerController.NotYet
                width: parent.width
                label: qsTr("By when")
                DayStep {
                    id: when
                    width: parent.width
                    day: reply.day
                    why: reply.dayWhy
                    onMoved: days => reply.moveDay(days)
                }
            }
            FormRow {
                visible: reply.verdict === ShortAnswerController.NoBecause || reply.verdict === ShortAnswerController.AnotherWay
                width: parent.width
                label: qsTr("How %1 hears it").arg(root.name)
                ChoiceChips {
                    width: parent.width
                    about: qsTr("How %1 hears it").arg(root.name)
                    choices: [qsTr("Face to face first"), qsTr("On the tablet")]
                    symbols: ["ppl", "tablet"]
                    chosen: reply.face ? 0 : 1
                    onPicked: index => reply.face = index === 0
                }
                CaseField {
                    id: notFace
                    visible: !reply.face && reply.close
                    width: parent.width
                    label: qsTr("Why nobody tells %1 face to face first").arg(root.name)
                    initialText: reply.notFace
                    gap: reply.gap === ShortAnswerController.SayNotFace
                    onSaid: text => reply.typeNotFace(text)
                }
            }
            Notice {
                visible: reply.notice !== ""
                width: parent.width
                text: reply.notice
                textSize: Theme.adultBody
            }
        }
    }
    FootBar {
        id: foot
        visible: !root.recording
        anchors.bottom: parent.bottom
        width: root.width
        calls: reply.missing !== "" && reply.verdict !== ShortAnswerController.NotChosen
        lead: reply.missing
        words: reply.missing !== "" ? "" : reply.wantsInPerson && !reply.face ? qsTr("%1 asked to hear things in person. This goes behind the lock.").arg(root.name)
            : reply.face ? qsTr("It waits until somebody has told %1 face to face.").arg(root.name) : ""
        BigButton {
            objectName: "sendAnswer"
            width: Math.min(implicitWidth, foot.width - 2 * foot.edge)
            size: 56
            kind: BigButton.Main
            waiting: reply.gap !== ShortAnswerController.NoGap
            busy: reply.sending
            text: reply.gap === ShortAnswerController.NoGap ? qsTr("Send it to %1").arg(root.name) : qsTr("Go to what is missing")
            onClicked: reply.gap === ShortAnswerController.NoGap ? reply.send() : root.goToGap()
        }
    }
    When {
        holds: root.recording
        RecordNote {
            anchors.top: bar.bottom
            anchors.bottom: parent.bottom
            width: root.width
            answer: reply
            onFinished: root.recording = false
        }
    }
}
