// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

/// The panel that records a voice note: it shows what the app tells it and says what the child taps.
/// "Somebody near you may hear" stands before recording and all through it. The dot does not blink.
Item {
    id: root

    enum Phase { Ready, Recording, Paused }

    property int phase: Recorder.Ready
    property int ms: 0
    /// How much longer it can be; what it says of this it says early, and kindly.
    property int leftMs: 600000
    /// The loudness so far, 0 to 1, newest last.
    property list<real> levels
    /// Why it cannot record, as one sentence; empty when it can.
    property string fault: ""
    /// How much there is room for, where that is one short note and no other: said before it begins. Empty: it need not be said.
    property string most: ""
    property bool speaking: false

    signal startRequested
    signal pauseRequested
    signal resumeRequested
    signal stopRequested
    signal throwAwayRequested
    signal closeRequested
    signal spoken(string words)

    readonly property bool running: root.phase !== Recorder.Ready
    readonly property int seconds: Math.floor(root.ms / 1000)
    /// Large text in little room: the buttons and the reminder stay, the advice goes.
    readonly property bool tight: root.running && root.height < Theme.scaled(560) && Theme.textScale > 1.3
    /// Everything that stands here, read aloud.
    readonly property string told: title.text + ". " + (root.fault !== "" ? root.fault : root.advice) + " " + reminder.text
    /// The advice, which has a speaker, is not there: the reminder has it.
    readonly property bool speakerBelow: root.tight || root.fault !== ""
    readonly property string advice: !root.running ? root.most !== "" ? root.most : qsTr("Say as much as you like.")
        : root.nearlyFull ? root.leftMs > 20000 ? root.most !== "" ? qsTr("One minute is left.") : qsTr("One minute is left. You can make another note after this one.")
            : qsTr("It stops by itself now, and all of it is kept.")
        : root.phase === Recorder.Paused ? qsTr("Paused. Carry on when you like.") : qsTr("Stop when you like. A quiet bit is fine.")
    readonly property bool nearlyFull: root.running && root.leftMs <= 60000

    implicitWidth: 600
    implicitHeight: column.implicitHeight + 64
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Voice note")

    Surface {
        anchors.fill: parent
        corner: Theme.cardCorner
    }

    ColumnLayout {
        id: column

        anchors.fill: parent
        anchors.margins: root.width < 480 ? 20 : 32
        spacing: 16

        Item {
            id: head

            readonly property bool narrow: column.width < Theme.scaled(300) && !root.tight

            implicitHeight: Math.max(title.implicitHeight + (head.narrow && clock.visible ? clock.implicitHeight : 0), Theme.touchTarget)
            Layout.fillWidth: true

            Rectangle {
                id: dot
                anchors.left: parent.left
                y: title.y + (title.implicitHeight - height) / 2
                visible: root.phase === Recorder.Recording
                width: 24
                height: 24
                radius: 12
                color: Theme.berry
            }
            Icon {
                anchors.centerIn: dot
                visible: !dot.visible
                name: root.phase === Recorder.Paused ? "pause" : "mic"
            }
            Heading {
                id: title
                anchors.left: dot.right
                anchors.leftMargin: 16
                anchors.right: parent.right
                anchors.rightMargin: !root.running ? 68 : head.narrow ? 0 : clock.width + 8
                y: head.narrow && root.running ? 0 : (parent.height - implicitHeight) / 2
                text: root.phase === Recorder.Recording ? qsTr("Recording") : root.phase === Recorder.Paused ? qsTr("Paused") : qsTr("Voice note")
                size: root.tight ? Theme.body : Theme.title
                Accessible.role: Accessible.Heading
            }
            Words {
                id: clock
                anchors.right: parent.right
                anchors.bottom: parent.bottom
                anchors.bottomMargin: head.narrow ? 0 : (parent.height - implicitHeight) / 2
                visible: root.running
                text: Math.floor(root.seconds / 60) + ":" + String(root.seconds % 60).padStart(2, "0")
                font.pixelSize: root.tight ? Theme.body : Theme.hero
                font.bold: true
                wrapMode: Text.NoWrap
            }
            SquareButton {
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                visible: !root.running
                kind: BigButton.Quiet
                goesBack: true
                symbol: "cross"
                name: qsTr("Close")
                onClicked: root.closeRequested()
            }
        }
        Wave {
            visible: root.running
            levels: root.levels
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.minimumHeight: 56
            Layout.preferredHeight: 140
            Layout.maximumHeight: 220
        }
        Notice {
            visible: root.fault !== ""
            text: root.fault
            Layout.fillWidth: true
        }
        SpokenWords {
            visible: root.fault === "" && !root.tight
            text: root.advice
            says: root.told
            size: Theme.text
            centred: true
            speaking: root.speaking
            onSpoken: words => root.spoken(words)
            Layout.fillWidth: true
        }
        Rectangle {
            implicitWidth: ear.width + 16 + Math.ceil(reminder.implicitWidth) + (root.speakerBelow ? 92 : 40)
            implicitHeight: Math.max(ear.height, reminder.implicitHeight, root.speakerBelow ? 40 : 0) + 24
            radius: Theme.corner
            color: Theme.wash
            Layout.maximumWidth: column.width
            Layout.fillWidth: implicitWidth > column.width
            Layout.alignment: Qt.AlignHCenter
            Icon {
                id: ear
                anchors.left: parent.left
                anchors.leftMargin: 20
                anchors.verticalCenter: parent.verticalCenter
                name: "ear"
                size: 36
            }
            Words {
                id: reminder
                anchors.left: ear.right
                anchors.leftMargin: 16
                anchors.right: parent.right
                anchors.rightMargin: root.speakerBelow && Theme.readsAloud ? 68 : 16
                anchors.verticalCenter: parent.verticalCenter
                text: qsTr("Somebody near you may hear.")
                font.pixelSize: root.tight ? Theme.small * 0.8 : Theme.body
            }
            SpeakerButton {
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                visible: root.speakerBelow && Theme.readsAloud
                words: root.told
                speaking: root.speaking
                onSpoken: words => root.spoken(words)
            }
        }
        Item { Layout.fillHeight: true; visible: !root.running }
        RowLayout {
            id: buttons

            readonly property bool narrow: column.width < Theme.scaled(480)

            spacing: buttons.narrow ? 12 : 16
            Layout.fillWidth: true
            BigButton {
                visible: root.running
                size: 104
                textSize: buttons.narrow ? 20 : 22
                over: buttons.narrow
                symbol: root.phase === Recorder.Paused ? "mic" : "pause"
                startPadding: 12
                text: root.phase === Recorder.Paused ? qsTr("Carry on") : qsTr("Pause")
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.minimumHeight: implicitHeight
                Layout.maximumHeight: Math.max(implicitHeight, 120)
                Layout.preferredWidth: 172
                Layout.minimumWidth: Math.min(column.width * 0.45, implicitWidth)
                onClicked: root.phase === Recorder.Paused ? root.resumeRequested() : root.pauseRequested()
            }
            BigButton {
                visible: root.running
                objectName: "stopButton"
                kind: BigButton.Main
                size: 104
                textSize: buttons.narrow ? 24 : 28
                over: buttons.narrow && Theme.textScale > 1.3
                startPadding: buttons.narrow ? 12 : 28
                symbol: "stop"
                iconInk: Theme.berryOnSun
                text: qsTr("Stop")
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.minimumHeight: implicitHeight
                Layout.maximumHeight: Math.max(implicitHeight, 120)
                Layout.preferredWidth: 344
                onClicked: root.stopRequested()
            }
            BigButton {
                objectName: "recordButton"
                visible: !root.running
                enabled: root.fault === ""
                kind: BigButton.Main
                size: 104
                symbol: "mic"
                text: qsTr("Start")
                Layout.fillWidth: true
                onClicked: root.startRequested()
            }
        }
        BigButton {
            visible: root.running
            kind: BigButton.Quiet
            symbol: "bin"
            boldText: false
            inkOverride: Theme.berry
            textSize: root.tight ? 14 : 20
            text: qsTr("Throw this one away")
            Layout.alignment: Qt.AlignHCenter
            Layout.maximumWidth: parent.width
            onClicked: root.throwAwayRequested()
        }
    }
}
