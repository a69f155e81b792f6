// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Pipit.Design

/// How long until the lock may be tried again: a ring that fills round the child's own, still friendly, face.
Item {
    id: root

    required property real part
    required property string face
    property int size: 376

    implicitWidth: root.size
    implicitHeight: root.size
    Accessible.role: Accessible.ProgressBar
    Accessible.name: qsTr("Waiting: %1 parts of 10").arg(Math.floor(root.part * 10))

    ProgressRing {
        anchors.fill: parent
        part: root.part
        color: Theme.meadow
        track: Theme.track
        lineWidth: root.size * 22 / 376
    }
    Face {
        anchors.centerIn: parent
        who: root.face
        size: Math.round(root.size * 0.702)
    }
}
