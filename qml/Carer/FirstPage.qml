// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.App
import Pipit.Design
import Pipit.Reading

/// The carer's first page: the child chooses what she sees, what to do when the child tells her something, and who is
/// there for the carer.
Rectangle {
    id: root

    readonly property bool wide: root.width >= 900 && root.width >= 700 * Theme.textScale
    readonly property string child: children.names === "" ? qsTr("The child") : children.names
    readonly property string chooses: children.count > 1 ? qsTr("%1 choose what you see.") : qsTr("%1 chooses what you see.")
    /// How the child is spoken of inside a sentence.
    readonly property string her: children.count > 1 ? qsTr("one of them") : children.names === "" ? qsTr("the child") : children.names

    signal pageChosen(string key)
    signal alarmsRequested
    signal helpRequested

    color: Theme.paper
    Accessible.role: Accessible.Pane
    Accessible.name: bar.title

    ChildrenModel { id: children }

    WorkBar {
        id: bar
        width: root.width
        face: Session.face
        title: Session.nickname
        beside: qsTr("your own space on this tablet")
        canGoBack: false
        onHelpRequested: root.helpRequested()
    }
    Flickable {
        id: scroller
        objectName: "carerScroller"
        y: bar.height
        width: root.width - (root.wide ? aside.width : 0)
        x: root.wide && Theme.mirrored ? aside.width : 0
        height: root.height - y
        clip: true
        contentHeight: content.height
        boundsBehavior: Flickable.StopAtBounds

        Column {
            id: content
            width: scroller.width

            DeviceNews {
                width: parent.width
                onOpened: root.alarmsRequested()
            }
            Rectangle {
                width: parent.width
                implicitHeight: welcome.implicitHeight + 48
                color: Theme.todayWash
                Column {
                    id: welcome
                    x: root.width < 600 ? 16 : 28
                    y: 24
                    width: parent.width - 2 * x
                    spacing: 12
                    Heading {
                        width: parent.width
                        text: root.chooses.arg(root.child) + "\n" + qsTr("That is normal; it is not about you.")
                        size: Theme.scaled(root.width < 600 ? 22 : 28)
                        Accessible.role: Accessible.Heading
                    }
                    Words {
                        width: parent.width
                        text: qsTr("A page that is shared with you is on this screen. This space never shows what was not shared with you, nor whether there is any.")
                        font.pixelSize: Theme.adultSay
                    }
                }
                Rectangle { anchors.bottom: parent.bottom; width: parent.width; height: 1; color: Theme.rule }
            }
            Told {
                visible: !root.wide
                x: root.width < 600 ? 16 : 28
                width: parent.width - 2 * x
                child: root.her
                onHelpRequested: root.helpRequested()
            }
            SharedPages {
                width: parent.width
                onPageChosen: key => root.pageChosen(key)
            }
            WhatYouSee {
                width: parent.width
                edge: welcome.x
            }
            Support {
                visible: !root.wide
                x: root.width < 600 ? 16 : 28
                width: parent.width - 2 * x
            }
        }
    }
    Rectangle {
        id: aside
        visible: root.wide
        anchors.right: parent.right
        anchors.top: bar.bottom
        anchors.bottom: parent.bottom
        width: root.wide ? Math.min(root.width * 0.42, 388 * Math.min(1.3, Theme.textScale)) : 0
        color: Theme.card
        Flickable {
            id: besides
            anchors.fill: parent
            clip: true
            contentHeight: Math.max(height, told.height + support.height)
            boundsBehavior: Flickable.StopAtBounds
            Told {
                id: told
                x: 20
                width: parent.width - 40
                child: root.her
                onHelpRequested: root.helpRequested()
            }
            Support {
                id: support
                x: 20
                y: besides.contentHeight - height
                width: parent.width - 40
            }
        }
        Rectangle {
            x: Theme.mirrored ? parent.width - width : 0
            width: 1
            height: parent.height
            color: Theme.rule
        }
    }
}
