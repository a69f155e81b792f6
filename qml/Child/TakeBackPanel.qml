// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.App
import Pipit.Design

/// Taking a shared page back: who loses it, who keeps it, and two equal ways.
Item {
    id: root

    required property TakeBack act

    signal backRequested
    signal helpRequested
    signal coverRequested

    readonly property int margin: root.width < 600 ? 16 : Theme.margins

    Keys.onEscapePressed: root.backRequested()

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }
    MouseArea { anchors.fill: parent }
    TopBar {
        id: bar
        width: parent.width
        title: qsTr("Take it back?")
        speaking: Platform.reading === bar.title
        onBackRequested: root.backRequested()
        onHelpRequested: root.helpRequested()
        onCoverRequested: root.coverRequested()
        onSpoken: words => Platform.read(words)
    }
    Flickable {
        id: body
        anchors.top: bar.bottom
        anchors.bottom: parent.bottom
        anchors.bottomMargin: mark.taken
        width: parent.width
        contentHeight: column.height + 40
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        Column {
            id: column
            x: (parent.width - width) / 2
            y: Math.max(8, (body.height - height) / 3)
            width: Math.min(860 * Math.min(1.3, Theme.textScale), parent.width - 2 * root.margin)
            spacing: 24

            SpokenWords {
                id: told
                objectName: "takeBackWords"
                width: parent.width
                text: root.act.words
                size: Theme.text
                speaking: Platform.reading === told.text
                confidential: true
                onSpoken: words => Platform.read(words)
                onHeadphonesFirst: words => Platform.readIfAlone(words)
            }
            Notice {
                width: parent.width
                visible: root.act.notice !== ""
                text: root.act.notice
                speaks: true
                onSpoken: words => Platform.read(words)
            }
            Choice {
                objectName: "takeBackKeep"
                symbol: "here"
                text: qsTr("Take it back. Keep the page only here.")
                onClicked: root.act.take(true)
            }
            Choice {
                objectName: "takeBackAll"
                symbol: "undo"
                text: qsTr("Take it back. Keep nothing here.")
                onClicked: root.act.take(false)
            }
            Choice {
                objectName: "takeBackNot"
                symbol: "back"
                text: qsTr("Leave it as it is")
                onClicked: root.backRequested()
            }
        }
    }
    ScrollMark {
        id: mark
        anchors.fill: parent
        page: body
    }

    component Choice: BigButton {
        width: column.width
        size: 88
        textSize: 24
        leading: true
        enabled: root.act.possible && !root.act.busy
    }
}
