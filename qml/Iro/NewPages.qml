// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.App
import Pipit.Design

/// The side column of "My children": every page that came and was not looked at yet, newest first.
Rectangle {
    id: root

    signal pageChosen(string key)

    color: Theme.card

    PagesModel {
        id: model
        onlyNew: true
    }
    Column {
        id: head
        x: 20
        y: 16
        width: root.width - 40
        Heading {
            width: parent.width
            text: qsTr("Not looked at yet")
            size: Theme.adultHeading
            Accessible.role: Accessible.Heading
        }
        Words {
            width: parent.width
            text: !model.loaded ? "" : model.count === 0 ? qsTr("You have looked at every page that came.") : qsTr("Newest first")
            soft: true
            font.pixelSize: Theme.adultBody
        }
    }
    Rectangle { y: list.y - 1; width: root.width; height: 1; color: Theme.quietLine }
    ListView {
        id: list
        objectName: "newPages"
        anchors.top: head.bottom
        anchors.topMargin: 12
        anchors.bottom: parent.bottom
        width: root.width
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        model: model
        delegate: Pressable {
            id: item
            required property string key
            required property string title
            required property string day
            required property string author
            required property string authorFace
            required property int use
            required property string locked

            objectName: "newPage"
            width: list.width
            implicitHeight: words.implicitHeight + 28
            text: item.title
            hint: (item.locked === "" ? "" : item.locked + ". ") + qsTr("%1. %2. %3").arg(item.author).arg(mark.words).arg(item.day)
            corner: 4
            shrinks: false
            onClicked: root.pageChosen(item.key)
            background: Rectangle {
                color: item.down ? Theme.chosenWash : "transparent"
                Rectangle { anchors.bottom: parent.bottom; width: parent.width; height: 1; color: Theme.rule }
            }
            contentItem: Item {
                Face {
                    id: face
                    anchors.left: parent.left
                    anchors.leftMargin: 20
                    y: 14
                    who: item.authorFace
                    size: 48
                }
                Column {
                    id: words
                    anchors.left: face.right
                    anchors.leftMargin: 12
                    anchors.right: parent.right
                    anchors.rightMargin: 16
                    y: 14
                    spacing: 2
                    Heading {
                        width: parent.width
                        text: item.title
                        size: Theme.adultSay
                        Accessible.ignored: true
                    }
                    LockShut {
                        width: parent.width
                        text: item.locked
                    }
                    UseMark {
                        id: mark
                        width: parent.width
                        use: item.use
                        brief: true
                    }
                    Words {
                        width: parent.width
                        text: qsTr("%1, %2").arg(item.author).arg(item.day)
                        soft: true
                        font.pixelSize: Theme.adultBody
                        Accessible.ignored: true
                    }
                }
            }
        }
    }
    Rectangle {
        x: Theme.mirrored ? parent.width - width : 0
        width: 1
        height: parent.height
        color: Theme.rule
    }
}
