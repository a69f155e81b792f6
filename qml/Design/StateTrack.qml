// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.Design

/// Where a page is, as five stops: my face, bird, envelope, tablet, the reader's face. The words beside it are the truth.
Item {
    id: root

    enum Stage { OnlyHere, Waiting, Posted, OnTablet, Seen }

    required property int stage
    /// Names in assets/faces.
    required property string mine
    required property string reader
    /// Little: for a phone row.
    property bool small: false

    readonly property int now: root.small ? 44 : 60
    readonly property int past: root.small ? 32 : 44
    readonly property int hop: Math.max(4, (root.width - root.now - 4 * root.past) / 4)

    implicitWidth: root.small ? 244 : 356
    implicitHeight: root.now
    Accessible.role: Accessible.ProgressBar
    Accessible.name: qsTr("Stop %1 of 5").arg(root.stage + 1)

    Row {
        anchors.verticalCenter: parent.verticalCenter
        height: root.now

        Repeater {
            model: ["", "bird", "post", "tablet", ""]

            Row {
                id: stop

                required property int index
                required property string modelData
                readonly property bool isNow: stop.index === root.stage
                readonly property bool isPast: stop.index < root.stage
                readonly property int dotSize: stop.isNow ? root.now : root.past

                height: root.now

                Item {
                    width: stop.index === 0 ? 0 : root.hop
                    height: parent.height
                    Rectangle {
                        visible: stop.isPast || stop.isNow
                        anchors.verticalCenter: parent.verticalCenter
                        width: parent.width
                        height: Theme.line
                        color: Theme.meadow
                    }
                    Row {
                        visible: !stop.isPast && !stop.isNow
                        anchors.verticalCenter: parent.verticalCenter
                        spacing: 4
                        Repeater {
                            model: Math.floor((root.hop + 4) / 9)
                            Rectangle { width: 5; height: 2; color: Theme.quietLine }
                        }
                    }
                }
                Item {
                    width: stop.dotSize
                    height: stop.dotSize
                    anchors.verticalCenter: parent.verticalCenter

                    InkFrame {
                        anchors.fill: parent
                        visible: stop.modelData !== "" && (stop.isNow || stop.isPast)
                        radius: width / 2
                        fill: stop.isNow ? Theme.sky : Theme.soft
                        lineWidth: stop.isNow ? Theme.line : Theme.quietWidth
                        color: stop.isNow ? Theme.ink : Theme.meadow
                    }
                    InkFrame {
                        anchors.fill: parent
                        dashed: true
                        visible: !stop.isNow && !stop.isPast
                        color: Theme.quietLine
                        lineWidth: Theme.quietWidth
                        radius: width / 2
                    }
                    Face {
                        anchors.centerIn: parent
                        visible: stop.modelData === ""
                        who: stop.index === 0 ? root.mine : root.reader
                        size: stop.isNow || stop.isPast ? stop.dotSize : stop.dotSize - 10
                        opacity: stop.isNow || stop.isPast ? 1 : 0.35
                    }
                    Icon {
                        anchors.centerIn: parent
                        visible: stop.modelData !== ""
                        name: stop.modelData
                        width: Math.round(stop.dotSize * 0.58)
                        height: width
                        ink: stop.isNow ? Theme.ink : stop.isPast ? Theme.meadow : Theme.inkSoft
                    }
                }
            }
        }
    }
}
