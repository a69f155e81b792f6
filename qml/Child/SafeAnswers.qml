// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Pipit.App
import Pipit.Design

/// How can we answer you safely? She may choose several, and change it whenever she likes.
Item {
    id: root

    signal backRequested
    signal helpRequested
    signal coverRequested

    readonly property int margin: root.width < 600 ? 16 : Theme.margins
    readonly property string reader: safe.officer === "" ? qsTr("the person who runs your meetings") : safe.officer

    Keys.onEscapePressed: root.backRequested()

    SafeAnswer { id: safe }
    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }
    MouseArea { anchors.fill: parent }
    TopBar {
        id: bar
        width: parent.width
        title: qsTr("How can we answer you safely?")
        speaking: Platform.reading === bar.title
        onBackRequested: root.backRequested()
        onHelpRequested: root.helpRequested()
        onCoverRequested: root.coverRequested()
        onSpoken: words => Platform.read(words)
    }
    Flickable {
        id: body
        anchors.top: bar.bottom
        anchors.bottom: parent.bottom
        anchors.bottomMargin: mark.taken
        width: parent.width
        contentHeight: column.y + column.height + 32
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        Column {
            id: column
            x: (parent.width - width) / 2
            y: 8
            width: Math.min(860 * Math.min(1.3, Theme.textScale), parent.width - 2 * root.margin)
            spacing: 12

            SpokenWords {
                id: told
                width: parent.width
                text: qsTr("Choose as many as you like. You can change it. %1 sees it before answering you.").arg(root.reader)
                speaking: Platform.reading === told.text
                onSpoken: words => Platform.read(words)
            }
            Way { way: SafeAnswer.OnThisTablet; on: safe.onThisTablet; text: qsTr("On this tablet") }
            Way { way: SafeAnswer.AtSchool; on: safe.atSchool; text: qsTr("At school") }
            Way { way: SafeAnswer.RingMe; on: safe.ringMe; text: qsTr("Ring me"); note: qsTr("You write the number.") }
            T.TextField {
                id: number
                objectName: "ringNumber"
                visible: safe.ringMe
                width: parent.width
                implicitHeight: Math.max(72, contentHeight + 24)
                leftPadding: 20
                rightPadding: 20
                verticalAlignment: TextInput.AlignVCenter
                maximumLength: 40
                text: safe.number
                color: Theme.ink
                font.family: Theme.family
                font.pixelSize: Theme.text
                inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhDialableCharactersOnly
                Accessible.role: Accessible.EditableText
                Accessible.name: qsTr("The number to ring")
                onTextEdited: safe.number = text
                background: Surface {
                    outline: Theme.quietLine
                    outlineWidth: Theme.quietWidth
                }
                Words {
                    anchors.fill: parent
                    anchors.leftMargin: 20
                    anchors.rightMargin: 20
                    verticalAlignment: Text.AlignVCenter
                    visible: number.text === "" && !number.activeFocus
                    text: number.Accessible.name
                    soft: true
                    Accessible.ignored: true
                }
            }
            Way { way: SafeAnswer.InPerson; on: safe.inPerson; text: qsTr("In person, when I am on my own") }
            Way { way: SafeAnswer.NotTheHouse; on: safe.notTheHouse; text: qsTr("Don’t ring the house") }
            Notice {
                objectName: "safeSaid"
                width: parent.width
                visible: text !== ""
                told: safe.notice === ""
                symbol: safe.notice === "" ? "bird" : "pencil"
                text: safe.notice !== "" ? safe.notice : safe.said ? qsTr("%1 is told this.").arg(root.reader) : ""
                speaks: true
                onSpoken: words => Platform.read(words)
            }
            BigButton {
                objectName: "sendSafeAnswer"
                width: parent.width
                kind: BigButton.Main
                size: 72
                enabled: safe.canSend
                symbol: "send"
                text: qsTr("Tell %1").arg(root.reader)
                onClicked: safe.send()
            }
        }
    }
    ScrollMark {
        id: mark
        anchors.fill: parent
        page: body
    }

    component Way: TickRow {
        id: line

        required property int way

        objectName: "way" + line.way
        width: column.width
        onToggledByTap: safe.toggle(line.way)
    }
}
