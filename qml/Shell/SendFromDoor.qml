// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.App
import Pipit.Design

/// "Send something to Sam" while the lock is shut: what that means first, then feelings, voice and words, then where it is.
Item {
    id: root

    required property LockedSender sender
    required property string face
    /// The recorder stands in place of all the rest.
    property bool saying: false

    signal backRequested
    signal sayRequested
    signal sayFinished

    readonly property bool writing: root.sender.step !== LockedSender.Sent
    readonly property bool can: root.sender.later === ""
    readonly property int margin: root.width < 600 ? 16 : Theme.margins
    /// With large text there is no room beside it on a phone.
    readonly property bool pictured: root.width >= 600 || Theme.textScale < 1.3
    readonly property int cell: root.width < 600 ? 80 : 92
    readonly property int gap: root.width < 600 ? 10 : 12
    readonly property int perRow: column.width >= 8 * root.cell + 7 * root.gap ? 8 : 4

    // Somebody who walks off leaves no words on the screen.
    Timer {
        id: walkedOff
        interval: 300000
        running: true
        onTriggered: root.backRequested()
    }
    Connections {
        target: root.sender.voice.recorder
        function onHeard(): void { walkedOff.restart() }
    }
    When {
        holds: root.saying && root.writing
        DoorRecorder {
            objectName: "doorRecorder"
            anchors.centerIn: parent
            width: root.width < 600 ? root.width : Math.min(root.width - 24, 640)
            height: Math.min(root.height - (root.width < 600 ? 0 : 24), Math.max(620, implicitHeight))
            voice: root.sender.voice
            onFinished: root.sayFinished()
        }
    }
    Flickable {
        id: body
        visible: !root.saying
        anchors.fill: parent
        anchors.bottomMargin: mark.taken
        contentHeight: column.height + 48
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        Column {
            id: column
            x: (parent.width - width) / 2
            y: 12
            width: Math.min(Theme.scaled(820), parent.width - 2 * root.margin)
            spacing: 20

            When {
                holds: root.writing
                Item {
                    width: column.width
                    height: Math.max(root.pictured ? face.height : 0, told.height)
                    Face {
                        id: face
                        anchors.left: parent.left
                        visible: root.pictured
                        who: root.face
                        size: root.width < 600 ? 72 : 112
                    }
                    Column {
                        id: told
                        anchors.left: root.pictured ? face.right : parent.left
                        anchors.leftMargin: root.pictured ? 16 : 0
                        anchors.right: parent.right
                        anchors.verticalCenter: parent.verticalCenter
                        spacing: 8
                        SpokenWords {
                            id: who
                            objectName: "whoReads"
                            width: parent.width
                            text: root.sender.whoReads
                            says: who.text + " " + sees.text + " " + now.text
                            size: root.width < 600 ? Theme.body : Theme.text
                            speaking: Platform.reading === who.says
                            onSpoken: words => Platform.read(words)
                        }
                        Words {
                            id: sees
                            objectName: "whatTheySee"
                            width: parent.width
                            text: root.sender.whatTheySee
                            font.pixelSize: who.size
                            font.bold: true
                        }
                        Words {
                            id: now
                            width: parent.width
                            text: qsTr("Do you need somebody now? Tap Help.")
                            soft: true
                            font.pixelSize: who.size
                        }
                    }
                }
            }
            Notice {
                objectName: "sendLater"
                width: parent.width
                visible: root.writing && !root.can
                told: true
                symbol: "clock"
                text: root.sender.later
                speaks: true
                onSpoken: words => Platform.read(words)
            }
            When {
                holds: root.writing && root.can
                SpokenWords {
                    id: ask
                    width: column.width
                    text: qsTr("How is it? Tap what fits.")
                    heading: true
                    bold: true
                    size: Theme.text
                    speaking: Platform.reading === ask.text
                    onSpoken: words => Platform.read(words)
                }
            }
            When {
                holds: root.writing && root.can
                Flow {
                    id: feelings
                    objectName: "feelings"
                    width: Math.min(column.width, root.perRow * root.cell + (root.perRow - 1) * root.gap)
                    spacing: root.gap
                    Accessible.role: Accessible.Grouping
                    Accessible.name: qsTr("Feelings")
                    Repeater {
                        model: root.sender
                        StickerCell {
                            id: feeling
                            required property int index
                            required property string alt
                            required property bool picked
                            objectName: "feeling" + feeling.index
                            implicitWidth: root.cell
                            implicitHeight: root.cell
                            hint: feeling.alt
                            framed: true
                            chosen: feeling.picked
                            onClicked: {
                                walkedOff.restart()
                                root.sender.toggle(feeling.index)
                                if (Dress.picturesOnly)
                                    Platform.read(feeling.name)
                            }
                        }
                    }
                }
            }
            When {
                holds: root.writing && root.can
                Column {
                    width: column.width
                    spacing: 20
                    SayAtDoor {
                        width: parent.width
                        voice: root.sender.voice
                        onSayRequested: {
                            walkedOff.restart()
                            root.sender.voice.player.pause()
                            root.sayRequested()
                        }
                        onTouched: walkedOff.restart()
                    }
                    DoorWords {
                        id: field
                        width: parent.width
                        placeholder: qsTr("Your words. You can leave this empty.")
                        onTextChanged: walkedOff.restart()
                    }
                    Notice {
                        width: parent.width
                        visible: text !== ""
                        text: root.sender.notice
                        speaks: true
                        onSpoken: words => Platform.read(words)
                    }
                    MainButton {
                        objectName: "sendFromDoor"
                        width: parent.width
                        size: 88
                        symbol: "send"
                        busy: root.sender.step === LockedSender.Sending
                        enabled: root.sender.step === LockedSender.Writing && (field.text.trim() !== "" || root.sender.chosen > 0 || root.sender.voice.here)
                        text: qsTr("Send it")
                        onClicked: root.sender.send(field.text)
                    }
                }
            }
            When {
                holds: !root.writing
                Column {
                    objectName: "sentFromDoor"
                    width: column.width
                    topPadding: 24
                    spacing: 20
                    Drawing {
                        anchors.horizontalCenter: parent.horizontalCenter
                        width: root.width < 600 ? 120 : 168
                        height: width
                        source: "qrc:/pipit/pipit/rest.svg"
                    }
                    SpokenWords {
                        id: done
                        width: parent.width
                        text: qsTr("It is closed up and kept safe.")
                        says: done.text + " " + goes.text + " " + then.text
                        heading: true
                        bold: true
                        size: root.width < 600 ? Theme.title : Theme.hero
                        speaking: Platform.reading === done.says
                        onSpoken: words => Platform.read(words)
                    }
                    Words {
                        id: goes
                        objectName: "whereItIs"
                        width: parent.width
                        text: root.sender.goes
                        font.pixelSize: Theme.text
                    }
                    Words {
                        id: then
                        width: parent.width
                        text: root.sender.then
                        soft: true
                        font.pixelSize: Theme.text
                    }
                    MainButton {
                        objectName: "sentReady"
                        width: parent.width
                        goesBack: true
                        size: 88
                        symbol: "tick"
                        text: qsTr("Ready")
                        onClicked: root.backRequested()
                    }
                }
            }
        }
    }
    ScrollMark {
        id: mark
        visible: !root.saying
        anchors.fill: parent
        page: body
    }
}
