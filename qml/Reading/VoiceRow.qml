// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Pipit.Design

/// One voice note of a page: play, where in it we are, how long it is. It starts by a tap only: somebody may hear.
Rectangle {
    id: root

    required property int ms
    required property string length
    property list<real> wave
    /// The player holds this note; until then there is nothing to seek in.
    property bool loaded: false
    property bool playing: false
    property int position: 0
    property string clock: ""

    signal toggled
    signal sought(int ms)

    implicitWidth: 736
    implicitHeight: Math.max(96, column.implicitHeight + 24)
    radius: Theme.corner
    color: Theme.card
    border.width: 1
    border.color: Theme.rule
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Voice note, %1").arg(root.length)

    Pressable {
        id: play
        objectName: "playVoice"
        anchors.left: parent.left
        anchors.leftMargin: 18
        anchors.verticalCenter: parent.verticalCenter
        implicitWidth: 60
        implicitHeight: 60
        corner: 30
        text: root.playing ? qsTr("Pause the voice note") : qsTr("Play the voice note")
        hint: root.length
        onClicked: root.toggled()
        background: Surface { corner: 30; outlineWidth: Theme.quietWidth }
        contentItem: Item {
            Icon {
                anchors.centerIn: parent
                anchors.horizontalCenterOffset: root.playing ? 0 : 2
                name: root.playing ? "pause" : "play"
                size: 28
            }
        }
    }
    Column {
        id: column
        anchors.left: play.right
        anchors.right: parent.right
        anchors.leftMargin: 18
        anchors.rightMargin: 18
        anchors.verticalCenter: parent.verticalCenter
        spacing: 2

        T.Slider {
            id: slider
            objectName: "seekVoice"
            width: parent.width
            height: Theme.adultTarget
            enabled: root.loaded
            to: root.ms
            value: root.position
            stepSize: 1
            focusPolicy: Qt.StrongFocus
            Accessible.name: qsTr("Place in the voice note")
            Accessible.description: root.clock
            Keys.onLeftPressed: root.sought(Math.max(0, root.position - 5000))
            Keys.onRightPressed: root.sought(Math.min(root.ms, root.position + 5000))
            onMoved: root.sought(slider.value)
            background: Wave {
                y: 4
                width: slider.width
                height: slider.height - 8
                levels: root.wave
                part: root.loaded ? slider.visualPosition : 1
                color: Theme.ink
                barWidth: 3
                gap: 4
            }
            handle: Rectangle {
                visible: root.loaded
                x: slider.visualPosition * (slider.width - width)
                width: 4
                height: slider.height
                radius: 2
                color: Theme.heather
            }
            FocusRing { visible: slider.visualFocus; corner: 4 }
        }
        Words {
            width: parent.width
            text: root.loaded ? qsTr("%1 of %2").arg(root.clock).arg(root.length) : qsTr("%1. Headphones?").arg(root.length)
            soft: true
            font.pixelSize: Theme.adultBody
        }
    }
}
