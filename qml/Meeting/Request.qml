// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Pipit.App
import Pipit.Design

/// "What shall I ask them?": her words, large, read back to her, and asked only when she says yes. Saying no leaves nothing.
FocusScope {
    id: root

    required property string circle
    required property int part
    required property string page
    required property int line
    required property string initialWords
    property bool recording: false
    /// She said that it is not quite right: the words are changed, and asked about again.
    property bool notQuite: false

    readonly property bool wide: root.width >= 900 && root.width >= 800 * Theme.textScale
    readonly property real gutter: root.width < 600 ? 12 : root.wide ? 56 : 24
    readonly property string words: said.text.trim()

    signal finished
    signal asked(string live, string asked)
    signal breakRequested
    signal helpRequested

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("What shall I ask them?")
    focus: true
    Keys.onEscapePressed: root.finished()

    LiveAsking {
        id: askingNow
        circle: root.circle
        part: root.part
        page: root.page
        line: root.line
        onAsked: (live, asked) => root.asked(live, asked)
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }
    Item {
        anchors.fill: parent
        enabled: !root.recording

        Item {
            id: bar
            x: root.gutter
            width: parent.width - 2 * root.gutter
            height: Math.max(80, root.wide ? together.implicitHeight + 16 : 0)
            Words {
                id: together
                anchors.left: parent.left
                anchors.right: ends.left
                anchors.rightMargin: 16
                anchors.verticalCenter: parent.verticalCenter
                visible: root.wide
                text: askingNow.together
                soft: true
                font.pixelSize: Theme.adultBody
            }
            Row {
                id: ends
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                spacing: root.wide ? 16 : 8
                BreakButton {
                    objectName: "requestBreak"
                    size: 64
                    brief: !root.wide
                    onClicked: root.breakRequested()
                }
                HelpButton {
                    objectName: "requestHelp"
                    size: 64
                    onClicked: root.helpRequested()
                }
            }
        }
        Flickable {
            id: scroller
            anchors.top: bar.bottom
            anchors.bottom: foot.top
            width: parent.width
            clip: true
            contentHeight: grid.height + 48
            boundsBehavior: Flickable.StopAtBounds

            GridLayout {
                id: grid
                x: root.gutter
                y: root.wide ? 24 : 8
                width: parent.width - 2 * root.gutter
                columns: root.wide && from.any ? 2 : 1
                columnSpacing: 48
                rowSpacing: 20

                Words { // on a narrow screen it has no room beside Help
                    visible: !root.wide && text !== ""
                    text: askingNow.together
                    soft: true
                    font.pixelSize: Theme.adultBody
                    Layout.fillWidth: true
                }
                RequestFrom {
                    id: from
                    readonly property bool any: root.page !== "" || words !== ""
                    visible: any
                    asking: askingNow
                    page: root.page
                    words: root.page === "" ? root.initialWords : ""
                    Layout.preferredWidth: root.wide ? 388 : grid.width
                    Layout.maximumWidth: root.wide ? 388 : Math.min(grid.width, 388)
                    Layout.alignment: Qt.AlignTop
                }
                ColumnLayout {
                    spacing: 18
                    Layout.fillWidth: true
                    Layout.alignment: Qt.AlignTop
                    Heading {
                        text: qsTr("What shall I ask them?")
                        size: Theme.title
                        Layout.fillWidth: true
                        Accessible.role: Accessible.Heading
                    }
                    Notice {
                        objectName: "requestNotice"
                        visible: askingNow.notice !== "" || root.notQuite
                        text: askingNow.notice !== "" ? askingNow.notice : qsTr("Say it another way. Nothing was asked yet.")
                        told: askingNow.notice === ""
                        symbol: askingNow.notice === "" ? "ear" : "pencil"
                        textSize: Theme.adultSay
                        Layout.fillWidth: true
                    }
                    Item {
                        implicitHeight: Math.max(root.wide ? 200 : 120, said.implicitHeight + 12)
                        Layout.fillWidth: true
                        Rectangle { width: 1.5; height: parent.height; color: Theme.margin; x: Theme.mirrored ? parent.width - 1.5 : 0 }
                        SaidField {
                            id: said
                            objectName: "saidWords"
                            anchors.left: parent.left
                            anchors.leftMargin: 24
                            anchors.right: parent.right
                            y: 6
                            label: qsTr("Her words, as she says them")
                            initialText: root.initialWords
                        }
                    }
                    Flow {
                        spacing: 12
                        Layout.fillWidth: true
                        BigButton {
                            objectName: "readToMe"
                            visible: Theme.readsAloud && Platform.readsAloud
                            width: Math.min(implicitWidth, parent.width)
                            size: 68
                            symbol: Platform.reading === root.words && root.words !== "" ? "stop" : "speaker"
                            text: qsTr("Read it to me")
                            enabled: root.words !== ""
                            onClicked: Platform.read(root.words)
                        }
                        BigButton {
                            objectName: "sayIt"
                            width: Math.min(implicitWidth, parent.width)
                            size: 68
                            symbol: "mic"
                            text: askingNow.hasVoice ? qsTr("Say it again") : qsTr("Say it")
                            onClicked: {
                                if (askingNow.hasVoice)
                                    askingNow.forgetVoice()
                                root.recording = true
                            }
                        }
                    }
                    Words {
                        visible: askingNow.hasVoice
                        text: qsTr("Her voice goes with it.")
                        font.pixelSize: Theme.adultBody
                        soft: true
                        Layout.fillWidth: true
                    }
                    Row {
                        spacing: 12
                        Layout.fillWidth: true
                        Icon { name: "ppl"; size: 24; ink: Theme.inkSoft; y: 18 }
                        LineField {
                            id: decides
                            objectName: "whoDecides"
                            width: parent.width - 48
                            label: qsTr("Who decides?")
                            single: true
                            maxLength: 150
                        }
                    }
                    RequestFact {
                        symbol: "cal"
                        text: qsTr("There is an answer by %1. If it is no, somebody says why, face to face.").arg(askingNow.by)
                        visible: askingNow.by !== ""
                        Layout.fillWidth: true
                    }
                    RequestFact {
                        symbol: "eye"
                        text: root.page === "" ? qsTr("Who will read it: %1.").arg(askingNow.readers)
                            : qsTr("Who will read it: %1. The page stays as it was shared.").arg(askingNow.readers)
                        Layout.fillWidth: true
                    }
                }
            }
        }
        Rectangle {
            id: foot
            anchors.bottom: parent.bottom
            width: parent.width
            height: Math.max(root.wide ? 112 : 0, buttons.implicitHeight + 24)
            color: Theme.card
            Rectangle { width: parent.width; height: 1; color: Theme.rule }
            GridLayout {
                id: buttons
                anchors.left: parent.left
                anchors.right: parent.right
                anchors.leftMargin: root.gutter
                anchors.rightMargin: root.gutter
                anchors.verticalCenter: parent.verticalCenter
                columns: root.wide ? 4 : root.width < 600 * Theme.textScale ? 2 : 3
                columnSpacing: root.wide ? 16 : 8
                rowSpacing: 8
                Words {
                    text: qsTr("Is that what you want to say?")
                    font.pixelSize: Theme.adultHeading
                    Layout.fillWidth: true
                    Layout.columnSpan: root.wide ? 1 : buttons.columns
                }
                BigButton {
                    objectName: "notQuite"
                    size: root.wide ? 72 : 64
                    text: qsTr("Not quite")
                    startPadding: 12
                    Layout.fillWidth: !root.wide
                    onClicked: {
                        root.notQuite = true
                        said.focusText()
                    }
                }
                BigButton {
                    objectName: "dontAsk"
                    goesBack: true
                    size: root.wide ? 72 : 64
                    text: qsTr("Don’t ask it")
                    startPadding: 12
                    Layout.fillWidth: !root.wide
                    onClicked: {
                        askingNow.forgetVoice()
                        root.finished()
                    }
                }
                BigButton {
                    objectName: "yesAsk"
                    size: root.wide ? 72 : 64
                    kind: BigButton.Main
                    busy: askingNow.busy
                    startPadding: 16
                    text: qsTr("Yes, ask that")
                    Layout.fillWidth: !root.wide
                    Layout.columnSpan: buttons.columns === 2 ? 2 : 1
                    onClicked: {
                        root.notQuite = false
                        if (root.words === "")
                            said.focusText()
                        askingNow.ask(said.text, decides.text)
                    }
                }
            }
        }
    }
    When {
        holds: root.recording
        LiveVoice {
            anchors.fill: parent
            editor: askingNow.voice
            onStartRequested: askingNow.record()
            onFinished: root.recording = false
        }
    }
}
