// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.App
import Pipit.Design

/// One letter of her officer's, whole.
Item {
    id: root

    required property string words

    signal backRequested
    signal helpRequested
    signal coverRequested

    TopBar {
        id: bar
        width: parent.width
        title: qsTr("A letter for you")
        speaking: Platform.reading === root.words
        onBackRequested: root.backRequested()
        onHelpRequested: root.helpRequested()
        onCoverRequested: root.coverRequested()
        onSpoken: Platform.readIfAlone(root.words)
    }
    Flickable {
        id: body
        objectName: "letterBody"
        anchors.top: bar.bottom
        anchors.bottom: parent.bottom
        width: parent.width
        contentHeight: text.implicitHeight + 48
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        Words {
            id: text
            x: (body.width - width) / 2
            y: 24
            width: Math.min(body.width - 32, Theme.scaled(680))
            text: root.words
            font.pixelSize: Theme.text
        }
    }
    ScrollMark {
        anchors.fill: parent
        anchors.topMargin: bar.height
        page: body
    }
}
