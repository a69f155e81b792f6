// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.App
import Pipit.Design

/// Notes of one child on ruled paper: by keys, pen or voice. A mark in the margin lifts a line into the record.
Rectangle {
    id: root

    required property OpenVisit visit
    required property InkPad pad
    required property string circle
    required property string name
    required property bool wide

    enum Way { Typing, Pen, Voice }
    property int way: NotesPane.Typing
    readonly property real marginAt: 48
    readonly property real contentHeight: head.height + body.contentHeight + foot.height

    color: Theme.card
    clip: true
    Accessible.role: Accessible.Pane
    Accessible.name: title.text

    function go(way: int): void {
        if (root.way === NotesPane.Pen && way !== NotesPane.Pen)
            root.pad.putAway()
        root.way = way
    }

    VisitNotes {
        id: notes
        objectName: "notesModel"
        visit: root.visit
        circle: root.circle
    }
    SpokenNote {
        id: spoken
        visit: root.visit
        circle: root.circle
        log: false
    }

    Item {
        id: head
        width: parent.width
        height: Math.max(72, title.implicitHeight + 24)
        Heading {
            id: title
            anchors.left: parent.left
            anchors.leftMargin: 16
            anchors.right: ways.left
            anchors.rightMargin: 8
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("Notes, %1").arg(root.name)
            size: Theme.adultHeading
            Accessible.role: Accessible.Heading
        }
        Row {
            id: ways
            anchors.right: parent.right
            anchors.rightMargin: 12
            anchors.verticalCenter: parent.verticalCenter
            spacing: 4
            Accessible.role: Accessible.Grouping
            Accessible.name: qsTr("How you write")
            Repeater {
                model: [qsTr("By voice"), qsTr("By pen"), qsTr("By keyboard")]
                SquareButton {
                    id: one
                    required property string modelData
                    required property int index
                    readonly property int its: [NotesPane.Voice, NotesPane.Pen, NotesPane.Typing][one.index]
                    objectName: "notesWay" + one.its
                    size: Theme.adultTarget
                    kind: one.its === root.way ? BigButton.Plain : BigButton.Quiet
                    chosen: one.its === root.way
                    symbol: ["mic", "pencil", "keys"][one.index]
                    name: one.modelData
                    Accessible.role: Accessible.RadioButton
                    Accessible.checkable: true
                    Accessible.checked: one.chosen
                    onClicked: root.go(one.its)
                }
            }
        }
        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: 1
            color: Theme.rule
        }
    }
    Flickable {
        id: body
        anchors.top: head.bottom
        width: parent.width
        height: root.wide ? parent.height - head.height - foot.height : contentHeight
        contentHeight: column.height
        interactive: contentHeight > height && root.way !== NotesPane.Pen
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        onContentHeightChanged: contentY = Math.max(0, contentHeight - height) // what was written last is seen

        Column {
            id: column
            width: body.width
            Repeater {
                model: notes
                NoteLine {
                    id: line
                    width: column.width
                    marginAt: root.marginAt
                    playing: notes.playingRow === line.index
                    onLiftAsked: notes.lift(line.index)
                    onPlayAsked: notes.play(line.index)
                }
            }
            When {
                holds: root.way === NotesPane.Pen
                InkSheet {
                    x: Theme.mirrored ? 0 : root.marginAt + 2
                    width: column.width - root.marginAt - 2
                    pad: root.pad
                }
            }
            When {
                holds: root.way === NotesPane.Typing
                Item {
                    width: column.width
                    height: field.implicitHeight + 24
                    PlainField {
                        id: field
                        objectName: "noteField"
                        x: Theme.mirrored ? 12 : root.marginAt + 12
                        y: 12
                        width: parent.width - root.marginAt - 24
                        single: true
                        label: qsTr("Write a line; Enter puts it in")
                        initialText: notes.typed
                        onSaid: text => notes.type(text)
                        onSettled: text => {
                            notes.write(text)
                            field.clear()
                        }
                    }
                }
            }
            When {
                holds: root.way === NotesPane.Voice
                Item {
                    width: column.width
                    height: speak.height + 24
                    BigButton {
                        id: speak
                        objectName: "sayNote"
                        x: Theme.mirrored ? parent.width - width - root.marginAt - 12 : root.marginAt + 12
                        y: 12
                        width: Math.min(implicitWidth, parent.width - root.marginAt - 24)
                        size: 56
                        chosen: spoken.recording
                        symbol: spoken.recording ? "stop" : "mic"
                        text: spoken.recording ? qsTr("Stop, %1").arg(spoken.length) : qsTr("Say a note")
                        onClicked: spoken.recording ? spoken.stop() : spoken.start()
                    }
                }
            }
            Notice {
                visible: text !== ""
                width: parent.width
                text: spoken.notice !== "" ? spoken.notice : notes.notice !== "" ? notes.notice : root.pad.editor.notice
                textSize: Theme.adultBody
            }
        }
        Rectangle { // the diary's margin
            x: Theme.mirrored ? body.width - root.marginAt : root.marginAt
            height: Math.max(body.height, body.contentHeight)
            width: 1.5
            color: Theme.margin
        }
    }
    Item {
        id: foot
        anchors.bottom: parent.bottom
        width: parent.width
        height: shut.implicitHeight + 24
        Rectangle { width: parent.width; height: 1; color: Theme.rule }
        Icon {
            id: paper
            anchors.left: parent.left
            anchors.leftMargin: 16
            anchors.verticalCenter: parent.verticalCenter
            name: "lock"
            size: 24
            ink: Theme.inkSoft
        }
        Words {
            id: shut
            anchors.left: paper.right
            anchors.leftMargin: 12
            anchors.right: parent.right
            anchors.rightMargin: 16
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("Not shown to anybody until you put a line into the record.")
            soft: true
            font.pixelSize: Theme.adultBody
        }
    }
}
