// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Pipit.Design

/// A page in small on its own paper. Where nothing of it can be shown, a box: it is kept.
Rectangle {
    id: root

    required property string picture
    property bool readable: true
    /// False: nothing of it is here, as she wanted.
    property bool kept: true

    implicitWidth: 112
    implicitHeight: 84
    radius: 6
    color: Theme.page
    border.width: Theme.quietWidth
    border.color: Theme.hair

    Image {
        anchors.fill: parent
        anchors.margins: 2
        source: root.picture
        fillMode: Image.PreserveAspectFit
        cache: false
        Accessible.ignored: true
    }
    Icon {
        anchors.centerIn: parent
        visible: !root.readable
        name: root.kept ? "box" : "bird"
        width: Math.round(root.height * 0.5)
        height: width
        ink: Theme.pageInkSoft
    }
}
