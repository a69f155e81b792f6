// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.App
import Pipit.Design

/// Home in the little look: up to five large pictures. The first is My pages, and in it is what she does most.
Item {
    id: root

    required property PlacesModel places

    signal entered(string name, string address)
    signal newPageRequested

    readonly property bool narrow: root.width < 600
    readonly property bool beside: root.width >= 900 && Theme.textScale <= 1.3
    readonly property real edge: root.narrow ? 16 : 40
    readonly property real gap: root.narrow ? 12 : 24
    readonly property int others: Math.max(0, root.places.count - 1)
    readonly property int columns: root.narrow && Theme.textScale > 1.3 ? 1 : Math.min(2, Math.max(1, root.others))
    readonly property int lines: Math.ceil(root.others / root.columns)

    readonly property real wholeWidth: root.width - 2 * root.edge
    readonly property real room: root.height - 16 - root.gap
    readonly property real firstWidth: root.others === 0 ? Math.min(root.wholeWidth, 640) : root.beside ? Math.floor(root.wholeWidth * 0.4) : root.wholeWidth
    readonly property real firstHeight: root.beside || root.others === 0 ? root.room : Math.max(Theme.scaled(root.narrow ? 350 : 300), root.room * 0.42)
    readonly property real restX: root.beside ? root.edge + root.firstWidth + root.gap : root.edge
    readonly property real restWidth: root.beside ? root.wholeWidth - root.firstWidth - root.gap : root.wholeWidth
    readonly property real cellWidth: (root.restWidth - (root.columns - 1) * root.gap) / root.columns
    readonly property real cellHeight: root.beside ? (root.room - (root.lines - 1) * root.gap) / Math.max(1, root.lines)
        : Math.max(Theme.scaled(root.narrow ? 200 : 236), (root.room - root.firstHeight - root.lines * root.gap) / Math.max(1, root.lines))

    Flickable {
        id: body
        objectName: "placesList"
        anchors.fill: parent
        anchors.bottomMargin: mark.taken
        contentHeight: root.beside || root.others === 0 ? root.height : root.firstHeight + root.lines * (root.cellHeight + root.gap) + 40
        interactive: contentHeight > height
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        Repeater {
            model: root.places
            Item {
                id: cell
                required property int index
                required property string tag
                required property string name
                required property url picture
                required property string address
                required property string note
                required property string counted
                readonly property bool first: cell.index === 0
                readonly property int at: cell.index - 1
                readonly property real start: cell.first ? (root.others === 0 ? (root.width - width) / 2 : root.edge)
                    : root.restX + (cell.at % root.columns) * (root.cellWidth + root.gap)

                x: Theme.mirrored ? root.width - cell.start - width : cell.start
                y: 16 + (cell.first ? 0 : (root.beside ? 0 : root.firstHeight + root.gap) + Math.floor(cell.at / root.columns) * (root.cellHeight + root.gap))
                width: cell.first ? root.firstWidth : root.cellWidth
                height: cell.first ? root.firstHeight : root.cellHeight

                Surface {
                    anchors.fill: parent
                    visible: cell.first
                    corner: Theme.cardCorner
                }
                PlaceCard {
                    objectName: cell.tag
                    framed: !cell.first
                    width: parent.width
                    height: cell.first ? parent.height - make.height - 40 : parent.height
                    text: cell.name
                    picture: cell.picture
                    note: cell.note
                    counted: cell.counted
                    size: cell.first && !root.narrow ? Theme.title : Theme.text
                    onClicked: root.entered(cell.name, cell.address)
                    onSpoken: words => Platform.read(words)
                }
                MakePage {
                    id: make
                    anchors.bottom: parent.bottom
                    anchors.bottomMargin: root.narrow ? 16 : 32
                    x: root.narrow ? 16 : 32
                    width: parent.width - 2 * x
                    size: root.narrow ? 72 : root.beside ? 112 : 88
                    visible: cell.first
                    enabled: cell.first
                    onClicked: root.newPageRequested()
                }
            }
        }
    }
    ScrollMark {
        id: mark
        anchors.fill: parent
        page: body
    }
}
