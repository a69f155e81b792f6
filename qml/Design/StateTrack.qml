// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.Design

/// Where a page is, as five stops: my face, bird, envelope, tablet, the reader's face; in the little look as three. The
/// words beside it are the truth.
Item {
    id: root

    enum Stage { OnlyHere, Waiting, Posted, OnTablet, Seen }

    required property int stage
    /// Names in assets/faces.
    required property string mine
    required property string reader
    /// Little: for a phone row.
    property bool small: false
    /// Three stops: here, on its way, there. The last is a tablet until somebody has looked.
    property bool simple: Theme.little

    readonly property list<string> signs: root.simple ? ["", "bird", root.stage === StateTrack.OnTablet ? "tablet" : ""] : ["", "bird", "post", "tablet", ""]
    readonly property int at: !root.simple ? root.stage : root.stage === StateTrack.OnlyHere ? 0 : root.stage < StateTrack.OnTablet ? 1 : 2
    readonly property int now: root.small ? 44 : 60
    readonly property int past: root.small ? 32 : 44
    readonly property int hop: Math.max(4, (root.width - root.now - (root.signs.length - 1) * root.past) / (root.signs.length - 1))

    implicitWidth: (root.small ? 244 : 356) * (root.simple ? 0.7 : 1)
    implicitHeight: root.now
    Accessible.role: Accessible.ProgressBar
    Accessible.name: qsTr("Stop %1 of %2").arg(root.at + 1).arg(root.signs.length)

    Row {
        anchors.verticalCenter: parent.verticalCenter
        height: root.now

        Repeater {
            model: root.signs

            Row {
                id: stop

                required property int index
                required property string modelData
                readonly property bool isNow: stop.index === root.at
                readonly property bool isPast: stop.index < root.at
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
