// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Pipit.App
import Pipit.Design

/// Where others use the device too no file is made. She asks her officer, who can hand her one that only words open.
Column {
    id: root

    required property OwnCopy copy

    spacing: 20

    Drawing {
        anchors.horizontalCenter: parent.horizontalCenter
        width: 200
        height: 130
        source: "qrc:/pipit/places/mybook.svg"
    }
    SpokenWords {
        id: why
        width: parent.width
        text: qsTr("Other people use this tablet too. They could open a file that lies here.")
        size: Theme.text
        speaking: Platform.reading === why.text
        onSpoken: words => Platform.read(words)
    }
    SpokenWords {
        id: how
        width: parent.width
        text: qsTr("%1 can give you your copy. It is a closed file. You get secret words that open it.").arg(root.copy.officer)
        speaking: Platform.reading === how.text
        onSpoken: words => Platform.read(words)
    }
    SpokenWords {
        id: lacks
        width: parent.width
        text: qsTr("In it are the pages that you shared with %1, and the answers.").arg(root.copy.officer)
        soft: true
        speaking: Platform.reading === lacks.text
        onSpoken: words => Platform.read(words)
    }
    Notice {
        objectName: "copyAsked"
        width: parent.width
        visible: text !== ""
        told: root.copy.askNotice === "" && root.copy.notice === ""
        text: root.copy.askNotice !== "" ? root.copy.askNotice : root.copy.asked !== "" ? root.copy.asked : root.copy.notice
        speaks: true
        onSpoken: words => Platform.read(words)
    }
    BigButton {
        objectName: "askForCopy"
        width: Math.min(parent.width, Math.max(implicitWidth, 320))
        visible: root.copy.asked === ""
        enabled: root.copy.canAsk
        kind: BigButton.Main
        size: 72
        symbol: "letter"
        text: qsTr("Ask for my copy")
        hint: qsTr("%1 gets it, and nobody else").arg(root.copy.officer)
        onClicked: root.copy.askOfficer()
    }
}
