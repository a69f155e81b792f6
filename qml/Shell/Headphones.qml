// SPDX-License-Identifier: Apache-2.0
import Pipit.App

/// Before reading aloud what somebody near must not hear.
Question {
    question: qsTr("Somebody may hear.")
    detail: qsTr("Do you want headphones first?")
    yes: qsTr("Read it now")
    no: qsTr("Not now")
    symbol: "ear"
    onAnswered: yes => Platform.answerToRead(yes)
}
