// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import QtMultimedia
import Pipit.Design

/// What the camera sees, and one large button.
ColumnLayout {
    id: root

    readonly property VideoSink videoSink: output.videoSink
    readonly property bool painted: GraphicsInfo.api === GraphicsInfo.Software

    signal taken
    signal backRequested

    spacing: 16

    Rectangle {
        radius: 4
        color: Theme.pageInk
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.minimumHeight: 160
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
    GridLayout {
        id: acts
        readonly property bool narrow: root.width < Theme.scaled(440)
        columns: acts.narrow ? 1 : 2
        columnSpacing: 16
        rowSpacing: 12
        Layout.fillWidth: true
        BigButton {
            objectName: "cameraBack"
            size: 88
            textSize: 20
            symbol: "back"
            text: qsTr("Back")
            Accessible.name: qsTr("Back to photo or film")
            onClicked: root.backRequested()
            Layout.fillWidth: acts.narrow
        }
        BigButton {
            objectName: "shutter"
            kind: BigButton.Main
            size: 88
            symbol: "camera"
            text: qsTr("Take it")
            onClicked: root.taken()
            Layout.fillWidth: true
        }
    }
}
