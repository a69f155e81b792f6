// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.App
import Pipit.Design

/// Before leaving, one child: what is written has a tick, what is missing leads to where it is written.
Rectangle {
    id: root

    required property OpenVisit visit
    required property string circle
    required property string name
    required property string face

    /// LeavingChild.About by its number.
    signal goTo(int about)

    implicitHeight: column.height + 40
    Accessible.role: Accessible.Pane
    Accessible.name: root.name

    LeavingChild {
        id: lines
        visit: root.visit
        circle: root.circle
    }
    Column {
        id: column
        x: root.width < 600 ? 12 : 24
        y: 20
        width: parent.width - 2 * x

        Item {
            width: parent.width
            height: Math.max(56, whose.implicitHeight + 8)
            Face {
                id: face
                anchors.verticalCenter: parent.verticalCenter
                anchors.left: parent.left
                who: root.face
                size: 48
            }
            Heading {
                id: whose
                anchors.left: face.right
                anchors.leftMargin: 12
                anchors.right: standing.left
                anchors.rightMargin: 8
                anchors.verticalCenter: parent.verticalCenter
                text: root.name
                size: Theme.adultHeading
                Accessible.role: Accessible.Heading
            }
            Words {
                id: standing
                objectName: "leavingStanding"
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                text: lines.standing
                color: lines.whole ? Theme.meadow : Theme.berry
                font.bold: true
                font.pixelSize: Theme.adultBody
            }
        }
        Rectangle { width: parent.width; height: 1; color: Theme.rule }
        Repeater {
            model: lines
            LeavingLine {
                id: line
                required property int index
                objectName: "leaving" + line.index
                width: column.width
                last: line.index === lines.count - 1
                onClicked: root.goTo(line.about)
            }
        }
    }
}
