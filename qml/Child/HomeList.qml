// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.App
import Pipit.Design

/// Home in the plain look: a heading in the book face, the places as a list with small line drawings, and a line of ink
/// below. No scene.
Item {
    id: root

    required property PlacesModel places

    signal entered(string name, string address)
    signal newPageRequested

    readonly property bool beside: root.width >= 1000 && Theme.textScale <= 1.3
    readonly property bool narrow: root.width < 600
    readonly property real edge: root.narrow ? 24 : 64
    readonly property real startWidth: root.beside ? 440 : root.width - 2 * root.edge
    readonly property real listWidth: root.beside ? Math.min(720, root.width - root.startWidth - 3 * root.edge + 48) : root.startWidth
    readonly property int columns: Theme.picturesOnly ? (root.narrow ? 1 : 2) : 1
    readonly property real rowHeight: root.narrow ? 88 : Theme.picturesOnly ? 144 : 112

    Flickable {
        id: body
        objectName: "placesList"
        anchors.fill: parent
        anchors.bottomMargin: (root.beside ? 0 : foot.height) + mark.taken
        contentHeight: Math.max(root.beside ? height : 0, start.y + start.height + 24, list.y + list.height + 24)
        interactive: contentHeight > height
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        Column {
            id: start
            x: Theme.mirrored ? root.width - root.edge - width : root.edge
            y: root.narrow ? 8 : !root.beside ? 24 : Theme.picturesOnly ? list.y : Math.max(8, Math.min(72, (body.height - 560) / 3))
            width: root.startWidth
            spacing: root.narrow ? 4 : 12

            Row {
                visible: root.beside && !Theme.picturesOnly
                spacing: 20
                Words {
                    text: Session.nickname
                    font.pixelSize: Theme.text
                    Accessible.ignored: true
                }
            }
            SpokenWords {
                id: say
                width: root.beside ? Math.min(parent.width, 330) : parent.width // two lines of two words
                visible: !Theme.picturesOnly
                text: qsTr("Say it your way.")
                says: say.text + " " + draw.text
                heading: true
                fontFamily: Theme.bookFamily
                size: root.beside ? 60 : root.narrow ? Math.min(60, Theme.scaled(42)) : Math.min(84, Theme.scaled(56))
                speaking: Platform.reading === say.says
                onSpoken: words => Platform.read(words)
            }
            Words {
                id: draw
                width: parent.width
                visible: !Theme.picturesOnly && !Theme.fewWords
                text: root.narrow ? qsTr("It stays here until you share it.") : qsTr("Draw, talk, write, or stick. It stays here until you share it.")
                soft: root.narrow
                font.pixelSize: root.narrow ? Theme.small : Theme.text
            }
            Item {
                visible: root.beside && !Theme.picturesOnly
                width: 1
                height: 20
            }
            MakePage {
                objectName: root.beside ? "makePage" : ""
                visible: root.beside
                enabled: root.beside
                width: Math.min(parent.width, 344)
                size: Theme.picturesOnly ? 112 : 88
                onClicked: root.newPageRequested()
            }
        }
        Drawing {
            x: start.x
            y: body.contentHeight - height - 32
            width: root.startWidth
            height: width / 4
            visible: root.beside && y > start.y + start.height + 16
            source: "qrc:/pipit/places/plain-bird.svg"
            ink: Theme.ink
            mirrored: Theme.mirrored
        }
        Item {
            id: list
            readonly property real startX: root.beside ? root.width - root.edge - width : root.edge
            x: Theme.mirrored ? root.width - list.startX - width : list.startX
            y: root.beside ? Math.max(8, (body.height - height) / 2 - 24) : start.y + start.height + 16
            width: root.listWidth
            height: grid.height

            Grid {
                id: grid
                width: parent.width
                columns: root.columns
                Repeater {
                    id: rows
                    model: root.places
                    PlaceRow {
                        id: row
                        required property int index
                        required property string tag
                        required property string name
                        required property string address
                        required symbol
                        required note
                        required counted

                        objectName: row.tag
                        width: grid.width / root.columns
                        height: Math.max(root.rowHeight, implicitHeight)
                        compact: root.narrow
                        ruled: row.index < rows.count - root.columns
                        text: row.name
                        onClicked: root.entered(row.name, row.address)
                        onSpoken: words => Platform.read(words)
                    }
                }
            }
            Rectangle {
                width: parent.width
                height: 2
                color: Theme.ink
            }
            Rectangle {
                anchors.bottom: parent.bottom
                width: parent.width
                height: 2
                color: Theme.ink
            }
        }
    }
    Item {
        id: foot
        anchors.bottom: parent.bottom
        width: parent.width
        height: below.height + 36
        visible: !root.beside
        MakePage {
            id: below
            objectName: root.beside ? "" : "makePage"
            enabled: !root.beside
            x: root.edge
            y: 12
            width: parent.width - 2 * root.edge
            onClicked: root.newPageRequested()
        }
    }
    ScrollMark {
        id: mark
        anchors.fill: parent
        anchors.bottomMargin: root.beside ? 0 : foot.height
        page: body
    }
}
