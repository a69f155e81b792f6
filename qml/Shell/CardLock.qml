// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtMultimedia
import Pipit.App
import Pipit.Design

/// A key card held up to the camera. It opens by itself; nothing of what the camera sees is kept.
Flickable {
    id: root

    required property LockController lock

    /// The four pictures, or what she types.
    signal otherRequested
    signal howRequested

    readonly property bool wide: root.width > root.height && root.width >= 900 && Theme.textScale < 1.5
    readonly property int margin: root.width < 600 ? 16 : root.wide ? 96 : 32
    readonly property bool painted: GraphicsInfo.api === GraphicsInfo.Software
    readonly property real room: root.width - 2 * root.margin

    contentHeight: Math.max(root.height, content.implicitHeight + 48)
    interactive: contentHeight > height
    boundsBehavior: Flickable.StopAtBounds
    clip: true
    onVisibleChanged: root.visible ? look.look(output.videoSink) : look.rest()
    Component.onCompleted: if (root.visible) look.look(output.videoSink)

    CardLook {
        id: look
        lock: root.lock
    }
    GridLayout {
        id: content

        x: root.margin
        y: 16
        width: root.room
        columns: root.wide ? 2 : 1
        columnSpacing: 40
        rowSpacing: 24

        ColumnLayout {
            spacing: 24
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true

            Item {
                id: sight

                clip: true
                Layout.fillWidth: true
                Layout.preferredHeight: root.wide ? Math.min(root.height - 168, width * 0.715) : Math.min(width * 0.75, Math.max(220, root.height * 0.5))
                Accessible.role: Accessible.Graphic
                Accessible.name: qsTr("What the camera sees")

                Rectangle {
                    anchors.fill: parent
                    radius: Theme.cardCorner
                    color: Theme.pageInk
                }
                Item { // as in a mirror: the card goes where the hand goes
                    anchors.fill: parent
                    anchors.margins: 4
                    visible: look.looking
                    transform: Scale { origin.x: sight.width / 2 - 4; xScale: -1 }

                    VideoOutput {
                        id: output
                        anchors.fill: parent
                        visible: !root.painted
                    }
                    PictureView {
                        anchors.fill: parent
                        visible: root.painted
                        videoSink: root.painted ? output.videoSink : null
                    }
                }
                Surface {
                    anchors.fill: parent
                    anchors.margins: Math.round(sight.height * 0.11)
                    visible: look.looking
                    dashed: true
                    ground: "transparent"
                    outline: Theme.page
                    outlineWidth: 4
                }
                Drawing {
                    anchors.centerIn: parent
                    visible: !look.looking
                    width: Math.min(240, sight.width * 0.5)
                    height: width * 0.64
                    source: "qrc:/pipit/places/keycard.svg"
                }
            }
            Notice {
                objectName: "cardNotice"
                visible: text !== ""
                text: root.lock?.trying ?? false ? "" : look.notice
                speaks: true
                onSpoken: words => Platform.read(words)
                Layout.fillWidth: true
            }
            Ways { visible: root.wide }
        }
        ColumnLayout {
            spacing: 20
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: !root.wide
            Layout.preferredWidth: root.wide ? 336 : root.room

            Step {
                id: hold
                symbol: "card"
                text: qsTr("Hold the card up to the tablet.")
            }
            Step {
                id: inside
                symbol: "search"
                text: qsTr("Keep it inside the lines.")
            }
            Step {
                id: itself
                symbol: "tick"
                text: qsTr("It opens by itself.")
            }
            Rectangle {
                color: Theme.hair
                Layout.fillWidth: true
                Layout.preferredHeight: 2
            }
            SpokenWords {
                id: lost
                text: root.lock?.pictures ?? true
                    ? qsTr("Lost your card? Open with your four pictures and make a new one. Then the old one stops working.")
                    : qsTr("Lost your card? Open another way and make a new one. Then the old one stops working.")
                speaking: Platform.reading === lost.text
                onSpoken: words => Platform.read(words)
                Layout.fillWidth: true
            }
            SpokenWords {
                id: keeps
                text: qsTr("The camera only looks for the card. It keeps no photo.")
                soft: true
                speaking: Platform.reading === keeps.text
                onSpoken: words => Platform.read(words)
                Layout.fillWidth: true
            }
            Ways { visible: !root.wide }
        }
    }

    component Step: RowLayout {
        id: step

        required property string symbol
        required property string text

        spacing: 20
        Layout.fillWidth: true
        Icon {
            name: step.symbol
            size: 44
            Layout.alignment: Qt.AlignVCenter
        }
        SpokenWords {
            text: step.text
            size: Theme.text
            speaking: Platform.reading === step.text
            onSpoken: words => Platform.read(words)
            Layout.fillWidth: true
        }
    }
    component Ways: Flow {
        spacing: 16
        Layout.fillWidth: true

        BigButton {
            objectName: "otherWay"
            width: Math.min(implicitWidth, root.room)
            size: 72
            textSize: 20
            picture: root.lock?.pictures ? "qrc:/pipit/lock/3.svg" : ""
            symbol: root.lock?.pictures ? "" : "keys"
            text: root.lock?.pictures ? qsTr("Use my four pictures") : qsTr("Open another way")
            onClicked: root.otherRequested()
        }
        BigButton {
            objectName: "cannotGetIn"
            width: Math.min(implicitWidth, root.room)
            size: 72
            textSize: 20
            symbol: "hand"
            text: qsTr("I can’t get in")
            onClicked: root.howRequested()
        }
    }
}
