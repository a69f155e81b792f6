// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Pipit.App
import Pipit.Design

/// Before a copy: who else uses this device, then what goes in. Two answers of one size, neither chosen beforehand.
Column {
    id: root

    required property OwnCopy copy

    readonly property bool whose: root.copy.step === OwnCopy.Whose
    readonly property bool beside: root.width >= 520 * Theme.textScale
    readonly property real half: root.beside ? (root.width - Theme.gap) / 2 : root.width

    spacing: 20

    Drawing {
        anchors.horizontalCenter: parent.horizontalCenter
        width: 200
        height: 130
        source: "qrc:/pipit/places/mybook.svg"
    }
    SpokenWords {
        id: what
        width: parent.width
        text: root.whose ? qsTr("Who uses this phone or tablet?") : qsTr("What goes in?")
        heading: true
        bold: true
        size: Theme.text
        speaking: Platform.reading === what.text
        onSpoken: words => Platform.read(words)
    }
    SpokenWords {
        id: means
        width: parent.width
        text: root.whose ? qsTr("Your copy is a file. Whoever uses this phone or tablet can open it.") : qsTr("Whoever has the file can read it.")
        bold: !root.whose
        speaking: Platform.reading === means.text
        onSpoken: words => Platform.read(words)
    }
    SpokenWords {
        id: also
        width: parent.width
        visible: !root.whose
        text: qsTr("Pages that you shared with nobody go in too.")
        soft: true
        speaking: Platform.reading === also.text
        onSpoken: words => Platform.read(words)
    }
    TickRow {
        objectName: "copySound"
        width: parent.width
        visible: !root.whose && root.copy.soundSize !== ""
        on: root.copy.sound
        text: qsTr("With my voice and films")
        note: root.copy.soundSize
        onToggledByTap: on => root.copy.sound = on
    }
    Notice {
        objectName: "copyNotice"
        width: parent.width
        visible: text !== ""
        text: root.copy.notice
        speaks: true
        onSpoken: words => Platform.read(words)
    }
    Grid {
        columns: root.beside ? 2 : 1
        spacing: Theme.gap

        BigButton {
            objectName: root.whose ? "onlyMine" : "copyPages"
            width: root.half
            size: 112
            textSize: 20
            over: true
            symbol: root.whose ? "key" : ""
            picture: root.whose ? "" : "qrc:/pipit/places/pages.svg"
            text: root.whose ? qsTr("Only I use it") : qsTr("All my pages")
            onClicked: root.whose ? root.copy.onlyMine() : root.copy.begin(false)
        }
        BigButton {
            objectName: root.whose ? "othersToo" : "copyAnswers"
            width: root.half
            size: 112
            textSize: 20
            over: true
            symbol: root.whose ? "ppl" : ""
            picture: root.whose ? "" : "qrc:/pipit/places/answers.svg"
            text: root.whose ? qsTr("Others use it too") : qsTr("My pages and the answers")
            onClicked: root.whose ? root.copy.othersToo() : root.copy.begin(true)
        }
    }
}
