// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.App
import Pipit.Design

/// Brothers and sisters at the same visit: the officer's other children. What is written of each goes to that child's own
/// people.
Surface {
    id: root

    required property OpenVisit visit

    signal closed

    corner: Theme.cardCorner
    outlineWidth: Theme.quietWidth
    implicitHeight: column.height + 40
    Accessible.role: Accessible.Pane
    Accessible.name: title.text

    ChildrenModel { id: all }

    Column {
        id: column
        x: 20
        y: 20
        width: parent.width - 40
        spacing: 12

        Heading {
            id: title
            width: parent.width
            text: qsTr("Who else is here?")
            size: Theme.adultHeading
            Accessible.role: Accessible.Heading
        }
        Words {
            width: parent.width
            text: qsTr("What you write of each child goes to that child’s own people, and to nobody of the other’s.")
            soft: true
            font.pixelSize: Theme.adultBody
        }
        Flow {
            width: parent.width
            spacing: 8
            Repeater {
                model: all
                Chip {
                    required property string circle
                    required property string name
                    visible: ![...root.visit.circles].includes(circle)
                    objectName: "add " + name
                    text: name
                    symbol: "plus"
                    Accessible.role: Accessible.Button
                    Accessible.checkable: false
                    onClicked: {
                        root.visit.add(circle)
                        root.closed()
                    }
                }
            }
        }
        Words {
            visible: all.loaded && all.count <= root.visit.count
            width: parent.width
            text: qsTr("No other child is yours on this tablet.")
            font.pixelSize: Theme.adultBody
        }
        BigButton {
            objectName: "addNobody"
            size: Theme.adultTarget
            text: qsTr("Nobody else")
            onClicked: root.closed()
        }
    }
}
