// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.App
import Pipit.Design

/// The short log: one tap writes time and kind, or ten seconds are said. Words may follow.
Column {
    id: root

    required property OpenVisit visit
    required property string circle
    /// Row that words are being added to, or -1.
    property int wording: -1

    readonly property list<string> kinds: [qsTr("I rang"), qsTr("I chased"), qsTr("Advice"), qsTr("Travelled")]

    spacing: 10

    VisitNotes {
        id: entries
        objectName: "logModel"
        visit: root.visit
        circle: root.circle
        log: true
    }
    SpokenNote {
        id: spoken
        visit: root.visit
        circle: root.circle
        log: true
    }

    Flow {
        width: parent.width
        spacing: 8
        Words {
            width: Math.min(implicitWidth, parent.width)
            text: qsTr("10-second log")
            soft: true
            font.bold: true
            font.pixelSize: Theme.adultBody
            Accessible.role: Accessible.Heading
        }
        Words {
            width: Math.min(implicitWidth, parent.width)
            text: qsTr("one tap, and it is written")
            soft: true
            font.pixelSize: Theme.adultBody
        }
    }
    Flow {
        width: parent.width
        spacing: 8
        Repeater {
            model: root.kinds
            BigButton {
                id: kind
                required property string modelData
                required property int index
                objectName: "log" + (kind.index + 2)
                size: Theme.adultTarget
                textSize: 17
                boldText: false
                startPadding: 14
                text: kind.modelData
                hint: qsTr("Writes it with the time")
                onClicked: {
                    root.wording = -1
                    entries.logNow(kind.index + 2)
                }
            }
        }
        BigButton {
            objectName: "sayLog"
            size: Theme.adultTarget
            textSize: 17
            boldText: spoken.recording
            chosen: spoken.recording
            symbol: spoken.recording ? "stop" : "mic"
            text: spoken.recording ? qsTr("Stop, %1").arg(spoken.length) : qsTr("Say it, 10 s")
            onClicked: spoken.recording ? spoken.stop() : spoken.start()
        }
    }
    Notice {
        visible: text !== ""
        width: parent.width
        text: spoken.notice !== "" ? spoken.notice : entries.notice
        textSize: Theme.adultBody
    }
    Repeater {
        model: entries
        Column {
            id: line
            required property int index
            required property string words
            required property string at
            required property string what
            required property int kind
            required property string length
            width: root.width
            spacing: 8
            Item {
                width: parent.width
                height: Math.max(Theme.adultTarget, said.implicitHeight, ends.height)
                Words {
                    id: at
                    anchors.left: parent.left
                    anchors.verticalCenter: parent.verticalCenter
                    text: line.at
                    soft: true
                    font.pixelSize: Theme.adultBody
                }
                Words {
                    id: said
                    anchors.left: at.right
                    anchors.leftMargin: 12
                    anchors.right: ends.left
                    anchors.rightMargin: 8
                    anchors.verticalCenter: parent.verticalCenter
                    text: line.words === "" ? line.what : qsTr("%1: %2").arg(line.what).arg(line.words)
                    font.pixelSize: Theme.adultBody
                }
                Row {
                    id: ends
                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    SquareButton {
                        visible: line.kind === VisitNotes.Spoken
                        size: Theme.adultTarget
                        kind: BigButton.Quiet
                        symbol: entries.playingRow === line.index ? "pause" : "play"
                        name: qsTr("Hear what you said at %1, %2").arg(line.at).arg(line.length)
                        onClicked: entries.play(line.index)
                    }
                    SquareButton {
                        objectName: "logWords" + line.index
                        size: Theme.adultTarget
                        kind: BigButton.Quiet
                        symbol: "keys"
                        name: qsTr("Words for %1 at %2").arg(line.what).arg(line.at)
                        onClicked: root.wording = root.wording === line.index ? -1 : line.index
                    }
                }
            }
            When {
                holds: root.wording === line.index
                PlainField {
                    objectName: "logWordsField"
                    width: line.width
                    single: true
                    label: qsTr("A few words")
                    initialText: line.words
                    onSettled: text => {
                        entries.addWords(line.index, text)
                        root.wording = -1
                    }
                }
            }
        }
    }
}
