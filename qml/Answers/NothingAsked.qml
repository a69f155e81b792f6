// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Pipit.App
import Pipit.Design

/// Before she has asked for anything: a sign without words.
Item {
    id: root

    readonly property string sentence: Theme.fewWords ? qsTr("Nothing here yet.")
        : qsTr("Nothing here yet. When you ask for something, you see here what became of it.")

    Column {
        anchors.centerIn: parent
        width: Math.min(parent.width, Theme.scaled(440))
        spacing: 16

        Drawing {
            anchors.horizontalCenter: parent.horizontalCenter
            width: Math.min(220, parent.width) / (0.5 + 0.5 * Theme.textScale)
            height: width
            source: "qrc:/pipit/places/answers.svg"
        }
        SpokenWords {
            width: parent.width
            centred: true
            text: root.sentence
            size: Theme.scaled(22)
            speaking: Platform.reading === root.sentence
            onSpoken: words => Platform.read(words)
        }
    }
}
