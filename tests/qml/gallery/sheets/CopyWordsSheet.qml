// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Pipit.Design
import Pipit.Iro
import Pipit.Reading

/// The words of a sealed copy as they are shown once.
Rectangle {
    color: Theme.paper
    WorkBar {
        id: bar
        width: parent.width
        title: qsTr("A copy for Amina")
    }
    Flickable {
        anchors.top: bar.bottom
        anchors.bottom: parent.bottom
        width: parent.width
        contentHeight: list.height + 48
        clip: true
        CopyWords {
            id: list
            x: 24
            y: 24
            width: Math.min(544, parent.width - 48)
            words: ["kangaroo", "napkin", "pigeon", "needle", "waffle", "statue", "sketch", "pepper", "echo", "snail"]
        }
    }
}
