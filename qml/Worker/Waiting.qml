// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Pipit.App
import Pipit.Design
import Pipit.Reading

/// The first screen: what waits for the social worker's own word, of all her children; and the children.
Rectangle {
    id: root

    readonly property bool listing: waits.filter === WorkerList.Children

    signal childChosen(string circle, string name)
    signal pageChosen(string key)
    signal replyRequested(string circle, string name, string key, int choice)
    signal tellingRequested(string circle, string name, string key)
    signal alarmsRequested
    signal lostLockRequested
    signal helpRequested

    color: Theme.paper
    Accessible.role: Accessible.Pane
    Accessible.name: bar.title

    WorkerList { id: waits }
    ChildrenModel { id: everyChild }

    WorkBar {
        id: bar
        width: root.width
        face: Session.face
        title: Session.nickname
        why: !waits.loaded ? "" : waits.children === 1 ? qsTr("1 child. You see what was shared with you")
            : qsTr("%1 children. You see what each one shared with you").arg(waits.children)
        canGoBack: false
        extra: SquareButton {
            objectName: "lostLock"
            kind: BigButton.Quiet
            size: Theme.adultTarget
            symbol: "key"
            name: qsTr("Help with a forgotten lock")
            onClicked: root.lostLockRequested()
        }
        onHelpRequested: root.helpRequested()
    }
    Column {
        id: above
        anchors.top: bar.bottom
        width: root.width
        DeviceNews {
            width: parent.width
            onOpened: root.alarmsRequested()
        }
        WaitTabs {
            visible: waits.children > 0
            width: parent.width
            height: visible ? implicitHeight : 0
            list: waits
        }
    }
    ListView {
        id: list
        objectName: "waitingList"
        visible: !root.listing
        anchors.top: above.bottom
        anchors.bottom: parent.bottom
        width: root.width
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        cacheBuffer: 2000
        model: waits
        delegate: WaitRow {
            id: row
            objectName: "waits"
            width: list.width
            onChildChosen: root.childChosen(row.circle, row.name)
            onPageChosen: root.pageChosen(row.page)
            onReplyRequested: choice => root.replyRequested(row.circle, row.name, row.key, choice)
            onTellingRequested: root.tellingRequested(row.circle, row.name, row.ask)
        }
    }
    ListView {
        id: everybody
        objectName: "childrenList"
        visible: root.listing
        anchors.top: above.bottom
        anchors.bottom: parent.bottom
        width: root.width
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        model: everyChild
        delegate: MarginRow {
            id: child
            required property string circle
            required property string name
            required property string face
            required property string news
            required property string latest
            required property string doubt

            objectName: "child " + child.name
            width: everybody.width
            when: child.news
            why: child.latest
            whenWidth: child.compact ? 112 : 172 * Math.min(1.3, Theme.textScale)
            text: child.name
            hint: child.doubt === "" ? child.news : child.news + ". " + child.doubt
            columns: 2
            onClicked: root.childChosen(child.circle, child.name)

            Face {
                who: child.face
                size: 48
                Layout.alignment: Qt.AlignVCenter
            }
            Column {
                Layout.fillWidth: true
                Heading {
                    width: parent.width
                    text: child.name
                    size: Theme.adultSay
                    Accessible.ignored: true
                }
                Words {
                    width: parent.width
                    visible: text !== ""
                    text: child.doubt
                    soft: true
                    font.pixelSize: Theme.adultBody
                    Accessible.ignored: true
                }
            }
        }
    }
    Words {
        visible: waits.loaded && waits.children > 0 && waits.count === 0 && !root.listing
        anchors.centerIn: list
        width: Math.min(root.width - 48, Theme.scaled(480))
        text: waits.filter === WorkerList.All ? qsTr("Nothing waits for you.") : qsTr("Nothing of this kind waits for you.")
        horizontalAlignment: Text.AlignHCenter
        font.pixelSize: Theme.adultHeading
    }
    Words {
        visible: waits.loaded && waits.children === 0
        anchors.centerIn: parent
        width: Math.min(root.width - 48, Theme.scaled(480))
        text: qsTr("No circle yet. The records officer enrols you.")
        horizontalAlignment: Text.AlignHCenter
        font.pixelSize: Theme.adultHeading
    }
}
