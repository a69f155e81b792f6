// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.App
import Pipit.Design
import Pipit.Reading

/// One action: who does what by when, and how we will know, beside what the child said. It cannot be asked for while one of
/// these is missing: then the main button leads to what is missing.
Rectangle {
    id: root

    required property string circle
    required property string name
    /// Key of what the child asked, or of anything said about it; may be empty.
    property string key: ""

    /// What was decided is being written down.
    property bool telling: false

    readonly property bool wide: root.width >= 1000 && root.width >= 900 * Theme.textScale
    readonly property real asideWidth: root.wide ? 344 * Math.min(1.2, Theme.textScale) : 0
    readonly property real endWidth: root.wide ? 316 * Math.min(1.2, Theme.textScale) : 0
    readonly property real edge: root.width < 600 ? 12 : 24

    signal backRequested
    signal helpRequested
    /// It is asked for.
    signal finished
    /// Something shorter is to be said instead: "still talking". Opens ShortAnswer.
    signal shortAnswerRequested(string key)

    function goToGap(): void {
        switch (edit.gap) {
        case ActionController.Who: form.show(whoRow); who.focusText(); break
        case ActionController.What: form.show(whatRow); what.focusText(); break
        case ActionController.When: form.show(whenRow); when.focusText(); break
        case ActionController.Know: form.show(knowRow); know.focusText(); break
        case ActionController.Because: form.show(carry); carry.focusText(); break
        }
    }

    color: Theme.paper
    Accessible.role: Accessible.Pane
    Accessible.name: bar.title

    ActionController {
        id: edit
        circle: root.circle
        name: root.name
        ask: root.key
        onSaved: root.finished()
    }

    WorkBar {
        id: bar
        width: root.width
        title: root.telling ? qsTr("What was decided") : qsTr("Ask for it")
        why: edit.asked !== "" ? qsTr("%1. %2").arg(root.name).arg(edit.asked) : root.name
        onBackRequested: {
            if (root.telling)
                root.telling = false
            else
                root.backRequested()
        }
        onHelpRequested: root.helpRequested()
    }
    Flickable {
        id: said
        visible: root.wide && edit.said !== "" && !root.telling
        anchors.top: bar.bottom
        anchors.bottom: foot.top
        anchors.left: parent.left
        width: root.asideWidth
        clip: true
        contentHeight: aside.height + 40
        boundsBehavior: Flickable.StopAtBounds
        SaidAside {
            id: aside
            x: 24
            y: 20
            width: parent.width - 48
            name: root.name
            words: edit.said
            when: edit.saidWhen
            together: edit.together
            picture: edit.picture
            use: edit.use
            readers: edit.readers
            asked: edit.asked
        }
    }
    Rectangle {
        visible: said.visible
        x: Theme.mirrored ? parent.width - said.width : said.width
        y: bar.height
        width: 1.5
        height: said.height
        color: Theme.margin
    }
    Flickable {
        id: form
        objectName: "actionForm"
        visible: !root.telling

        function show(row: Item): void {
            const at = row.mapToItem(fields, 0, 0).y
            form.contentY = Math.max(0, Math.min(at - 24, form.contentHeight - form.height))
        }

        anchors.top: bar.bottom
        anchors.bottom: foot.top
        anchors.left: said.visible ? said.right : parent.left
        anchors.right: end.visible ? end.left : parent.right
        clip: true
        contentHeight: fields.height + 48
        boundsBehavior: Flickable.StopAtBounds

        Column {
            id: fields
            x: root.edge
            y: 20
            width: form.width - 2 * root.edge
            spacing: 16

            SaidAside {
                visible: !root.wide && edit.said !== ""
                width: parent.width
                name: root.name
                words: edit.said
                when: edit.saidWhen
                together: edit.together
                picture: edit.picture
                use: edit.use
                readers: edit.readers
                asked: edit.asked
            }
            Rectangle { visible: !root.wide && edit.said !== ""; width: parent.width; height: 1; color: Theme.rule }
            Notice {
                visible: edit.notice !== ""
                width: parent.width
                text: edit.notice
                textSize: Theme.adultBody
            }
            TwoVersions {
                objectName: "twoVersions"
                visible: edit.versions.length > 0
                width: parent.width
                versions: [...edit.versions]
                onSettled: which => edit.settle(which)
            }
            FormRow {
                id: whoRow
                width: parent.width
                label: qsTr("Who")
                gap: edit.gap === ActionController.Who
                CaseField {
                    id: who
                    width: parent.width
                    label: qsTr("Who does it")
                    placeholder: qsTr("A name, and what they do")
                    maxLength: 90
                    gap: whoRow.gap
                    initialText: edit.who
                    onSaid: text => edit.typeWho(text)
                }
                ChoiceChips {
                    width: parent.width
                    about: qsTr("People around %1").arg(root.name)
                    choices: [...edit.people]
                    faces: [...edit.faces]
                    chosen: edit.person
                    onPicked: index => edit.choosePerson(index)
                }
                Words {
                    width: parent.width
                    visible: text !== ""
                    text: edit.notHeld
                    font.pixelSize: Theme.adultBody
                }
            }
            FormRow {
                id: whatRow
                width: parent.width
                label: qsTr("What")
                gap: edit.gap === ActionController.What
                CaseField {
                    id: what
                    width: parent.width
                    label: qsTr("What is to be done")
                    lines: 2
                    gap: whatRow.gap
                    initialText: edit.what
                    onSaid: text => edit.typeWhat(text)
                }
            }
            FormRow {
                id: whenRow
                width: parent.width
                label: qsTr("By when")
                gap: edit.gap === ActionController.When
                DayStep {
                    id: when
                    width: parent.width
                    day: edit.day
                    why: edit.dayWhy
                    gap: whenRow.gap
                    onMoved: days => edit.moveDay(days)
                }
                ChoiceChips {
                    width: parent.width
                    acts: true
                    about: qsTr("By when")
                    choices: [...edit.dayChoices]
                    onPicked: index => edit.chooseDay(index)
                }
            }
            FormRow {
                id: knowRow
                width: parent.width
                label: qsTr("How we will know")
                gap: edit.gap === ActionController.Know
                CaseField {
                    id: know
                    width: parent.width
                    label: qsTr("How we will know")
                    placeholder: qsTr("What will %1 see, or do?").arg(root.name)
                    maxLength: 400
                    gap: knowRow.gap
                    initialText: edit.know
                    onSaid: text => edit.typeKnow(text)
                }
                ChoiceChips {
                    width: parent.width
                    acts: true
                    about: qsTr("How we will know")
                    choices: [...edit.suggestions]
                    onPicked: index => edit.typeKnow(edit.suggestions[index])
                }
            }
            CarryOver {
                id: carry
                visible: edit.carryTitle !== ""
                width: parent.width
                title: edit.carryTitle
                days: [...edit.rolledDays]
                reasons: [...edit.rolledBecause]
                because: edit.because
                asks: edit.carries
                gap: edit.gap === ActionController.Because
                onSaid: text => edit.typeBecause(text)
            }
            FormRow {
                width: parent.width
                label: qsTr("Who says yes or no")
                CaseField {
                    width: parent.width
                    label: qsTr("Who says yes or no")
                    placeholder: qsTr("Leave it empty if nobody has to")
                    maxLength: 90
                    initialText: edit.decider
                    onSaid: text => edit.typeDecider(text)
                }
                ChoiceChips {
                    width: parent.width
                    about: qsTr("Who says yes or no")
                    choices: [qsTr("Manager"), qsTr("Panel"), qsTr("Court")]
                    chosen: edit.decides - 1
                    onPicked: index => edit.decides = edit.decides === index + 1 ? 0 : index + 1
                }
            }
            FormRow {
                width: parent.width
                label: qsTr("Agency")
                ChoiceChips {
                    width: parent.width
                    about: qsTr("Agency")
                    choices: [qsTr("Council"), qsTr("School"), qsTr("Health"), qsTr("Mental health"), qsTr("Carer"), qsTr("Police"), qsTr("Housing"), qsTr("Other")]
                    chosen: edit.agency - 1
                    onPicked: index => edit.agency = edit.agency === index + 1 ? 0 : index + 1
                }
            }
            Rectangle { visible: !root.wide; width: parent.width; height: 1; color: Theme.rule }
            AnswerColumn {
                visible: !root.wide
                width: parent.width
                steps: edit.answer
                close: edit.close
                name: root.name
                canTell: edit.askedFor
                decider: edit.decider
                onTellRequested: root.telling = true
            }
        }
    }
    Rectangle {
        id: end
        visible: root.wide && !root.telling
        anchors.top: bar.bottom
        anchors.bottom: foot.top
        anchors.right: parent.right
        width: root.endWidth
        color: Theme.card
        Rectangle {
            x: Theme.mirrored ? parent.width - 1 : 0
            width: 1
            height: parent.height
            color: Theme.rule
        }
        Flickable {
            anchors.fill: parent
            clip: true
            contentHeight: column.height + 40
            boundsBehavior: Flickable.StopAtBounds
            AnswerColumn {
                id: column
                x: 20
                y: 20
                width: parent.width - 40
                steps: edit.answer
                close: edit.close
                name: root.name
                canTell: edit.askedFor
                decider: edit.decider
                onTellRequested: root.telling = true
            }
        }
    }
    FootBar {
        id: foot
        visible: !root.telling
        anchors.bottom: parent.bottom
        width: root.width
        calls: !edit.whole && edit.loaded
        lead: edit.missing
        words: edit.whole ? qsTr("Everything is there.") : qsTr("Kept as your draft; not yet asked for.")
        BigButton {
            objectName: "askForIt"
            width: Math.min(implicitWidth, foot.width - 2 * foot.edge)
            size: 56
            kind: BigButton.Main
            waiting: !edit.whole
            busy: edit.saving
            text: edit.whole ? qsTr("Ask for it") : qsTr("Go to what is missing")
            onClicked: edit.whole ? edit.save() : root.goToGap()
        }
        BigButton {
            objectName: "stillTalking"
            visible: edit.askKey !== ""
            width: Math.min(implicitWidth, foot.width - 2 * foot.edge)
            size: Theme.adultTarget
            text: qsTr("Still talking")
            onClicked: root.shortAnswerRequested(edit.askKey)
        }
    }
    When {
        holds: root.telling
        WriteOutcome {
            anchors.top: bar.bottom
            anchors.bottom: parent.bottom
            width: root.width
            focus: true
            circle: root.circle
            name: root.name
            key: edit.askKey
            onFinished: root.telling = false
        }
    }
}
