// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtMultimedia
import Pipit.App
import Pipit.Design
import Pipit.Reading

/// A drawing on paper, photographed with the child: aim, look at it together, and what she says of it.
Rectangle {
    id: root

    required property OpenVisit visit
    required property string circle

    readonly property bool painted: GraphicsInfo.api === GraphicsInfo.Software
    readonly property real gutter: root.width < 600 ? 12 : 24

    signal closed
    signal helpRequested

    color: Theme.paper
    Accessible.role: Accessible.Pane
    Accessible.name: bar.title
    Component.onCompleted: drawing.begin()

    VisitDrawing {
        id: drawing
        objectName: "visitDrawing"
        visit: root.visit
        circle: root.circle
        onKept: root.closed()
    }
    PhotoController {
        id: photos
        editor: drawing.editor
    }
    Loader {
        id: picker
        onLoaded: (picker.item as DrawingFile).picked.connect(file => photos.choosePicture(file))
    }
    WorkBar {
        id: bar
        width: root.width
        title: qsTr("A drawing of %1’s").arg(drawing.name)
        onBackRequested: {
            photos.cancel()
            if (!drawing.taken)
                drawing.throwAway()
            root.closed()
        }
        onHelpRequested: root.helpRequested()
    }
    Item {
        id: stage
        anchors.top: bar.bottom
        anchors.bottom: acts.top
        anchors.bottomMargin: 12
        x: root.gutter
        width: root.width - 2 * root.gutter

        Rectangle {
            visible: photos.stage === PhotoController.Aiming
            anchors.fill: parent
            radius: 4
            color: Theme.pageInk
            Accessible.role: Accessible.Graphic
            Accessible.name: qsTr("What the camera sees")
            VideoOutput {
                id: output
                anchors.fill: parent
                visible: !root.painted
            }
            PictureView {
                anchors.fill: parent
                visible: root.painted
                videoSink: root.painted ? output.videoSink : null
            }
        }
        PictureView {
            objectName: "drawingCropped"
            visible: photos.stage === PhotoController.Cropping
            anchors.fill: parent
            picture: photos.picture // qmllint disable
        }
        Rectangle {
            visible: drawing.taken && photos.stage === PhotoController.Choosing
            anchors.centerIn: parent
            width: Math.floor(Math.min(stage.width, stage.height / drawing.editor.document.shape))
            height: Math.floor(width * drawing.editor.document.shape)
            radius: Theme.cardCorner
            color: drawing.editor.document.paper
            border.width: 1.5
            border.color: Theme.quietLine
            PageCanvas {
                objectName: "drawingPage"
                anchors.fill: parent
                anchors.margins: 8
                enabled: false
                document: drawing.editor.document
            }
        }
        Words {
            visible: !drawing.taken && photos.stage === PhotoController.Choosing
            anchors.centerIn: parent
            width: Math.min(parent.width, Theme.scaled(520))
            text: !drawing.can ? qsTr("Plan the next review first: what is made together stands there.")
                : qsTr("Ask %1 first. The photo is for %1 and you, and stands at the next review.").arg(drawing.name)
            horizontalAlignment: Text.AlignHCenter
            font.pixelSize: Theme.adultHeading
        }
    }
    Column {
        id: acts
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 20
        x: root.gutter
        width: root.width - 2 * root.gutter
        spacing: 12

        Notice {
            objectName: "drawingNotice"
            width: parent.width
            visible: text !== ""
            text: photos.notice !== "" ? photos.notice : drawing.notice
            textSize: Theme.adultSay
        }
        LineField {
            id: words
            objectName: "drawingWords"
            visible: drawing.taken && photos.stage === PhotoController.Choosing
            width: parent.width
            label: qsTr("What %1 says it is, in %1’s words").arg(drawing.name)
            maxLength: 1000
        }
        Flow {
            width: parent.width
            spacing: 12
            BigButton {
                objectName: "drawingCamera"
                visible: photos.stage === PhotoController.Choosing && !drawing.taken && photos.hasCamera
                enabled: drawing.ready
                width: Math.min(implicitWidth, parent.width)
                size: 56
                kind: BigButton.Main
                symbol: "camera"
                text: qsTr("Take a photo")
                onClicked: photos.openCamera(output.videoSink)
            }
            BigButton {
                objectName: "drawingFile"
                visible: photos.stage === PhotoController.Choosing && !drawing.taken
                enabled: drawing.ready
                width: Math.min(implicitWidth, parent.width)
                size: 56
                kind: photos.hasCamera ? BigButton.Plain : BigButton.Main
                symbol: "photo"
                text: qsTr("Choose a picture")
                onClicked: {
                    if (picker.status === Loader.Null)
                        picker.source = "DrawingFile.qml"
                    if (picker.item)
                        (picker.item as DrawingFile).ask()
                }
            }
            BigButton {
                objectName: "drawingTake"
                visible: photos.stage === PhotoController.Aiming
                width: Math.min(implicitWidth, parent.width)
                size: 56
                kind: BigButton.Main
                symbol: "camera"
                text: qsTr("Take it")
                onClicked: photos.takePhoto()
            }
            BigButton {
                objectName: "drawingUse"
                visible: photos.stage === PhotoController.Cropping
                width: Math.min(implicitWidth, parent.width)
                size: 56
                kind: BigButton.Main
                symbol: "tick"
                text: qsTr("Use this one")
                onClicked: photos.put()
            }
            BigButton {
                objectName: "drawingTurn"
                visible: photos.stage === PhotoController.Cropping
                width: Math.min(implicitWidth, parent.width)
                size: 56
                symbol: "turn"
                text: qsTr("Turn it")
                onClicked: photos.turn()
            }
            BigButton {
                objectName: "drawingStop"
                visible: photos.stage !== PhotoController.Choosing
                width: Math.min(implicitWidth, parent.width)
                size: 56
                kind: BigButton.Quiet
                text: qsTr("Not this one")
                onClicked: photos.cancel()
            }
            BigButton {
                objectName: "drawingKeep"
                visible: drawing.taken && photos.stage === PhotoController.Choosing
                busy: drawing.busy
                width: Math.min(implicitWidth, parent.width)
                size: 56
                kind: BigButton.Main
                symbol: "tick"
                text: qsTr("Keep it, made together")
                onClicked: drawing.keep(words.text)
            }
            BigButton {
                objectName: "drawingThrow"
                visible: drawing.taken && photos.stage === PhotoController.Choosing
                enabled: !drawing.busy
                width: Math.min(implicitWidth, parent.width)
                size: 56
                kind: BigButton.Quiet
                symbol: "bin"
                text: qsTr("Throw it away")
                onClicked: {
                    drawing.throwAway()
                    root.closed()
                }
            }
        }
    }
}
