// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.App
import Pipit.Design

/// What was raised about this device and its hub: what happened, what became of the things here, whom to tell. Each can
/// be marked as read and comes back when it happens again.
Rectangle {
    id: root

    readonly property bool compact: root.width < 700 * Math.min(1.5, Theme.textScale)
    readonly property real edge: root.compact ? 12 : 24

    signal backRequested
    signal helpRequested

    color: Theme.paper
    Accessible.role: Accessible.Pane
    Accessible.name: bar.title

    AlarmsModel { id: alarms }

    WorkBar {
        id: bar
        width: root.width
        title: qsTr("About this device")
        onBackRequested: root.backRequested()
        onHelpRequested: root.helpRequested()
    }
    ListView {
        id: list
        objectName: "alarmList"
        anchors.top: bar.bottom
        anchors.bottom: parent.bottom
        width: root.width
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        model: alarms
        delegate: Item {
            id: row

            required property int index
            required property string title
            required property string words
            required property string times
            required property bool canRead

            readonly property bool beside: row.canRead && !root.compact

            objectName: "alarm " + row.title
            width: list.width
            implicitHeight: Math.max(told.implicitHeight, row.beside ? read.height : 0) + (row.canRead && !row.beside ? read.height + 12 : 0) + 32

            Column {
                id: told
                anchors.left: parent.left
                anchors.leftMargin: root.edge
                y: 16
                width: Math.min(row.width - 2 * root.edge - (row.beside ? read.width + 24 : 0), Theme.scaled(720))
                spacing: 4
                Heading {
                    width: parent.width
                    text: row.title
                    size: Theme.adultHeading
                    Accessible.role: Accessible.Heading
                }
                Words {
                    width: parent.width
                    visible: row.times !== ""
                    text: row.times
                    soft: true
                    font.pixelSize: Theme.adultBody
                }
                Words {
                    width: parent.width
                    text: row.words
                    font.pixelSize: Theme.adultSay
                }
            }
            BigButton {
                id: read
                objectName: "markRead"
                visible: row.canRead
                anchors.right: row.beside ? parent.right : undefined
                anchors.left: row.beside ? undefined : parent.left
                anchors.leftMargin: root.edge
                anchors.rightMargin: root.edge
                y: row.beside ? 16 : told.y + told.implicitHeight + 12
                width: Math.min(implicitWidth, row.width - 2 * root.edge)
                size: Theme.adultTarget
                text: qsTr("I have read this")
                hint: row.title
                onClicked: alarms.markRead(row.index)
            }
            Rectangle {
                anchors.bottom: parent.bottom
                width: parent.width
                height: 1
                color: Theme.rule
            }
        }
    }
    Words {
        visible: alarms.loaded && alarms.count === 0
        anchors.centerIn: parent
        width: Math.min(root.width - 48, Theme.scaled(480))
        text: qsTr("Nothing more to know about this device.")
        horizontalAlignment: Text.AlignHCenter
        font.pixelSize: Theme.adultHeading
    }
}
