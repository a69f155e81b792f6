// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.App
import Pipit.Design

/// A copy on its way: where it goes, how far it is, and that it is there. It can be stopped at any page.
Column {
    id: root

    required property OwnCopy copy

    signal placeAsked
    signal finished

    readonly property bool writing: root.copy.step === OwnCopy.Writing
    readonly property bool saved: root.copy.step === OwnCopy.Saved

    spacing: 20

    Item {
        anchors.horizontalCenter: parent.horizontalCenter
        width: 220
        height: 220

        ProgressRing {
            anchors.fill: parent
            visible: root.writing
            part: root.copy.part
            color: Theme.meadow
            track: Theme.track
            lineWidth: 12
            Accessible.role: Accessible.ProgressBar
            Accessible.name: qsTr("Your copy: %1 parts of 10").arg(Math.floor(root.copy.part * 10))
        }
        Drawing {
            anchors.centerIn: parent
            width: 150
            height: 97.5
            source: "qrc:/pipit/places/mybook.svg"
        }
    }
    SpokenWords {
        id: now
        objectName: "copyNow"
        width: parent.width
        text: root.writing ? root.copy.progress : root.saved ? root.copy.notice : qsTr("Now choose where the file goes.")
        heading: true
        bold: true
        centred: root.writing
        size: Theme.text
        speaking: Platform.reading === now.text
        onSpoken: words => Platform.read(words)
    }
    SpokenWords {
        id: whoever
        width: parent.width
        visible: !root.saved
        text: qsTr("Whoever has the file can read it.")
        centred: root.writing
        speaking: Platform.reading === whoever.text
        onSpoken: words => Platform.read(words)
    }
    Notice {
        objectName: "copyTrouble"
        width: parent.width
        visible: text !== "" && !root.saved
        text: root.copy.notice
        speaks: true
        onSpoken: words => Platform.read(words)
    }
    BigButton {
        objectName: "copyWhere"
        width: Math.min(parent.width, Math.max(implicitWidth, 320))
        visible: !root.writing && !root.saved
        kind: BigButton.Main
        size: 72
        symbol: "archive"
        text: qsTr("Choose where it goes")
        onClicked: root.placeAsked()
    }
    BigButton {
        objectName: "copyStop"
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(parent.width, Math.max(implicitWidth, 240))
        visible: root.writing
        enabled: !root.copy.stopping
        kind: BigButton.Stop
        size: 72
        symbol: "stop"
        text: qsTr("Stop")
        onClicked: root.copy.stop()
    }
    BigButton {
        objectName: "copyNotNow"
        visible: !root.writing && !root.saved
        symbol: "back"
        text: qsTr("Not now")
        onClicked: root.copy.done()
    }
    BigButton {
        objectName: "copyDone"
        width: Math.min(parent.width, Math.max(implicitWidth, 240))
        visible: root.saved
        kind: BigButton.Main
        size: 72
        symbol: "tick"
        text: qsTr("Good")
        onClicked: root.finished()
    }
}
