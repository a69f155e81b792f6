// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Pipit.App
import Pipit.Design

/// A picture before it goes onto the page: cut off what shall not be there, turn it, put it on. What is cut off is gone.
ColumnLayout {
    id: root

    required property PhotoController photos

    readonly property CropFrame crop: root.photos.crop

    signal stickerRequested

    spacing: 12

    Notice {
        visible: root.photos.notice !== ""
        text: root.photos.notice
        speaks: true
        onSpoken: words => Platform.read(words)
        Layout.fillWidth: true
    }
    Item {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.minimumHeight: 160

        PictureView {
            id: view
            anchors.fill: parent
            anchors.margins: 16
            picture: root.photos.picture // qmllint disable
            Accessible.role: Accessible.Graphic
            Accessible.name: qsTr("Your picture")
        }
        CropHandles {
            x: view.x + view.shown.x
            y: view.y + view.shown.y
            width: view.shown.width
            height: view.shown.height
            crop: root.crop
            LayoutMirroring.enabled: false
            LayoutMirroring.childrenInherit: true
        }
    }
    Flow {
        id: acts
        spacing: 8
        Layout.fillWidth: true
        LayoutMirroring.enabled: false // left cuts off the left side everywhere

        Cut {
            objectName: "cutLeft"
            frame: root.crop
            side: CropFrame.Left
            symbol: "back"
            name: qsTr("Cut a bit off the left")
        }
        Cut {
            objectName: "cutRight"
            frame: root.crop
            side: CropFrame.Right
            symbol: "fwd"
            name: qsTr("Cut a bit off the right")
        }
        Cut {
            objectName: "cutTop"
            frame: root.crop
            side: CropFrame.Top
            symbol: "up"
            name: qsTr("Cut a bit off the top")
        }
        Cut {
            objectName: "cutBottom"
            frame: root.crop
            side: CropFrame.Bottom
            symbol: "down"
            name: qsTr("Cut a bit off the bottom")
        }
        SquareButton {
            objectName: "turnPicture"
            symbol: "turn"
            name: qsTr("Turn it")
            onClicked: root.photos.turn()
        }
        SquareButton {
            objectName: "cutNothing"
            enabled: !root.crop.whole
            symbol: "undo"
            name: qsTr("Whole picture again")
            hint: enabled ? "" : qsTr("It is whole")
            onClicked: root.crop.reset()
        }
        SquareButton {
            objectName: "photoSticker"
            symbol: "scissors"
            name: qsTr("Make a sticker of it")
            onClicked: root.stickerRequested()
        }
    }
    SpokenWords {
        text: qsTr("What you cut off is not kept.")
        speaking: Platform.reading === text
        onSpoken: words => Platform.read(words)
        Layout.fillWidth: true
    }
    GridLayout {
        columns: root.width >= Theme.scaled(440) ? 2 : 1
        columnSpacing: 16
        rowSpacing: 12
        Layout.fillWidth: true
        BigButton {
            objectName: "anotherPicture"
            size: 72
            textSize: 20
            text: qsTr("Not this one")
            onClicked: root.photos.cancel()
            Layout.fillWidth: root.width < Theme.scaled(440)
        }
        BigButton {
            objectName: "putPicture"
            kind: BigButton.Main
            size: 72
            symbol: "tick"
            text: qsTr("Put it on my page")
            onClicked: root.photos.put()
            Layout.fillWidth: true
        }
    }

    component Cut: SquareButton {
        id: cut
        required property CropFrame frame
        required property int side
        enabled: cut.frame.part.width > 0 && cut.frame.canCut(cut.side)
        hint: enabled ? "" : qsTr("There is not much left")
        onClicked: cut.frame.cut(cut.side)
    }
}
