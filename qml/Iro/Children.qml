// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.App
import Pipit.Design
import Pipit.Reading

/// My children: one line of the diary a child, whoever has something new first.
Rectangle {
    id: root

    readonly property bool compact: root.width < 700 * Math.min(1.5, Theme.textScale)

    signal childChosen(string circle, string name)
    signal helpRequested

    color: Theme.paper
    Accessible.role: Accessible.Pane
    Accessible.name: bar.title

    ChildrenModel { id: model }

    WorkBar {
        id: bar
        width: root.width
        title: qsTr("My children")
        canGoBack: false
        onHelpRequested: root.helpRequested()
    }
    ListView {
        id: list
        objectName: "childrenList"
        anchors.top: bar.bottom
        anchors.bottom: parent.bottom
        width: root.width
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        model: model
        header: Item {
            width: list.width
            height: root.compact || model.count === 0 ? 0 : head.height + 24
            visible: height > 0
            Words {
                id: head
                anchors.left: parent.left
                anchors.leftMargin: 24
                anchors.bottom: parent.bottom
                anchors.bottomMargin: 8
                text: qsTr("Newest page, and what came")
                soft: true
                font.pixelSize: Theme.adultBody
            }
            Rectangle {
                anchors.bottom: parent.bottom
                width: parent.width
                height: 1
                color: Theme.quietLine
            }
        }
        delegate: DueRow {
            id: row
            required property string circle
            required property string face
            required property string thumbnail
            required property string latest
            required property string news
            required property int newestUse
            required property int pageCount
            required property bool unchecked

            objectName: "child " + row.name
            width: list.width
            when: row.pageCount === 0 ? qsTr("No page yet") : row.latest
            why: row.pageCount === 0 ? "" : qsTr("newest page")
            avatar: row.face
            newThumb: row.thumbnail
            newUse: row.newestUse
            newWords: row.pageCount === 0 ? "" : row.news
            also: row.unchecked ? qsTr("One thing could not be checked") : ""
            onClicked: root.childChosen(row.circle, row.name)
        }
    }
    Words {
        visible: model.loaded && model.count === 0
        anchors.centerIn: parent
        width: Math.min(root.width - 48, Theme.scaled(480))
        text: qsTr("No circle yet. The records officer enrols you.")
        horizontalAlignment: Text.AlignHCenter
        font.pixelSize: Theme.adultHeading
    }
}
