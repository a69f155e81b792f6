// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Pipit.Design

/// A child's page made small, whole, on its own paper. Blank until it has come.
Rectangle {
    id: root

    required property string picture
    property bool isNew: false

    implicitWidth: 166
    implicitHeight: root.width * 3 / 4
    radius: 12
    color: Theme.page
    border.width: 1.5
    border.color: Theme.quietLine

    Image {
        anchors.fill: parent
        anchors.margins: 4
        cache: false
        fillMode: Image.PreserveAspectFit
        source: root.picture
    }
    Rectangle {
        visible: root.isNew
        x: Theme.mirrored ? parent.width - width - 8 : 8
        y: 8
        width: mark.implicitWidth + 20
        height: Math.max(28, mark.implicitHeight + 6)
        radius: height / 2
        color: Theme.pageInk
        Words {
            id: mark
            anchors.centerIn: parent
            text: qsTr("new")
            color: Theme.page
            font.pixelSize: Math.min(Theme.adultBody, 20) // the drawing matters more; the words below say it again
            lineHeight: Math.round(font.pixelSize * 1.3)
            Accessible.ignored: true
        }
    }
}
