// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.App
import Pipit.Design

/// Beside an opened page: who made it, what she wrote on it, what she will know of its being looked at, and what to do
/// when it worries the reader.
Item {
    id: root

    required property ReadController read
    /// The last lines stand at the foot of at least this height.
    property real least: 0
    property bool offersCopy: Session.space === Session.IroSpace

    /// The space can answer; it can tell duty.
    property bool answers: false
    property bool worries: false
    property string answerText: qsTr("A short answer")
    property string answerHint: ""

    signal copyRequested
    signal answerRequested
    signal worryRequested

    readonly property bool sent: Session.travel === Session.AllSent

    implicitHeight: Math.max(root.least, facts.implicitHeight + 24 + foot.implicitHeight)

    Column {
        id: facts
        width: root.width
        spacing: 20

        Item {
            width: root.width
            implicitHeight: Math.max(face.height, words.implicitHeight)
            Face {
                id: face
                anchors.left: parent.left
                anchors.verticalCenter: parent.verticalCenter
                who: root.read.authorFace
                size: 56
            }
            Column {
                id: words
                anchors.left: face.right
                anchors.leftMargin: 12
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                Heading {
                    width: parent.width
                    text: root.read.authorName
                    size: Theme.adultHeading
                }
                Words {
                    width: parent.width
                    text: qsTr("Shared %1").arg(root.read.when)
                    soft: true
                    font.pixelSize: Theme.adultBody
                }
            }
        }
        Column {
            objectName: "writtenWords"
            visible: root.read.writing !== ""
            width: root.width
            spacing: 6
            Words {
                width: parent.width
                text: qsTr("%1 wrote on the page").arg(root.read.authorName)
                soft: true
                font.pixelSize: Theme.adultBody
                font.bold: true
                Accessible.role: Accessible.Heading
            }
            Words {
                width: parent.width
                text: root.read.writing
                font.pixelSize: Theme.adultSay
            }
        }
        SideFact {
            objectName: "takenBackFact"
            visible: root.read.takenBack !== ""
            width: root.width
            symbol: "undo"
            ink: Theme.ink
            title: root.read.takenBack
            text: qsTr("Nobody else has it any more. You keep what you were told. Children take true things back too.")
        }
        SideFact {
            objectName: "lockShutFact"
            visible: root.read.lockShut
            width: root.width
            symbol: "lock"
            ink: Theme.ink
            title: qsTr("Sent without opening the lock")
            text: qsTr("Maybe somebody else wrote it. Ask %1 about it, on your own. %1 is told that something was sent, not what it says.").arg(root.read.authorName)
        }
        SideFact {
            objectName: "companyFact"
            visible: root.read.company !== ""
            width: root.width
            symbol: "ppl"
            ink: Theme.ink
            title: qsTr("Who was with %1").arg(root.read.authorName)
            text: root.read.company
        }
        SideFact {
            objectName: "lookedFact"
            visible: root.read.looked
            width: root.width
            symbol: "eye"
            text: root.sent ? qsTr("%1 can see that you looked.").arg(root.read.authorName)
                : qsTr("%1 will see that you looked, once it is sent.").arg(root.read.authorName)
        }
    }
    Column {
        id: foot
        y: root.height - height
        width: root.width
        spacing: 12
        BigButton {
            objectName: "answerPage"
            visible: root.answers
            width: parent.width
            size: 56
            kind: BigButton.Main
            text: root.answerText
            hint: root.answerHint === "" ? qsTr("To %1 alone").arg(root.read.authorName) : root.answerHint
            onClicked: root.answerRequested()
        }
        BigButton {
            objectName: "saveCopy"
            visible: root.offersCopy
            width: parent.width
            size: 48
            kind: BigButton.Quiet
            symbol: "archive"
            text: qsTr("Save a copy")
            onClicked: root.copyRequested()
        }
        Rectangle { width: parent.width; height: 1; color: Theme.rule }
        BigButton {
            objectName: "worried"
            visible: root.worries
            width: parent.width
            size: 56
            kind: BigButton.Stop
            symbol: "warn"
            text: qsTr("I’m worried about this")
            onClicked: root.worryRequested()
        }
        Words {
            visible: root.worries
            width: parent.width
            text: root.read.use === UsePicker.Ask ? qsTr("Tells duty now, in exact words. It asks %1 nothing. Safety goes before “ask me first”.").arg(root.read.authorName)
                : qsTr("Tells duty now, in exact words. It asks %1 nothing.").arg(root.read.authorName)
            soft: true
            font.pixelSize: Theme.adultBody
        }
        SideFact {
            objectName: "worriedFact"
            visible: !root.worries
            width: root.width
            symbol: "warn"
            ink: Theme.berry
            title: qsTr("If this worries you")
            text: root.read.use === UsePicker.Ask
                ? qsTr("Do not wait, and do not ask for more. Ring the duty worker: Help has the numbers. Safety goes before “ask me first”.")
                : qsTr("Do not wait, and do not ask for more. Ring the duty worker: Help has the numbers.")
        }
    }
}
