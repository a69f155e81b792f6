// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.App
import Pipit.Design

/// What she asked for, the newest first; a meeting to say something about; and asking for something.
Item {
    id: root

    required property AnswersModel model
    property string chosenKey: ""
    /// Asking is the main thing where nothing was asked yet.
    property bool sunny: false

    signal chosen(string key)
    signal rateRequested
    signal askingRequested
    /// `name`: empty for what she said herself. `voice`, `film`: PageKeys; empty without.
    signal letterRequested(string words, string name, string voice, string length, string film)

    LettersModel { id: letters }
    Flickable {
        id: body
        objectName: "askList"
        anchors.top: parent.top
        anchors.bottom: asking.top
        anchors.bottomMargin: 12 + mark.taken
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: -8
        anchors.rightMargin: -8
        contentHeight: rows.height + 24
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        Column {
            id: rows
            x: 8
            y: 8
            width: body.width - 16
            spacing: 16

            BigButton {
                objectName: "rateMeeting"
                width: parent.width
                visible: root.model.meetingToRate !== ""
                size: 88
                textSize: 22
                symbol: "table"
                leading: true
                text: qsTr("How was your meeting?")
                onClicked: root.rateRequested()
            }
            Repeater {
                model: letters

                LetterRow {
                    id: letter
                    required property int index
                    objectName: "letterRow" + letter.index
                    width: rows.width
                    onOpened: root.letterRequested(letter.words, letter.name, letter.voice, letter.length, letter.film)
                    onAnswered: yes => letters.answer(letter.index, yes)
                }
            }
            Repeater {
                model: root.model

                AskRow {
                    required property int index
                    required property string key
                    objectName: "ask" + index
                    width: rows.width
                    chosen: key === root.chosenKey
                    onClicked: root.chosen(key)
                }
            }
        }
    }
    BigButton {
        id: asking
        objectName: "askForSomething"
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 20
        width: parent.width
        kind: root.sunny ? BigButton.Main : BigButton.Plain
        size: 72
        textSize: 22
        symbol: "hand"
        text: qsTr("Ask for something")
        onClicked: root.askingRequested()
    }
    ScrollMark {
        id: mark
        anchors.fill: parent
        anchors.bottomMargin: asking.height + 32
        anchors.rightMargin: -12
        page: body
    }
}
