// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.App
import Pipit.Design

/// Which skin the children in the stickers have: as they are drawn, or one that the child chooses. Remembered for her.
Item {
    id: root

    property int skin: 0

    signal picked(int skin)

    implicitHeight: discs.y + discs.height + 8

    MouseArea { anchors.fill: parent }
    Surface {
        anchors.fill: parent
        outline: Theme.quietLine
        outlineWidth: Theme.quietWidth
    }
    Flickable {
        id: room
        anchors.fill: parent
        anchors.bottomMargin: mark.taken
        contentHeight: root.implicitHeight
        clip: contentHeight > height
        boundsBehavior: Flickable.StopAtBounds

        SpokenWords {
            id: asks
            /// How far its speaker stands out above and below.
            readonly property real over: Math.max(0, (Theme.touchTarget - height) / 2)
            x: 12
            y: 8 + asks.over
            width: room.width - 16
            text: qsTr("Which skin?")
            bold: true
            speaking: Platform.reading === text
            onSpoken: words => Platform.read(words)
        }
        Flow {
            id: discs
            x: 8
            y: asks.y + asks.height + asks.over + 4
            width: room.width - 16

            Repeater {
                model: 7

                Pressable {
                    id: disc
                    required property int index

                    objectName: "skin" + disc.index
                    text: disc.index === 0 ? qsTr("As they are drawn") : qsTr("Skin colour %1").arg(disc.index)
                    implicitWidth: Theme.touchTarget
                    implicitHeight: Theme.touchTarget
                    Accessible.checkable: true
                    Accessible.checked: root.skin === disc.index
                    onClicked: root.picked(disc.index)
                    background: Surface {
                        visible: root.skin === disc.index
                        chosen: true
                    }
                    contentItem: Item {
                        SkinDisc {
                            anchors.centerIn: parent
                            tone: disc.index
                            width: 44
                            height: 44
                        }
                    }
                }
            }
        }
    }
    ScrollMark {
        id: mark
        anchors.fill: parent
        page: room
    }
}
