// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.Design

/// Two versions of one action, written on two devices: both stand until one tap settles it. Nothing is thrown away.
Column {
    id: root

    required property list<string> versions

    signal settled(int which)

    spacing: 12

    Notice {
        width: parent.width
        symbol: "diff"
        text: qsTr("This was written on two devices. Both stand. Choose the one that holds; the other stays in the record.")
        textSize: Theme.adultBody
    }
    Flow {
        id: sides
        readonly property bool beside: width >= 520 * Math.min(1.6, Theme.textScale)
        width: parent.width
        spacing: 12
        Repeater {
            model: root.versions
            Rectangle {
                id: side
                required property string modelData
                required property int index
                width: sides.beside ? (sides.width - 12) / 2 : sides.width
                height: words.implicitHeight + keep.height + 44
                radius: Theme.corner
                color: Theme.card
                border.width: Theme.quietWidth
                border.color: Theme.quietLine
                Words {
                    id: words
                    x: 16
                    y: 16
                    width: parent.width - 32
                    text: side.modelData
                    font.pixelSize: Theme.adultBody
                }
                BigButton {
                    id: keep
                    objectName: "keepVersion " + side.index
                    x: 16
                    y: words.implicitHeight + 28
                    width: parent.width - 32
                    size: Theme.adultTarget
                    symbol: "tick"
                    text: qsTr("Version %1 holds").arg(side.index + 1)
                    hint: side.modelData
                    onClicked: root.settled(side.index)
                }
            }
        }
    }
}
