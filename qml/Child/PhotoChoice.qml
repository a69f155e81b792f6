// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Pipit.App
import Pipit.Design

/// The three ways a photo or a film comes onto a page.
ColumnLayout {
    id: root

    required property bool hasCamera
    required property string notice

    signal cameraRequested
    signal pictureRequested
    signal filmRequested

    spacing: 16

    Notice {
        objectName: "photoNotice"
        visible: root.notice !== ""
        text: root.notice
        speaks: true
        onSpoken: words => Platform.read(words)
        Layout.fillWidth: true
    }
    BigButton {
        objectName: "takePhoto"
        visible: root.hasCamera
        kind: BigButton.Main
        size: 88
        symbol: "camera"
        text: qsTr("Take a photo")
        onClicked: root.cameraRequested()
        Layout.fillWidth: true
    }
    BigButton {
        objectName: "takePhotoCannot"
        visible: !root.hasCamera
        enabled: false
        size: 88
        symbol: "camera"
        text: qsTr("Take a photo")
        hint: why.text
        Layout.fillWidth: true
    }
    SpokenWords {
        id: why
        visible: !root.hasCamera
        soft: true
        text: qsTr("This tablet has no camera that Pipit can use.")
        speaking: Platform.reading === text
        onSpoken: words => Platform.read(words)
        Layout.fillWidth: true
        Layout.topMargin: -8
    }
    BigButton {
        objectName: "choosePicture"
        kind: root.hasCamera ? BigButton.Plain : BigButton.Main
        size: 88
        symbol: "photo"
        text: qsTr("Choose a picture")
        onClicked: root.pictureRequested()
        Layout.fillWidth: true
    }
    BigButton {
        objectName: "chooseFilm"
        size: 88
        symbol: "film"
        text: qsTr("Choose a film")
        hint: tips.text
        onClicked: root.filmRequested()
        Layout.fillWidth: true
    }
    SpokenWords {
        id: tips
        text: qsTr("A film can be two minutes long. Is somebody else in it? Ask them first.")
        speaking: Platform.reading === text
        onSpoken: words => Platform.read(words)
        Layout.fillWidth: true
    }
}
