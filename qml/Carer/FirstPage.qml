// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.App
import Pipit.Design
import Pipit.Reading

/// The carer's first page: the child chooses what she sees, and what to do when the child tells her something.
Rectangle {
    id: root

    readonly property bool wide: root.width >= 900 && root.width >= 700 * Theme.textScale
    readonly property string child: children.names === "" ? qsTr("The child") : children.names
    readonly property string chooses: children.count > 1 ? qsTr("%1 choose what you see.") : qsTr("%1 chooses what you see.")

    signal pageChosen(string key)
    signal helpRequested

    color: Theme.paper
    Accessible.role: Accessible.Pane
    Accessible.name: bar.title

    ChildrenModel { id: children }

    WorkBar {
        id: bar
        width: root.width
        title: Session.nickname
        why: qsTr("your own space on this tablet")
        canGoBack: false
        onHelpRequested: root.helpRequested()
    }
    Flickable {
        id: scroller
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
                        size: Theme.scaled(28)
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
            SharedPages {
                width: parent.width
                onPageChosen: key => root.pageChosen(key)
            }
            Loader {
                active: !root.wide
                x: 20
                width: parent.width - 40
                sourceComponent: told
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
            anchors.fill: parent
            clip: true
            contentHeight: beside.height
            boundsBehavior: Flickable.StopAtBounds
            Loader {
                id: beside
                active: root.wide
                x: 20
                width: parent.width - 40
                sourceComponent: told
            }
        }
        Rectangle {
            x: Theme.mirrored ? parent.width - width : 0
            width: 1
            height: parent.height
            color: Theme.rule
        }
    }

    Component {
        id: told
        Column {
            topPadding: 24
            bottomPadding: 24
            spacing: 12
            Heading {
                width: parent.width
                text: qsTr("If %1 tells you something").arg(root.child)
                size: Theme.adultHeading
                Accessible.role: Accessible.Heading
            }
            Step { symbol: "ear"; text: qsTr("Listen. Don’t ask for more. Don’t promise to keep a secret.") }
            Step { symbol: "pencil"; text: qsTr("Write down the exact words, and the time.") }
            Step { symbol: "phone"; text: qsTr("Ring the duty worker and the social worker now, and say those words. Help has numbers to ring.") }
        }
    }

    component Step: Item {
        id: step
        required property string symbol
        required property string text

        width: parent ? parent.width : 0
        implicitHeight: Math.max(icon.height, words.implicitHeight) + 8
        Icon {
            id: icon
            anchors.left: parent.left
            name: step.symbol
            size: 24
        }
        Words {
            id: words
            anchors.left: icon.right
            anchors.leftMargin: 14
            anchors.right: parent.right
            text: step.text
            font.pixelSize: Theme.adultSay
        }
    }
}
