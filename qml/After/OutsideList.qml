// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.App
import Pipit.Design
import Pipit.Reading

/// What would reach people whom the child did not choose: it stays out until she says yes, or goes in with a reason.
Column {
    id: root

    required property AfterReview after
    required property string name
    /// The row whose reason is being written; -1: none.
    property int writing: -1

    spacing: 0

    Item {
        width: parent.width
        height: title.height + 4 + why.height + 14
        Icon {
            id: eye
            anchors.left: parent.left
            y: Math.max(0, (Math.round(title.lineHeight) - height) / 2)
            name: "eye"
            size: 24
        }
        Heading {
            id: title
            objectName: "outsideTitle"
            anchors.left: eye.right
            anchors.leftMargin: 8
            anchors.right: parent.right
            text: root.after.outside.title
            size: Theme.adultHeading
            Accessible.role: Accessible.Heading
        }
        Words {
            id: why
            anchors.left: parent.left
            anchors.right: parent.right
            y: title.height + 4
            text: root.after.outside.count === 0 ? qsTr("Every line here may be read by those it is for.")
                : qsTr("To people %1 did not choose. Left out until %1 says yes.").arg(root.name)
            soft: true
            font.pixelSize: Theme.adultBody
        }
    }
    Rectangle { width: parent.width; height: 1.5; color: Theme.quietLine }
    Repeater {
        model: root.after.outside
        OutsideEntry {
            id: entry
            objectName: "outside" + entry.index
            width: root.width
            name: root.name
            writing: root.writing === entry.index
            busy: root.after.busy
            onAskRequested: root.after.askChild(entry.index)
            onWriteRequested: root.writing = root.writing === entry.index ? -1 : entry.index
            onPutIn: because => {
                root.after.putIn(entry.index, because)
                root.writing = -1
            }
        }
    }
}
