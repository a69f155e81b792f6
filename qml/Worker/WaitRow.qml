// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.App
import Pipit.Design
import Pipit.Reading

/// One thing that waits: when and why left of the margin, whose and what right of it, what can be done with it at the end.
Item {
    id: root

    required property string circle
    required property string name
    required property string face
    required property int kind
    required property string when
    required property string why
    required property bool late
    required property bool today
    required property string words
    required property string more
    required property string rolled
    required property string key
    required property string ask
    required property string page
    required property string thumbnail
    required property int use
    required property list<string> readerFaces
    required property string safeAnswer
    required property string line
    required property int index
    /// Among those of one child: whose it is has been said.
    property bool ofOneChild: false

    readonly property bool beside: root.width >= 860 * Math.min(1.5, Theme.textScale)
    readonly property bool compact: root.width < 560 * Math.min(1.5, Theme.textScale)
    readonly property real edge: root.compact ? 12 : 24
    readonly property real whenWidth: root.compact ? root.width - 2 * root.edge : 164 * Math.min(1.3, Theme.textScale)
    readonly property real start: root.compact ? root.edge : root.whenWidth + 2 * root.edge
    readonly property real endWidth: root.beside ? Math.min(300, root.width * 0.28) : root.width - root.start - root.edge
    readonly property bool large: root.thumbnail !== "" && root.kind === WorkerList.Sort
    /// The one main button of a screen is that of the first row, where a child waits.
    readonly property bool first: root.index === 0 && root.kind === WorkerList.Sort

    signal childChosen
    signal pageChosen
    signal replyRequested(int choice)
    signal tellingRequested

    implicitHeight: (root.beside ? Math.max(what.y + what.implicitHeight, due.y + due.implicitHeight, end.implicitHeight + 18) : end.y + end.implicitHeight) + 18
    Accessible.role: Accessible.Grouping
    Accessible.name: root.line

    Rectangle {
        anchors.fill: parent
        color: root.late || root.kind === WorkerList.Tell ? Theme.card : root.today ? Theme.todayWash : "transparent"
        Rectangle {
            visible: root.late || root.kind === WorkerList.Tell
            anchors.left: parent.left
            width: 5
            height: parent.height
            color: Theme.berry
        }
        Rectangle { anchors.bottom: parent.bottom; width: parent.width; height: 1; color: Theme.rule }
        Rectangle {
            visible: !root.compact
            x: Theme.mirrored ? parent.width - place : place
            readonly property real place: root.whenWidth + root.edge
            width: 1.5
            height: parent.height
            color: Theme.margin
        }
    }
    Column {
        id: due
        anchors.left: parent.left
        anchors.leftMargin: root.edge
        y: 18
        width: root.whenWidth - 8
        Words {
            width: parent.width
            text: root.when
            color: root.late || root.kind === WorkerList.Tell ? Theme.berry : Theme.ink
            font.pixelSize: Theme.adultSay
            font.bold: true
            Accessible.ignored: true
        }
        Words {
            width: parent.width
            visible: text !== ""
            text: root.why
            soft: true
            font.pixelSize: Theme.adultBody
            Accessible.ignored: true
        }
    }
    Column {
        id: what
        anchors.left: parent.left
        anchors.leftMargin: root.start
        y: root.compact ? due.y + due.implicitHeight + 8 : 18
        width: root.width - root.start - root.edge - (root.beside ? root.endWidth + root.edge : 0)
        spacing: 8
        Item {
            visible: !root.ofOneChild
            width: parent.width
            implicitHeight: visible ? Math.max(avatar.height, whose.implicitHeight) : 0
            Face {
                id: avatar
                anchors.left: parent.left
                who: root.face
                size: 40
            }
            Words {
                id: whose
                anchors.left: avatar.right
                anchors.leftMargin: 12
                anchors.right: parent.right
                anchors.verticalCenter: avatar.verticalCenter
                text: root.name
                font.pixelSize: Theme.adultBody
                font.bold: true
            }
        }
        PagePicture {
            visible: root.thumbnail !== ""
            width: Math.min(parent.width, root.large ? 208 : 104)
            height: visible ? implicitHeight : 0
            picture: root.thumbnail
            Accessible.role: Accessible.Graphic
            Accessible.name: qsTr("The page of %1").arg(root.name)
        }
        Words {
            objectName: "waitWords"
            width: parent.width
            text: root.words
            font.pixelSize: Theme.adultHeading
            Accessible.role: Accessible.Heading
        }
        UseMark {
            visible: root.use !== UsePicker.None
            width: parent.width
            use: root.use
        }
        Words {
            width: parent.width
            visible: text !== ""
            text: root.more
            font.pixelSize: Theme.adultBody
        }
        Words {
            width: parent.width
            visible: text !== ""
            text: root.rolled
            soft: true
            font.pixelSize: Theme.adultBody
        }
        Flow {
            visible: root.kind === WorkerList.Sort && root.readerFaces.length > 0
            width: parent.width
            spacing: 6
            Repeater {
                model: root.readerFaces
                Face {
                    required property string modelData
                    who: modelData
                    size: 32
                }
            }
            Words {
                width: Math.min(implicitWidth, parent.width)
                height: Math.max(32, implicitHeight)
                verticalAlignment: Text.AlignVCenter
                text: qsTr("have it too")
                soft: true
                font.pixelSize: Theme.adultBody
            }
        }
        SideFact {
            visible: root.safeAnswer !== "" && root.kind !== WorkerList.Pages
            width: parent.width
            symbol: "shield"
            ink: Theme.heather
            title: qsTr("How to answer %1 safely").arg(root.name)
            text: root.safeAnswer
        }
    }
    Flow {
        id: end
        x: (root.beside && !Theme.mirrored) || (!root.beside && Theme.mirrored) ? root.width - width - (root.beside ? root.edge : root.start)
            : root.beside ? root.edge : root.start
        y: root.beside ? 18 : what.y + what.implicitHeight + 12
        width: root.endWidth
        spacing: 8

        WaitButton {
            place: root.index + 1
            about: root.words
            room: end.width
            objectName: "answerChild"
            visible: root.kind === WorkerList.Sort
            kind: root.first ? BigButton.Main : BigButton.Plain
            size: root.first ? 56 : 48
            text: qsTr("Answer %1").arg(root.name)
            onClicked: root.replyRequested(WorkerReply.NotChosen)
        }
        WaitButton {
            place: root.index + 1
            about: root.words
            room: end.width
            objectName: "decideIt"
            visible: root.kind === WorkerList.Decide || root.kind === WorkerList.Agree
            text: qsTr("Say yes or no")
            onClicked: root.replyRequested(WorkerReply.NotChosen)
        }
        WaitButton {
            place: root.index + 1
            about: root.words
            room: end.width
            objectName: "doneIt"
            visible: root.kind === WorkerList.Do
            symbol: "tick"
            text: qsTr("Done")
            onClicked: root.replyRequested(WorkerReply.Done)
        }
        WaitButton {
            place: root.index + 1
            about: root.words
            room: end.width
            objectName: "notDoneIt"
            visible: root.kind === WorkerList.Do
            text: qsTr("Not done, because")
            onClicked: root.replyRequested(WorkerReply.NotDone)
        }
        WaitButton {
            place: root.index + 1
            about: root.words
            room: end.width
            objectName: "toldHer"
            visible: root.kind === WorkerList.Tell
            symbol: "ppl"
            text: qsTr("I told %1. Write it").arg(root.name)
            onClicked: root.tellingRequested()
        }
        WaitButton {
            place: root.index + 1
            about: root.words
            room: end.width
            objectName: "lookAtPage"
            visible: root.page !== ""
            symbol: "eye"
            text: qsTr("Look at the page")
            onClicked: root.pageChosen()
        }
        WaitButton {
            place: root.index + 1
            about: root.words
            room: end.width
            objectName: "openChild"
            visible: !root.ofOneChild
            kind: BigButton.Quiet
            text: qsTr("All of %1").arg(root.name)
            onClicked: root.childChosen()
        }
    }
}
