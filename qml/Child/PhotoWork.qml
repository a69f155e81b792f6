// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Pipit.App
import Pipit.Design

/// Something takes a while: how far it is, and the way to stop it.
ColumnLayout {
    id: root

    required property real progress

    signal stopRequested

    spacing: 24

    Item { Layout.fillHeight: true }
    ProgressRing {
        part: Math.max(0.02, root.progress)
        color: Theme.meadow
        track: Theme.track
        lineWidth: 14
        implicitWidth: 176
        implicitHeight: 176
        Layout.alignment: Qt.AlignHCenter
        Accessible.role: Accessible.ProgressBar
        Accessible.name: qsTr("%1 parts of 10").arg(Math.floor(root.progress * 10))

        Icon {
            anchors.centerIn: parent
            name: "bird"
            size: 88
        }
    }
    SpokenWords {
        text: qsTr("Pipit is getting it ready.")
        size: Theme.text
        centred: true
        speaking: Platform.reading === text
        onSpoken: words => Platform.read(words)
        Layout.fillWidth: true
    }
    Item { Layout.fillHeight: true }
    BigButton {
        objectName: "stopWork"
        size: 88
        symbol: "stop"
        text: qsTr("Stop")
        hint: qsTr("Your page stays as it is")
        onClicked: root.stopRequested()
        Layout.fillWidth: true
    }
}
