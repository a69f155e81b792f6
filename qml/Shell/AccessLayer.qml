// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.App
import Pipit.Design

/// What shows where one is without fingers: the ring of a scan, the ring that fills while a pointer rests, the strip where
/// eyes may rest, and the letters. It draws only; app/access decides.
Item {
    id: root

    /// Room that the strip takes from the screen: at the end side, or below on an upright one.
    readonly property bool rests: Access.way === Access.Dwell
    readonly property bool upright: root.height > root.width
    readonly property int takenAside: root.rests && !root.upright ? 96 : 0
    readonly property int takenBelow: root.rests && root.upright ? 80 : 0

    Binding { target: Theme; property: "textScale"; when: Access.large; value: 1.5 }
    Binding { target: Theme; property: "scrollsByButton"; value: root.rests }

    Rectangle {
        visible: root.rests
        x: root.upright || Theme.mirrored ? 0 : root.width - width
        y: root.upright ? root.height - height : 0
        width: root.upright ? root.width : root.takenAside
        height: root.upright ? root.takenBelow : root.height
        color: Access.dwellRests ? Theme.sky : Theme.wash

        Pressable {
            readonly property bool beyondFences: true
            objectName: "restDwell"
            anchors.fill: parent
            anchors.margins: 8
            text: Access.dwellRests ? qsTr("Carry on") : qsTr("Rest my eyes")
            hint: Access.dwellRests ? qsTr("Looking presses again") : qsTr("Looking presses nothing until you carry on")
            shrinks: false
            Accessible.checkable: true
            Accessible.checked: Access.dwellRests
            onClicked: Access.dwellRests = !Access.dwellRests

            background: Surface {
                chosen: Access.dwellRests
                outline: Theme.quietLine
                outlineWidth: Theme.quietWidth
            }
            contentItem: Item {
                Column {
                    anchors.centerIn: parent
                    width: parent.width
                    spacing: 4
                    Icon {
                        anchors.horizontalCenter: parent.horizontalCenter
                        name: Access.dwellRests ? "eye" : "moon"
                        size: 36
                    }
                    Words {
                        width: parent.width
                        visible: !root.upright
                        text: Access.dwellRests ? qsTr("Carry on") : qsTr("Rest")
                        font.pixelSize: Theme.small
                        horizontalAlignment: Text.AlignHCenter
                        Accessible.ignored: true
                    }
                }
            }
        }
    }
    Loader {
        anchors.fill: parent
        anchors.rightMargin: root.takenAside
        anchors.bottomMargin: root.takenBelow
        active: Access.writing
        source: active ? "LetterBoard.qml" : ""
    }
    // The ring of a scan: a light band and an inked one, so that it is plain on every ground.
    Item {
        objectName: "scanRing"
        visible: Access.ring.width > 0
        x: Access.ring.x - 10
        y: Access.ring.y - 10
        width: Access.ring.width + 20
        height: Access.ring.height + 20

        InkFrame {
            anchors.fill: parent
            radius: 24
            lineWidth: 10
            color: Theme.paper
        }
        InkFrame {
            anchors.fill: parent
            anchors.margins: 2
            radius: 22
            lineWidth: 6
            color: Access.ringOnWayOut ? Theme.inkSoft : Theme.heather
            dashed: Access.ringOnWayOut
        }
        Rectangle {
            visible: Access.ringOnWayOut
            anchors.horizontalCenter: parent.horizontalCenter
            y: Math.max(-parent.y + 8, -height / 2)
            width: out.implicitWidth + 32
            height: out.implicitHeight + 12
            radius: height / 2
            color: Theme.ink
            Words {
                id: out
                anchors.centerIn: parent
                text: qsTr("Out of here")
                color: Theme.paper
                font.bold: true
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
        }
    }
    // The ring of a pointer that rests: it fills, and then what it is on is pressed.
    Item {
        id: dwell
        objectName: "dwellRing"

        readonly property real size: Math.max(64, Math.min(112, Math.min(Access.dwellBox.width, Access.dwellBox.height) + 8))

        visible: Access.dwellBox.width > 0 && Access.dwellPart > 0.05
        x: Access.dwellBox.x + (Access.dwellBox.width - width) / 2
        y: Access.dwellBox.y + (Access.dwellBox.height - height) / 2
        width: dwell.size
        height: dwell.size

        ProgressRing {
            anchors.fill: parent
            part: 1
            color: Theme.paper
            lineWidth: 14
        }
        ProgressRing {
            anchors.fill: parent
            anchors.margins: 2
            part: Access.dwellPart
            color: Theme.heather
            track: Theme.track
            lineWidth: 10
        }
    }
}
