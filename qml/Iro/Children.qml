// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.App
import Pipit.Design
import Pipit.Reading

/// My children: one line of the diary a child, whoever has something new first; beside it every page that came and was
/// not looked at yet.
Rectangle {
    id: root

    readonly property bool wide: root.width >= 1100 * Theme.textScale
    readonly property int whenWidth: root.compact ? 112 : (list.width < 900 ? 160 : 272) * Math.min(1.3, Theme.textScale)
    readonly property bool compact: list.width < 700 * Math.min(1.5, Theme.textScale)

    signal childChosen(string circle, string name)
    signal pageChosen(string key)
    signal alarmsRequested
    signal helpRequested

    color: Theme.paper
    Accessible.role: Accessible.Pane
    Accessible.name: bar.title

    ChildrenModel { id: model }

    WorkBar {
        id: bar
        width: root.width
        title: qsTr("My children")
        beside: model.count > 0 ? model.count : ""
        canGoBack: false
        onHelpRequested: root.helpRequested()
    }
    DeviceNews {
        id: news
        anchors.top: bar.bottom
        anchors.left: parent.left
        width: list.width
        onOpened: root.alarmsRequested()
    }
    DueHead {
        id: head
        visible: !root.compact && model.count > 0
        anchors.left: parent.left
        anchors.top: news.bottom
        width: list.width
        height: visible ? implicitHeight : 0
        when: qsTr("Newest page")
        whenWidth: root.whenWidth
        columns: [qsTr("Child"), qsTr("What came"), qsTr("Where it stands")]
    }
    Rectangle { // the diary's margin goes down the whole page
        visible: head.visible
        x: Theme.mirrored ? root.width - head.marginAt : head.marginAt
        anchors.top: news.bottom
        anchors.bottom: parent.bottom
        width: 1.5
        color: Theme.margin
    }
    ListView {
        id: list
        objectName: "childrenList"
        anchors.left: parent.left
        anchors.top: head.bottom
        anchors.bottom: parent.bottom
        width: root.width - (root.wide ? came.width : 0)
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        model: model
        delegate: DueRow {
            id: row
            required property string circle
            required property string face
            required property string thumbnail
            required property string latest
            required property string news
            required property string standing
            required property string doubt
            required newCount
            required property int newestUse
            required property int pageCount

            objectName: "child " + row.name
            width: list.width
            whenWidth: root.whenWidth
            when: row.pageCount === 0 ? qsTr("No page yet") : row.latest
            why: row.pageCount === 0 ? "" : qsTr("newest page")
            avatar: row.face
            newThumb: row.thumbnail
            newUse: row.newestUse
            kind: row.newCount > 0 ? MarginRow.Today : MarginRow.Plain
            place: row.pageCount === 0 ? "" : row.pageCount === 1 ? qsTr("1 page so far") : qsTr("%1 pages so far").arg(row.pageCount)
            newWords: row.newCount > 0 ? qsTr("%1 new").arg(row.newCount) : ""
            hint: qsTr("%1. %2. %3").arg(row.news).arg(row.standing).arg(row.doubt)
            seenAlone: row.standing
            seenAloneMissing: row.newCount > 0
            also: row.doubt
            onClicked: root.childChosen(row.circle, row.name)
        }
    }
    NewPages {
        id: came
        visible: root.wide && model.count > 0
        anchors.right: parent.right
        anchors.top: bar.bottom
        anchors.bottom: parent.bottom
        width: 316 * Math.min(1.15, Theme.textScale)
        onPageChosen: key => root.pageChosen(key)
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
