// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.App
import Pipit.Design
import Pipit.Decisions
import Pipit.Reading

/// The social worker's word on one thing: an answer to a child, yes or no to an action, how far it is.
Rectangle {
    id: root

    required property string circle
    required property string name
    required property string key
    /// WorkerReply.Choice that is chosen at first; NotChosen leaves what was chosen before.
    property int choice: 0

    readonly property bool wide: root.width >= 900 && root.width >= 800 * Theme.textScale
    readonly property real edge: root.width < 600 ? 12 : 24
    readonly property bool sorts: reply.kind === WorkerList.Sort
    readonly property bool decides: reply.choice === WorkerReply.Agreed || reply.choice === WorkerReply.Changed || reply.choice === WorkerReply.Refused
    readonly property bool no: reply.choice === WorkerReply.Changed || reply.choice === WorkerReply.Refused

    /// In the order of WorkerReply.choices.
    readonly property list<string> names: root.sorts ? [qsTr("Yes"), qsTr("Another way"), qsTr("No, because"), qsTr("Not yet, by when")]
        : reply.kind === WorkerList.Do ? [qsTr("Done"), qsTr("Not done, because"), qsTr("It is being done")] : [qsTr("Agreed"), qsTr("Changed"), qsTr("Refused")]
    readonly property list<string> symbols: root.sorts ? ["tick", "diff", "cross", "clock"] : reply.kind === WorkerList.Do ? ["tick", "cross", "clock"] : ["tick", "diff", "cross"]

    signal finished
    signal backRequested
    signal helpRequested

    function goToGap(): void {
        if (reply.gap === WorkerReply.SayWhy)
            field.focusText()
        else if (reply.gap === WorkerReply.SayWhen)
            when.focusText()
        else
            form.contentY = 0
    }

    /// What was tapped in the list goes before what was kept.
    function chooseFirst(): void {
        const first = root.choice
        if (first === 0 || !reply.loaded)
            return
        root.choice = 0
        if (reply.canSay(first))
            reply.choice = first
    }

    color: Theme.paper
    Accessible.role: Accessible.Pane
    Accessible.name: bar.title

    WorkerReply {
        id: reply
        circle: root.circle
        name: root.name
        key: root.key
        onSent: root.finished()
        onChanged: root.chooseFirst()
    }

    WorkBar {
        id: bar
        width: root.width
        title: root.sorts ? qsTr("Answer %1").arg(root.name) : reply.kind === WorkerList.Do ? qsTr("How far it is") : qsTr("Yes or no")
        why: reply.goesTo === "" ? "" : qsTr("To %1, and the records key").arg(reply.goesTo)
        onBackRequested: root.backRequested()
        onHelpRequested: root.helpRequested()
    }
    Flickable {
        id: side
        visible: root.wide && reply.said !== ""
        anchors.top: bar.bottom
        anchors.bottom: foot.top
        anchors.left: parent.left
        width: root.wide && reply.said !== "" ? 344 * Math.min(1.2, Theme.textScale) : 0
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
            readers: reply.readers
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
        visible: reply.loaded && !reply.over
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
                visible: !root.wide && reply.said !== ""
                width: parent.width
                name: root.name
                words: reply.said
                when: reply.saidWhen
                picture: reply.picture
                use: reply.use
                readers: reply.readers
            }
            Words {
                visible: !root.sorts
                width: parent.width
                text: reply.words
                font.pixelSize: Theme.adultHeading
                Accessible.role: Accessible.Heading
            }
            Words {
                visible: text !== ""
                width: parent.width
                text: reply.more
                font.pixelSize: Theme.adultBody
            }
            SafeFirst {
                objectName: "safeFirst"
                visible: reply.safeAnswer !== ""
                width: parent.width
                name: root.name
                words: reply.safeAnswer
            }
            SideFact {
                objectName: "askOfficer"
                visible: reply.safeAnswer === "" && reply.officer !== "" && root.sorts
                width: parent.width
                symbol: "shield"
                ink: Theme.heather
                title: qsTr("Before you ring or write to the house")
                text: qsTr("Ask %1 how %2 can be answered safely.").arg(reply.officer).arg(root.name)
            }
            ChoiceChips {
                width: parent.width
                about: root.sorts ? qsTr("What it is") : reply.kind === WorkerList.Do ? qsTr("How far it is") : qsTr("Yes or no")
                choices: root.names
                symbols: root.symbols
                chosen: reply.place
                onPicked: index => reply.pick(index)
            }
            CaseField {
                id: field
                width: parent.width
                lines: 3
                label: reply.choice === WorkerReply.NotDone ? qsTr("Why it was not done")
                    : root.no ? qsTr("Why, in words that %1 reads easily").arg(root.name) : qsTr("In words that %1 reads easily").arg(root.name)
                initialText: reply.text
                gap: reply.gap === WorkerReply.SayWhy
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
            ChoiceChips {
                visible: reply.sentences.length > 0
                width: parent.width
                acts: true
                about: qsTr("Sentences to begin with")
                choices: [...reply.sentences]
                onPicked: index => reply.say(reply.sentences[index])
            }
            FormRow {
                visible: root.decides
                width: parent.width
                label: qsTr("Who decided")
                ChoiceChips {
                    width: parent.width
                    about: qsTr("Who decided")
                    choices: [qsTr("I did"), qsTr("My manager"), qsTr("A panel"), qsTr("A court")]
                    chosen: reply.decider
                    onPicked: index => reply.decider = index
                }
            }
            FormRow {
                visible: root.decides || reply.choice === WorkerReply.Doing
                width: parent.width
                label: root.decides ? qsTr("When") : qsTr("By when")
                DayStep {
                    id: when
                    width: parent.width
                    day: reply.day
                    why: reply.dayWhy
                    onMoved: days => reply.moveDay(days)
                }
            }
            FormRow {
                visible: root.no
                width: parent.width
                label: qsTr("How %1 hears it").arg(root.name)
                ChoiceChips {
                    visible: !reply.close
                    width: parent.width
                    about: qsTr("How %1 hears it").arg(root.name)
                    choices: [qsTr("Face to face first"), qsTr("On the tablet")]
                    symbols: ["ppl", "tablet"]
                    chosen: reply.face ? 0 : 1
                    onPicked: index => reply.face = index === 0
                }
                Words {
                    width: parent.width
                    text: reply.close ? qsTr("This is about home, family or a person. Tell %1 face to face first. Until then the tablet says that there is an answer, and not which.").arg(root.name)
                        : reply.face ? qsTr("Until somebody has told %1, the tablet says that there is an answer, and not which.").arg(root.name)
                        : qsTr("%1 reads it alone, whoever is near.").arg(root.name)
                    soft: true
                    font.pixelSize: Theme.adultBody
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
    Words {
        visible: reply.over
        anchors.centerIn: form
        width: Math.min(root.width - 48, Theme.scaled(480))
        text: qsTr("Nothing waits here any more. It has an answer, or it was taken back.")
        horizontalAlignment: Text.AlignHCenter
        font.pixelSize: Theme.adultHeading
    }
    FootBar {
        id: foot
        visible: !reply.over
        anchors.bottom: parent.bottom
        width: root.width
        calls: reply.missing !== "" && reply.choice !== WorkerReply.NotChosen
        lead: reply.missing
        words: reply.missing !== "" || reply.goesTo === "" ? "" : qsTr("%1 can read it, once it is sent.").arg(reply.goesTo)
        BigButton {
            objectName: "sendReply"
            width: Math.min(implicitWidth, foot.width - 2 * foot.edge)
            size: 56
            kind: BigButton.Main
            waiting: reply.missing !== ""
            busy: reply.sending
            text: root.sorts ? qsTr("Answer %1").arg(root.name) : qsTr("Write it")
            onClicked: reply.missing !== "" ? root.goToGap() : reply.send()
        }
    }
}
