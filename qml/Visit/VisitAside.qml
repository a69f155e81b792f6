// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.App
import Pipit.Design

/// Once for all: whose house, since when. Apart for each: the children. Below, the tablet for the child.
Flickable {
    id: root

    required property OpenVisit visit
    required property VisitRecord record
    required property bool wide
    property bool changing: false

    signal childPicked(string circle)
    signal addRequested
    signal handOverRequested

    contentHeight: Math.max(root.wide ? root.height : 0, column.height + below.height + 32)
    interactive: root.wide && contentHeight > height
    boundsBehavior: Flickable.StopAtBounds
    clip: true

    GiveTablet {
        id: giving
        circle: root.record.circle
    }
    Column {
        id: column
        width: root.width
        topPadding: 16
        spacing: 4

        Words {
            x: 20
            width: parent.width - 40
            text: root.visit.once
            soft: true
            font.bold: true
            font.pixelSize: Theme.adultBody
            Accessible.role: Accessible.Heading
        }
        Item {
            width: parent.width
            height: Math.max(Theme.adultTarget, placeWords.implicitHeight, change.height)
            Icon {
                id: house
                anchors.left: parent.left
                anchors.leftMargin: 20
                anchors.verticalCenter: parent.verticalCenter
                name: "home"
                size: 20
            }
            Words {
                id: placeWords
                anchors.left: house.right
                anchors.leftMargin: 8
                anchors.right: change.left
                anchors.verticalCenter: parent.verticalCenter
                text: root.visit.place === "" ? qsTr("Where?") : root.visit.place
                font.bold: true
                font.pixelSize: Theme.adultBody
            }
            BigButton {
                id: change
                objectName: "changePlace"
                anchors.right: parent.right
                anchors.rightMargin: 8
                anchors.verticalCenter: parent.verticalCenter
                kind: BigButton.Quiet
                size: Theme.adultTarget
                textSize: 16
                startPadding: 12
                inkOverride: Theme.heather
                text: root.changing ? qsTr("Close") : qsTr("Change")
                Accessible.name: root.changing ? qsTr("Close the place") : qsTr("Change the place")
                onClicked: root.changing = !root.changing
            }
        }
        When {
            holds: root.changing
            PlainField {
                objectName: "placeField"
                x: 20
                width: column.width - 40
                single: true
                maxLength: 80
                label: qsTr("Whose house, or where")
                initialText: root.visit.place
                onSettled: text => root.visit.place = text
            }
        }
        Row {
            x: 20
            spacing: 8
            bottomPadding: 12
            Icon {
                name: "clock"
                size: 20
            }
            Words {
                width: column.width - 68
                text: root.visit.still
                font.pixelSize: Theme.adultBody
            }
        }
        Rectangle { width: parent.width; height: 1; color: Theme.rule }
        Words {
            x: 20
            width: parent.width - 40
            topPadding: 10
            text: root.visit.apart
            soft: true
            font.bold: true
            font.pixelSize: Theme.adultBody
            Accessible.role: Accessible.Heading
        }
        Repeater {
            model: root.visit
            VisitChild {
                id: child
                objectName: "visitChild " + child.name
                width: column.width
                chosen: child.circle === root.record.circle
                onClicked: root.childPicked(child.circle)
            }
        }
        BigButton {
            objectName: "addChild"
            x: 12
            width: Math.min(implicitWidth, parent.width - 24)
            kind: BigButton.Quiet
            size: Theme.adultTarget
            textSize: 16
            startPadding: 12
            inkOverride: Theme.heather
            symbol: "plus"
            text: qsTr("Another of your children")
            onClicked: root.addRequested()
        }
    }
    Column {
        id: below
        x: 20
        y: root.contentHeight - height - 16
        width: parent.width - 40
        spacing: 8
        BigButton {
            objectName: "handOver"
            width: parent.width
            size: 56
            waiting: !giving.here
            symbol: "tablet"
            text: root.record.name === "" ? qsTr("Hand over") : qsTr("Hand to %1").arg(root.record.name)
            hint: handWords.text
            onClicked: if (giving.here) root.handOverRequested()
        }
        Words {
            id: handWords
            objectName: "handOverWords"
            width: parent.width
            text: HandOver.notice !== "" ? HandOver.notice
                : giving.here || !giving.known ? qsTr("Only %1’s own book opens. Yours needs your passphrase.").arg(root.record.name)
                : qsTr("%1 is not enrolled on this tablet. The records officer can do that. Until then, add things together in the review.").arg(root.record.name)
            soft: true
            font.pixelSize: Theme.adultBody
        }
    }
}
