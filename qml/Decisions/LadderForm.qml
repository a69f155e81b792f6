// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Pipit.App
import Pipit.Design

/// A step onto a rung, a line of what happened, how it was settled, or praise: what was said, and to whom.
FocusScope {
    id: root

    required property LadderController ladder
    /// Ladder.Writing
    required property int writing
    required property string name
    required property string rungName

    property int agency: 0

    readonly property real edge: root.width < 600 ? 12 : 24
    readonly property bool tagged: root.writing === Ladder.Raising || root.writing === Ladder.Cafcass || root.writing === Ladder.Praising
    readonly property string question: root.writing === Ladder.Cafcass ? qsTr("What you told Cafcass, and whom there")
        : root.writing === Ladder.Line ? qsTr("What happened") : root.writing === Ladder.Settling ? qsTr("How it was settled")
        : root.writing === Ladder.Praising ? qsTr("What was good, and whose doing it was") : qsTr("What it is about, and whom you told")

    function write(): void {
        switch (root.writing) {
        case Ladder.Raising: root.ladder.raise(root.ladder.next, words.text, root.agency); break
        case Ladder.Cafcass: root.ladder.raise(4, words.text, root.agency); break
        case Ladder.Line: root.ladder.line(words.text); break
        case Ladder.Settling: root.ladder.settle(words.text); break
        case Ladder.Praising: root.ladder.praise(words.text, root.agency); break
        }
    }

    Flickable {
        anchors.top: parent.top
        anchors.bottom: foot.top
        width: root.width
        clip: true
        contentHeight: fields.height + 48
        boundsBehavior: Flickable.StopAtBounds
        Column {
            id: fields
            x: Math.max(root.edge, (root.width - width) / 2)
            y: 20
            width: Math.min(root.width - 2 * root.edge, Theme.scaled(760))
            spacing: 16
            Heading {
                width: parent.width
                text: root.writing === Ladder.Raising ? root.rungName : root.writing === Ladder.Cafcass ? qsTr("Cafcass")
                    : root.writing === Ladder.Line ? qsTr("What happened") : root.writing === Ladder.Settling ? qsTr("Settled") : qsTr("Praise")
                size: Theme.adultHeading
                Accessible.role: Accessible.Heading
            }
            Notice {
                visible: root.ladder.notice !== ""
                width: parent.width
                text: root.ladder.notice
                textSize: Theme.adultBody
            }
            CaseField {
                id: words
                width: parent.width
                lines: 3
                label: root.question
            }
            FormRow {
                visible: root.tagged
                width: parent.width
                label: qsTr("Agency")
                ChoiceChips {
                    width: parent.width
                    about: qsTr("Agency")
                    choices: [qsTr("Council"), qsTr("School"), qsTr("Health"), qsTr("Mental health"), qsTr("Carer"), qsTr("Police"), qsTr("Housing"), qsTr("Other")]
                    chosen: root.agency - 1
                    onPicked: index => root.agency = root.agency === index + 1 ? 0 : index + 1
                }
            }
        }
    }
    FootBar {
        id: foot
        anchors.bottom: parent.bottom
        width: root.width
        words: root.writing === Ladder.Praising ? "" : qsTr("For your own record of %1. You tell people yourself.").arg(root.name)
        BigButton {
            objectName: "writeStep"
            width: Math.min(implicitWidth, foot.width - 2 * foot.edge)
            size: 56
            kind: BigButton.Main
            busy: root.ladder.busy
            text: qsTr("Write it")
            onClicked: root.write()
        }
    }
}
