// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Pipit.App
import Pipit.Design

/// The page is sealed and in the outbox. That, and no more, is said.
Item {
    id: root

    signal pagesRequested
    signal helpRequested
    signal coverRequested

    TopBar {
        id: bar
        width: parent.width
        title: ""
        canGoBack: false
        onHelpRequested: root.helpRequested()
        onCoverRequested: root.coverRequested()
    }
    Flickable {
        anchors.top: bar.bottom
        anchors.bottom: parent.bottom
        width: parent.width
        contentHeight: Math.max(height, column.height + 48)
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        Column {
            id: column
            x: (parent.width - width) / 2
            y: Math.max(16, (parent.height - height) / 2 - 40)
            width: Math.min(560, parent.width - 32)
            spacing: 16

            Drawing {
                anchors.horizontalCenter: parent.horizontalCenter
                width: Math.min(324, parent.width)
                height: width * 100 / 180
                source: "qrc:/pipit/places/post-keep.svg"
            }
            SpokenWords {
                id: title
                width: parent.width
                text: qsTr("Waiting to go")
                heading: true
                bold: true
                centred: true
                size: Theme.hero
                speaking: Platform.reading === title.text + ". " + detail.text
                onSpoken: Platform.read(title.text + ". " + detail.text)
            }
            Words {
                id: detail
                width: parent.width
                text: qsTr("It goes when there is internet. Your copy is in My pages.")
                font.pixelSize: Theme.text
                horizontalAlignment: Text.AlignHCenter
            }
            Item { width: 1; height: 8 }
            BigButton {
                objectName: "toMyPages"
                width: parent.width
                kind: BigButton.Main
                size: 72
                text: qsTr("My pages")
                onClicked: root.pagesRequested()
            }
        }
    }
}
