// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Pipit.App
import Pipit.Design

/// Kept things, which little and storybook call the treasure box: what people gave her. Nothing can be given yet, so the
/// box stands open and empty and says what it is for. From here she gets a copy of her own book.
Item {
    id: root

    signal backRequested
    signal helpRequested
    signal coverRequested
    signal placeRequested(string address)

    objectName: "keptThingsScreen"

    TopBar {
        id: bar
        width: parent.width
        title: Dress.plain ? qsTr("Kept things") : qsTr("Treasure box")
        symbol: "box"
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
        contentHeight: column.height + 48
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        Column {
            id: column
            x: (parent.width - width) / 2
            y: Math.max(16, (body.height - height) / 2 - 32)
            width: Math.min(Theme.scaled(500), root.width - 48)
            spacing: 16

            Drawing {
                anchors.horizontalCenter: parent.horizontalCenter
                width: Math.min(Dress.plain ? 240 : 380, parent.width) / (0.5 + 0.5 * Theme.textScale)
                height: width * 5 / 6
                source: "qrc:/pipit/places/kept-none.svg"
            }
            SpokenWords {
                id: none
                width: parent.width
                text: qsTr("Nothing here yet.")
                says: none.text + " " + what.text
                heading: true
                bold: !Dress.plain
                centred: true
                size: Theme.title
                speaking: Platform.reading === none.says
                onSpoken: words => Platform.read(words)
            }
            Words {
                id: what
                width: parent.width
                visible: !Dress.picturesOnly
                text: Dress.fewWords ? qsTr("What people give you is kept here.")
                    : qsTr("What people give you will be kept here. It moves with you.")
                font.pixelSize: Theme.text
                horizontalAlignment: Text.AlignHCenter
            }
            Item { width: 1; height: 16 }
            BigButton {
                objectName: "myCopy"
                anchors.horizontalCenter: parent.horizontalCenter
                width: Math.min(implicitWidth, parent.width)
                picture: "qrc:/pipit/places/mybook.svg"
                size: 88
                textSize: 20
                text: qsTr("My own copy")
                hint: qsTr("A copy of all that you made")
                onClicked: root.placeRequested("qrc:/qt/qml/Pipit/Child/MyCopy.qml")
            }
        }
    }
    ScrollMark {
        id: mark
        anchors.fill: parent
        page: body
    }
}
