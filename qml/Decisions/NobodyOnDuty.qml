// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.Design

/// Nobody reads alerts in this app here: nothing is sent, and these are the numbers to ring.
Item {
    id: root

    required property list<string> numbers

    readonly property real edge: root.width < 600 ? 12 : 24

    signal helpRequested

    Flickable {
        anchors.fill: parent
        clip: true
        contentHeight: column.height + 48
        boundsBehavior: Flickable.StopAtBounds
        Column {
            id: column
            x: Math.max(root.edge, (root.width - width) / 2)
            y: 24
            width: Math.min(root.width - 2 * root.edge, Theme.scaled(760))
            spacing: 16
            Heading {
                width: parent.width
                text: qsTr("Ring now. Nothing can be sent from here.")
                size: Theme.adultHeading
                color: Theme.berry
                Accessible.role: Accessible.Heading
            }
            Words {
                width: parent.width
                text: qsTr("Nobody is on duty in Pipit for this child. Do not wait, and do not ask the child for more.")
                font.pixelSize: Theme.adultSay
            }
            Repeater {
                model: root.numbers
                Words {
                    required property string modelData
                    width: column.width
                    text: modelData
                    font.pixelSize: Theme.adultSay
                    font.bold: true
                }
            }
            Words {
                width: parent.width
                text: qsTr("Is somebody in danger now? 999.")
                font.pixelSize: Theme.adultSay
                font.bold: true
            }
            BigButton {
                objectName: "helpNumbers"
                width: Math.min(implicitWidth, parent.width)
                size: 56
                kind: BigButton.Stop
                symbol: "phone"
                text: qsTr("All numbers")
                onClicked: root.helpRequested()
            }
        }
    }
}
