// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.App
import Pipit.Design

/// One part of a review: what it is about, when, and who is there for it.
Column {
    id: root

    required property ReviewPlan plan
    required property int part

    readonly property bool side: root.width >= 520 * Math.min(1.5, Theme.textScale)
    readonly property real half: root.side ? (root.width - 12) / 2 : root.width

    function tell(): void {
        root.plan.setPart(root.part, title.text, day.text, time.text)
    }

    spacing: 12

    Item {
        width: parent.width
        height: Math.max(head.implicitHeight, away.height)
        Heading {
            id: head
            anchors.left: parent.left
            anchors.right: away.left
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("Part %1").arg(root.part + 1)
            size: Theme.adultSay
            Accessible.role: Accessible.Heading
        }
        SquareButton {
            id: away
            objectName: "removePart " + root.part
            anchors.right: parent.right
            size: 48
            kind: BigButton.Quiet
            symbol: "bin"
            name: qsTr("Take part %1 out").arg(root.part + 1)
            onClicked: root.plan.removePart(root.part)
        }
    }
    TypedField {
        id: title
        objectName: "partTitle " + root.part
        width: parent.width
        label: qsTr("What part %1 is about, in the child’s words").arg(root.part + 1)
        initialText: root.plan.titles[root.part] ?? ""
        onSaid: root.tell()
    }
    Flow {
        width: parent.width
        spacing: 12
        TypedField {
            id: day
            objectName: "partDay " + root.part
            width: root.half
            label: qsTr("Day of part %1").arg(root.part + 1)
            initialText: root.plan.partDays[root.part] ?? ""
            onSaid: root.tell()
        }
        TypedField {
            id: time
            objectName: "partTime " + root.part
            width: root.half
            label: qsTr("Time of part %1").arg(root.part + 1)
            initialText: root.plan.partTimes[root.part] ?? ""
            onSaid: root.tell()
        }
    }
    Flow {
        width: parent.width
        spacing: 8
        Repeater {
            model: root.plan.names
            BigButton {
                required property string modelData
                required property int index
                objectName: "inPart " + root.part + " " + modelData
                visible: (root.plan.coming[index] ?? 0) === 1
                size: 48
                chosen: (root.plan.inParts[root.part * root.plan.names.length + index] ?? 0) === 1
                boldText: chosen
                text: modelData
                hint: qsTr("In part %1").arg(root.part + 1)
                Accessible.name: qsTr("%1 in part %2").arg(modelData).arg(root.part + 1)
                Accessible.role: Accessible.CheckBox
                Accessible.checkable: true
                Accessible.checked: chosen
                onClicked: root.plan.toggleInPart(root.part, index)
            }
        }
    }
    Rectangle { width: parent.width; height: 1; color: Theme.rule }
}
