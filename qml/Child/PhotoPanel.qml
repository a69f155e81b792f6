// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.App
import Pipit.Design

/// The camera's panel: take a photo, choose a picture or a film, cut it, put it on the page.
FocusScope {
    id: root

    required property EditorController editor
    readonly property alias photos: pictures
    /// A picture wants more room than three buttons.
    readonly property bool large: pictures.stage === PhotoController.Cropping || pictures.stage === PhotoController.Aiming

    signal finished
    /// The cropped part shall be a sticker instead.
    signal stickerRequested

    implicitHeight: head.height + choice.implicitHeight + 64
    Accessible.role: Accessible.Pane
    Accessible.name: title.text
    Keys.onEscapePressed: pictures.stage === PhotoController.Choosing ? root.finished() : pictures.cancel()

    function ask(film: bool): void {
        if (picker.status === Loader.Null)
            picker.source = "FilePicker.qml"
        if (picker.item)
            (picker.item as FilePicker).ask(film)
    }

    PhotoController {
        id: pictures
        editor: root.editor
        onFinished: root.finished()
    }
    Loader {
        id: picker
        onLoaded: (picker.item as FilePicker).picked.connect(file => (picker.item as FilePicker).film ? pictures.chooseFilm(file) : pictures.choosePicture(file))
    }
    MouseArea { anchors.fill: parent }
    Surface {
        anchors.fill: parent
        corner: Theme.cardCorner
    }
    Item {
        id: head
        x: body.x
        y: 20
        width: body.width
        height: Math.max(Theme.touchTarget, title.implicitHeight)

        SpokenWords {
            id: title
            anchors.left: parent.left
            anchors.right: close.left
            anchors.verticalCenter: parent.verticalCenter
            heading: true
            bold: true
            size: Theme.title
            text: pictures.stage === PhotoController.Cropping ? qsTr("Your picture") : pictures.stage === PhotoController.Aiming ? qsTr("Camera") : qsTr("Photo or film")
            speaking: Platform.reading === text
            onSpoken: words => Platform.read(words)
        }
        SquareButton {
            id: close
            goesBack: true
            objectName: "closePhotos"
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            kind: BigButton.Quiet
            symbol: "cross"
            name: qsTr("Close")
            onClicked: {
                pictures.cancel()
                root.finished()
            }
        }
    }
    Item {
        id: body
        x: root.width < 480 ? 20 : 32
        anchors.top: head.bottom
        anchors.topMargin: 8
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 24
        width: parent.width - 2 * x

        Flickable {
            id: ways
            width: parent.width
            height: parent.height - waysMark.taken
            visible: pictures.stage === PhotoController.Choosing
            contentHeight: choice.implicitHeight
            interactive: contentHeight > height
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            PhotoChoice {
                id: choice
                width: parent.width
                hasCamera: pictures.hasCamera
                notice: pictures.notice
                onCameraRequested: pictures.openCamera(aim.videoSink)
                onPictureRequested: root.ask(false)
                onFilmRequested: root.ask(true)
            }
        }
        ScrollMark {
            id: waysMark
            anchors.fill: parent
            visible: ways.visible
            page: ways
        }
        PhotoAim {
            id: aim
            anchors.fill: parent
            visible: pictures.stage === PhotoController.Aiming
            onTaken: pictures.takePhoto()
            onBackRequested: pictures.cancel()
        }
        PhotoWork {
            anchors.fill: parent
            visible: pictures.stage === PhotoController.Working
            progress: pictures.progress
            onStopRequested: pictures.cancel()
        }
        Flickable {
            id: cutting
            width: parent.width
            height: parent.height - cuttingMark.taken
            visible: pictures.stage === PhotoController.Cropping
            contentHeight: crop.height
            interactive: contentHeight > height + 1
            clip: interactive
            boundsBehavior: Flickable.StopAtBounds
            CropPanel {
                id: crop
                width: parent.width
                height: Math.max(implicitHeight, body.height)
                photos: pictures
                onStickerRequested: root.stickerRequested()
            }
        }
        ScrollMark {
            id: cuttingMark
            anchors.fill: parent
            visible: cutting.visible
            page: cutting
        }
    }
}
