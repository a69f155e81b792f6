// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.Design
import Pipit.Reading

/// One thing that the child asked for, and what became of it: her words and the answer at the start, what is to be done at the end.
Item {
    id: root

    required property string key
    required property string words
    required property string when
    required property string together
    required property string picture
    required property string symbol
    required property list<string> chipWords
    required property list<int> chipLooks
    required property string because
    required property string toHer
    required property int readsAt
    required property string action
    required property string know
    required property string progress
    required property string rolled
    required property string asked
    required property string told
    required property string talking
    required property string disagrees
    required property bool late
    required property bool untold
    required property bool close
    required property bool readAlone
    required property bool open
    required property bool answered
    required property list<string> versions
    required property list<string> stepNames
    required property list<int> stepStates
    required property string line
    required property int index
    property string name: ""

    readonly property bool beside: root.width >= 900 && root.width >= 800 * Theme.textScale
    readonly property real edge: root.width < 600 ? 12 : 24
    readonly property real endWidth: root.beside ? Math.min(470, root.width * 0.38) : root.width - 2 * root.edge

    signal toldRequested
    signal writeRequested
    signal actionRequested
    signal answerRequested
    signal concernRequested
    signal settled(int which)

    implicitHeight: (root.beside ? Math.max(start.implicitHeight, end.implicitHeight) : start.implicitHeight + 16 + end.implicitHeight) + 36
    Accessible.role: Accessible.Grouping
    Accessible.name: root.line

    Rectangle {
        anchors.fill: parent
        color: root.untold ? Theme.card : "transparent"
        Rectangle {
            visible: root.untold || root.late
            anchors.left: parent.left
            width: 5
            height: parent.height
            color: Theme.berry
        }
        Rectangle { anchors.bottom: parent.bottom; width: parent.width; height: 1; color: Theme.rule }
    }
    Item {
        id: thumb
        anchors.left: parent.left
        anchors.leftMargin: root.edge
        y: 18
        width: 56
        height: 52
        PagePicture {
            visible: root.picture !== ""
            width: 56
            height: 42
            radius: 8
            picture: root.picture
        }
        Icon {
            visible: root.picture === ""
            anchors.centerIn: parent
            name: root.symbol
            size: 32
            ink: Theme.inkSoft
        }
    }
    Column {
        id: start
        anchors.left: thumb.right
        anchors.leftMargin: 16
        y: 18
        width: (root.beside ? root.width - root.endWidth - 3 * root.edge : root.width - root.edge) - thumb.width - 16 - root.edge
        spacing: 8
        Words {
            objectName: "askWords"
            width: parent.width
            text: root.words
            font.pixelSize: Theme.adultHeading
            Accessible.role: Accessible.Heading
        }
        Words {
            width: parent.width
            text: root.together === "" ? root.when : root.together
            soft: true
            font.pixelSize: Theme.adultBody
        }
        Flow {
            width: parent.width
            spacing: 8
            Repeater {
                model: root.chipWords
                OutcomeChip {
                    required property string modelData
                    required property int index
                    width: Math.min(implicitWidth, start.width)
                    words: modelData
                    look: root.chipLooks[index] ?? OutcomeChip.Waits
                }
            }
            OutcomeChip {
                visible: root.asked !== ""
                width: Math.min(implicitWidth, start.width)
                look: OutcomeChip.Waits
                words: root.asked
            }
            OutcomeChip {
                visible: root.rolled !== ""
                width: Math.min(implicitWidth, start.width)
                look: OutcomeChip.Waits
                words: root.rolled
            }
        }
        Words {
            width: parent.width
            visible: text !== ""
            text: root.because
            font.pixelSize: Theme.adultSay
        }
        Words {
            width: parent.width
            visible: root.toHer !== ""
            text: root.readsAt > 0 ? qsTr("In words for %1: “%2” Reads at about age %3.").arg(root.name).arg(root.toHer).arg(root.readsAt)
                : qsTr("In words for %1: “%2”").arg(root.name).arg(root.toHer)
            soft: true
            font.pixelSize: Theme.adultBody
        }
        Words {
            width: parent.width
            visible: text !== ""
            text: root.disagrees
            color: Theme.heather
            font.pixelSize: Theme.adultSay
            font.bold: true
        }
    }
    Column {
        id: end
        anchors.right: parent.right
        anchors.rightMargin: root.edge
        y: root.beside ? 18 : start.y + start.implicitHeight + 16
        width: root.endWidth
        spacing: 10
        FaceFirst {
            visible: root.untold
            width: parent.width
            name: root.name
            close: root.close
            readAlone: root.readAlone
            main: root.index === 0 // one sun a screen
            onToldRequested: root.toldRequested()
        }
        TwoVersions {
            visible: root.versions.length > 0
            width: parent.width
            versions: root.versions
            onSettled: which => root.settled(which)
        }
        Words {
            width: parent.width
            visible: text !== ""
            text: root.late ? qsTr("Late. %1").arg(root.action) : root.action
            color: root.late ? Theme.berry : Theme.ink
            font.pixelSize: Theme.adultBody
            font.bold: root.late
        }
        Words {
            width: parent.width
            visible: text !== ""
            text: root.know
            soft: true
            font.pixelSize: Theme.adultBody
        }
        Words {
            width: parent.width
            visible: text !== ""
            text: root.progress
            font.pixelSize: Theme.adultBody
        }
        Words {
            width: parent.width
            visible: text !== ""
            text: root.told
            soft: true
            font.pixelSize: Theme.adultBody
        }
        Words {
            width: parent.width
            visible: text !== ""
            text: root.talking
            soft: true
            font.pixelSize: Theme.adultBody
        }
        StepDots {
            width: parent.width
            names: root.stepNames
            looks: root.stepStates
        }
        Flow {
            width: parent.width
            spacing: 8
            BigButton {
                objectName: "writeOutcome"
                Accessible.name: qsTr("%1. %2: %3").arg(root.index + 1).arg(text).arg(root.words)
                width: Math.min(implicitWidth, parent.width)
                size: Theme.adultTarget
                symbol: "pencil"
                text: root.answered ? qsTr("Write what happened") : qsTr("Write what was decided")
                hint: root.words
                onClicked: root.writeRequested()
            }
            BigButton {
                objectName: "openAction"
                Accessible.name: qsTr("%1. %2: %3").arg(root.index + 1).arg(text).arg(root.words)
                visible: root.open
                width: Math.min(implicitWidth, parent.width)
                size: Theme.adultTarget
                text: root.action === "" ? qsTr("Ask for it") : root.late ? qsTr("Carry it on") : qsTr("Change the action")
                hint: root.words
                onClicked: root.actionRequested()
            }
            BigButton {
                objectName: "shortAnswer"
                Accessible.name: qsTr("%1. %2: %3").arg(root.index + 1).arg(text).arg(root.words)
                width: Math.min(implicitWidth, parent.width)
                size: Theme.adultTarget
                text: qsTr("Answer %1").arg(root.name)
                hint: root.words
                onClicked: root.answerRequested()
            }
            BigButton {
                objectName: "raiseConcern"
                Accessible.name: qsTr("%1. %2: %3").arg(root.index + 1).arg(text).arg(root.words)
                visible: root.open && root.action !== ""
                width: Math.min(implicitWidth, parent.width)
                size: Theme.adultTarget
                text: qsTr("Raise it")
                hint: root.words
                onClicked: root.concernRequested()
            }
        }
    }
}
