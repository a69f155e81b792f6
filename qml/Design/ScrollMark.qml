// SPDX-License-Identifier: Apache-2.0
import QtQuick

/// Shows that a page goes on below: a bar at its edge, and with large text, or where asked, "More" as well, which needs
/// no swipe. It fills what the page stands in, down to where the page may end; the page ends `taken` above that.
Item {
    id: root

    required property Flickable page
    property bool offersMore: Theme.textScale >= 1.5 || Theme.scrollsByButton

    readonly property bool goesOn: root.page.contentHeight > root.height - root.page.y + 8
    readonly property real taken: root.offersMore && root.goesOn ? more.height + 24 : 0
    readonly property bool atEnd: root.page.contentY >= root.page.contentHeight - root.page.height - 8

    Rectangle {
        anchors.right: parent.right
        anchors.rightMargin: 4
        y: root.page.y + root.page.visibleArea.yPosition * root.page.height
        visible: root.goesOn
        width: 8
        height: Math.max(48, root.page.visibleArea.heightRatio * root.page.height)
        radius: 4
        color: Theme.quietLine
    }
    BigButton {
        id: more
        objectName: "more"
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 12
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(640, parent.width - 32)
        visible: root.offersMore && root.goesOn && (!root.atEnd || Theme.scrollsByButton)
        symbol: root.atEnd ? "up" : "down"
        text: root.atEnd ? qsTr("Up again") : qsTr("More")
        // Its word changes while the page moves: a layout would settle again and again.
        contentItem: Item {
            implicitHeight: sign.implicitHeight
            Row {
                id: sign
                anchors.centerIn: parent
                spacing: 10
                Icon {
                    anchors.verticalCenter: parent.verticalCenter
                    name: more.symbol
                    size: more.iconSize
                    ink: more.ink
                }
                Words {
                    anchors.verticalCenter: parent.verticalCenter
                    width: Math.min(Math.ceil(implicitWidth), more.availableWidth - more.iconSize - sign.spacing)
                    text: more.text
                    color: more.ink
                    font.pixelSize: Theme.scaled(more.textSize)
                    font.bold: true
                    lineHeight: Math.round(font.pixelSize * 1.2)
                    Accessible.ignored: true
                }
            }
        }
        onClicked: root.page.contentY = root.atEnd ? 0 : Math.min(root.page.contentHeight - root.page.height,
            root.page.contentY + root.page.height * 0.8)
    }
}
