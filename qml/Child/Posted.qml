// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Pipit.App
import Pipit.Design

/// The page is sealed and in the outbox. That, and no more, is said.
Item {
    id: root

    /// Her copy is in My pages; otherwise nothing of it is here.
    property bool kept: true

    signal pagesRequested
    signal safeAnswersRequested
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
    Drawing {
        anchors.bottom: parent.bottom
        width: parent.width
        height: root.width < 600 ? 72 : 100
        crop: true
        source: Theme.dark ? "qrc:/pipit/scenes/meadow-night.svg" : "qrc:/pipit/scenes/meadow.svg"
    }
    Flickable {
        id: body
        anchors.top: bar.bottom
        anchors.bottom: parent.bottom
        anchors.bottomMargin: mark.taken
        width: parent.width
        contentHeight: Math.max(root.height - bar.height, column.height + 48)
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        Column {
            id: column
            x: (parent.width - width) / 2
            y: Math.max(16, (body.contentHeight - height) / 2 - 40)
            width: Math.min(Theme.scaled(620), parent.width - 32)
            spacing: 16

            Drawing {
                anchors.horizontalCenter: parent.horizontalCenter
                width: Math.min(324, parent.width) / (0.5 + 0.5 * Theme.textScale)
                height: width * 100 / 180
                source: root.kept ? "qrc:/pipit/places/post-keep.svg" : "qrc:/pipit/places/post-nothing.svg"
            }
            SpokenWords {
                id: title
                width: parent.width
                text: qsTr("Waiting to go")
                says: title.text + ". " + detail.text
                heading: true
                bold: true
                centred: true
                size: root.width < 600 ? Theme.title : Theme.hero
                speaking: Platform.reading === title.says
                onSpoken: words => Platform.read(words)
            }
            Words {
                id: detail
                anchors.horizontalCenter: parent.horizontalCenter
                width: Math.min(parent.width, Theme.scaled(440))
                visible: !Dress.picturesOnly
                text: Dress.fewWords ? root.kept ? qsTr("Your copy is in My pages.") : qsTr("Nothing of it is kept here.")
                    : (root.kept ? qsTr("%1 Your copy is in My pages.") : qsTr("%1 Nothing of it is kept here.")).arg(Session.waits)
                font.pixelSize: Theme.text
                horizontalAlignment: Text.AlignHCenter
            }
            Item { width: 1; height: 8 }
            BigButton {
                objectName: "toMyPages"
                width: parent.width
                kind: BigButton.Main
                size: 72
                symbol: Dress.picturesOnly ? "book" : ""
                text: qsTr("My pages")
                onClicked: root.pagesRequested()
            }
            BigButton {
                objectName: "toSafeAnswers"
                width: parent.width
                kind: BigButton.Quiet
                symbol: "letter"
                text: qsTr("How can we answer you safely?")
                onClicked: root.safeAnswersRequested()
            }
        }
    }
    ScrollMark {
        id: mark
        anchors.fill: parent
        page: body
    }
}
