// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.App
import Pipit.Design
import Pipit.Reading

/// One field over everything the officer holds: names, places, words of pages, asks, actions and notes.
Rectangle {
    id: root

    /// What to look for when it opens.
    property string initialText: ""

    signal childChosen(string circle, string name)
    signal pageChosen(string key)
    signal backRequested
    signal helpRequested

    color: Theme.paper
    Accessible.role: Accessible.Pane
    Accessible.name: bar.title
    Component.onCompleted: {
        model.text = root.initialText
        field.focusText()
    }

    SearchModel { id: model }

    WorkBar {
        id: bar
        width: root.width
        title: qsTr("Find")
        onBackRequested: root.backRequested()
        onHelpRequested: root.helpRequested()
    }
    LineField {
        id: field
        objectName: "findField"
        readonly property real gutter: root.width < 600 ? 16 : 24
        anchors.top: bar.bottom
        anchors.topMargin: 16
        x: (root.width - width) / 2
        width: Math.min(root.width - 2 * gutter, Theme.scaled(720))
        label: qsTr("A name, a place, a word")
        initialText: root.initialText
        single: true
        maxLength: 120
        onSaid: text => model.text = text
    }
    Words {
        id: told
        objectName: "findTold"
        visible: text !== ""
        anchors.top: field.bottom
        anchors.topMargin: 12
        x: field.x
        width: field.width
        text: model.notice !== "" ? model.notice : model.text.trim() === "" || !model.answered ? ""
            : model.count === 0 ? (model.unfinished ? qsTr("Nothing yet. Older things are still being looked through.") : qsTr("Nothing here has these words."))
            : model.more ? qsTr("The newest %1. Write more to find fewer.").arg(model.count) : model.unfinished ? qsTr("Older things are still being looked through.") : ""
        soft: true
        font.pixelSize: Theme.adultBody
    }
    ListView {
        objectName: "foundList"
        anchors.top: told.visible ? told.bottom : field.bottom
        anchors.topMargin: 12
        anchors.bottom: parent.bottom
        x: field.x
        width: field.width
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        model: model
        delegate: Pressable {
            id: item
            required property string circle
            required property string name
            required property string face
            required property string page
            required property string what
            required property string words
            required property string day
            required property int use
            readonly property string over: item.day === "" ? qsTr("%1, %2").arg(item.name).arg(item.what) : qsTr("%1, %2, %3").arg(item.name).arg(item.what).arg(item.day)

            objectName: "found " + item.what
            width: ListView.view.width
            implicitHeight: Math.max(48, column.implicitHeight) + 20
            text: item.words === "" ? item.over : qsTr("%1: %2").arg(item.over).arg(item.words)
            hint: item.use === UsePicker.None ? "" : mark.words
            corner: 4
            shrinks: false
            onClicked: item.page === "" ? root.childChosen(item.circle, item.name) : root.pageChosen(item.page)
            background: Rectangle {
                color: item.down ? Theme.chosenWash : "transparent"
                Rectangle { anchors.bottom: parent.bottom; width: parent.width; height: 1; color: Theme.rule }
            }
            contentItem: Item {
                Face {
                    id: picture
                    anchors.left: parent.left
                    y: 10
                    who: item.face
                    size: 48
                }
                Column {
                    id: column
                    anchors.left: picture.right
                    anchors.leftMargin: 12
                    anchors.right: parent.right
                    y: Math.max(10, (parent.height - implicitHeight) / 2)
                    spacing: 2
                    Words {
                        width: parent.width
                        text: item.over
                        soft: item.words !== ""
                        font.pixelSize: Theme.adultBody
                        Accessible.ignored: true
                    }
                    Words {
                        width: parent.width
                        visible: text !== ""
                        text: item.words
                        font.pixelSize: Theme.adultSay
                        Accessible.ignored: true
                    }
                    UseMark {
                        id: mark
                        visible: item.use !== UsePicker.None
                        width: parent.width
                        use: item.use
                        brief: true
                    }
                }
            }
        }
    }
}
