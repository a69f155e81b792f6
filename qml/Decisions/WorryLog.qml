// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.App
import Pipit.Design

/// The log of a worry: who was rung, when, what was agreed, what the child was told, by whom; and its release.
FocusScope {
    id: root

    required property WorryController worry
    required property string name

    /// WorryController.Line of what is being written; 0: nothing; −1: the release.
    property int writing: 0

    readonly property real edge: root.width < 600 ? 12 : 24
    readonly property list<int> kinds: [WorryController.Rang, WorryController.Agreed, WorryController.ToldChild, WorryController.Heard]
    readonly property list<string> ready: root.writing === WorryController.Rang ? [qsTr("No answer. Message left."), qsTr("Rings back today.")]
        : root.writing === WorryController.Agreed ? [qsTr("Duty speaks with the child today."), qsTr("I do nothing more until duty rings.")]
        : root.writing === WorryController.ToldChild ? [qsTr("I told somebody whose job it is to keep children safe."), qsTr("You did nothing wrong by telling me.")] : []

    function write(): void {
        if (root.writing < 0)
            root.worry.release(said.text)
        else
            root.worry.log(root.writing, who.text, said.text)
    }

    Connections {
        target: root.worry
        function onWritten(): void {
            root.writing = 0
            who.clear()
            said.clear()
        }
    }
    Flickable {
        anchors.top: parent.top
        anchors.bottom: foot.top
        width: root.width
        clip: true
        contentHeight: column.height + 48
        boundsBehavior: Flickable.StopAtBounds
        Column {
            id: column
            x: Math.max(root.edge, (root.width - width) / 2)
            y: 20
            width: Math.min(root.width - 2 * root.edge, Theme.scaled(820))
            spacing: 16
            Words {
                width: parent.width
                text: root.worry.toldWords
                font.pixelSize: Theme.adultHeading
            }
            Item {
                visible: root.worry.toldExact !== ""
                width: parent.width
                implicitHeight: exact.implicitHeight
                Rectangle { anchors.left: parent.left; width: 3; height: parent.height; color: Theme.berry }
                Words {
                    id: exact
                    anchors.left: parent.left
                    anchors.leftMargin: 16
                    anchors.right: parent.right
                    text: qsTr("“%1”").arg(root.worry.toldExact)
                    font.pixelSize: Theme.adultSay
                }
            }
            Notice {
                width: parent.width
                told: true
                symbol: "shield"
                text: root.worry.released !== "" ? root.worry.released
                    : !root.worry.keepsLog ? qsTr("The reviewing officer has it too, keeps the log and releases it. Ring as well.") : qsTr("The page is out of what is shown and drafted until you release it.")
                textSize: Theme.adultBody
            }
            Notice {
                visible: root.worry.notice !== ""
                width: parent.width
                text: root.worry.notice
                textSize: Theme.adultBody
            }
            Words {
                visible: root.worry.keepsLog
                width: parent.width
                text: qsTr("Written down as it happens")
                soft: true
                font.pixelSize: Theme.adultBody
                font.bold: true
                Accessible.role: Accessible.Heading
            }
            Repeater {
                model: root.worry.logLines
                Item {
                    id: row
                    required property string modelData
                    required property int index
                    width: column.width
                    implicitHeight: Math.max(time.implicitHeight, line.implicitHeight)
                    Words {
                        id: time
                        anchors.left: parent.left
                        width: 128 * Math.min(1.4, Theme.textScale)
                        text: root.worry.logTimes[row.index] ?? ""
                        soft: true
                        font.pixelSize: Theme.adultBody
                    }
                    Words {
                        id: line
                        anchors.left: time.right
                        anchors.leftMargin: 8
                        anchors.right: parent.right
                        text: row.modelData
                        font.pixelSize: Theme.adultBody
                    }
                }
            }
            ChoiceChips {
                visible: root.worry.keepsLog
                width: parent.width
                about: qsTr("What to write down")
                choices: [qsTr("I rang"), qsTr("It was agreed"), qsTr("%1 was told").arg(root.name), qsTr("I heard")]
                symbols: ["phone", "hands", "ppl", "ear"]
                chosen: root.writing === WorryController.Rang ? 0 : root.writing === WorryController.Agreed ? 1
                    : root.writing === WorryController.ToldChild ? 2 : root.writing === WorryController.Heard ? 3 : -1
                onPicked: index => root.writing = root.kinds[index]
            }
            CaseField {
                id: who
                visible: root.writing > 0
                width: parent.width
                maxLength: 90
                label: root.writing === WorryController.ToldChild ? qsTr("Who told %1").arg(root.name) : qsTr("Who")
            }
            CaseField {
                id: said
                visible: root.writing !== 0
                width: parent.width
                lines: 2
                label: root.writing < 0 ? qsTr("Why it may be shown and quoted again") : qsTr("What was said")
            }
            ChoiceChips {
                visible: root.ready.length > 0
                width: parent.width
                acts: true
                about: qsTr("Sentences to begin with")
                choices: root.ready
                onPicked: index => said.initialText = root.ready[index]
            }
        }
    }
    FootBar {
        id: foot
        visible: root.worry.keepsLog
        anchors.bottom: parent.bottom
        width: root.width
        BigButton {
            objectName: "writeLog"
            visible: root.writing !== 0
            width: Math.min(implicitWidth, foot.width - 2 * foot.edge)
            size: 56
            kind: BigButton.Main
            busy: root.worry.busy
            text: root.writing < 0 ? qsTr("Release it") : qsTr("Write it")
            onClicked: root.write()
        }
        BigButton {
            objectName: "releasePage"
            visible: root.writing === 0 && root.worry.released === ""
            width: Math.min(implicitWidth, foot.width - 2 * foot.edge)
            size: Theme.adultTarget
            text: qsTr("Release the page")
            onClicked: root.writing = -1
        }
    }
}
