// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.App
import Pipit.Design

/// Stickers beside the page: yes, no, not sure, faces, arrow, heart; a plus leads to all of them.
Rectangle {
    id: root

    required property Presentation show
    property bool upright: true

    /// Set and number of each.
    readonly property list<point> stickers: [Qt.point(2, 74), Qt.point(2, 75), Qt.point(2, 76), Qt.point(1, 1), Qt.point(1, 2),
        Qt.point(1, 20), Qt.point(2, 71), Qt.point(2, 79)]

    signal moreRequested

    implicitWidth: 112
    color: Theme.card
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Stickers")

    Rectangle {
        x: Theme.mirrored ? parent.width - 1 : 0
        width: root.upright ? 1 : parent.width
        height: root.upright ? parent.height : 1
        color: Theme.rule
    }
    Flickable {
        anchors.fill: parent
        anchors.margins: root.upright ? 0 : 4
        clip: true
        contentHeight: root.upright ? flow.height + 32 : height
        contentWidth: root.upright ? width : flow.width
        flickableDirection: root.upright ? Flickable.VerticalFlick : Flickable.HorizontalFlick
        boundsBehavior: Flickable.StopAtBounds

        Grid {
            id: flow
            x: root.upright ? (parent.width - width) / 2 : 0
            y: root.upright ? 12 : 0
            columns: root.upright ? 1 : root.stickers.length + 1
            spacing: root.upright ? 8 : 4
            Repeater {
                model: root.stickers
                StickerCell {
                    required property point modelData
                    objectName: "tray" + modelData.x + "-" + modelData.y
                    width: 76
                    height: 76
                    picture: root.show.stickerPicture(modelData.x, modelData.y)
                    name: root.show.stickerName(modelData.x, modelData.y)
                    onClicked: root.show.putSticker(modelData.x, modelData.y)
                }
            }
            SquareButton {
                objectName: "moreStickers"
                size: 76
                symbol: "plus"
                name: qsTr("More stickers")
                onClicked: root.moreRequested()
            }
        }
    }
}
