// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick

/// Pinned over an opened page of a child: what she asked for, and who can open it. It is never scrolled away.
Item {
    id: root

    /// UsePicker.Use
    required property int use
    /// Names in assets/faces, in reading order.
    required property list<string> faces
    /// "Only you can open it." or "You, Kim and Jo can open it."
    required property string who
    /// Who reads when she who reads is away; empty when nobody.
    property string cover: ""
    property string child: ""

    readonly property string duty: root.use === UsePicker.Ask
        ? qsTr("Do not show it, quote it or say it in your own words. Ask %1 first.").arg(root.child) : ""

    implicitWidth: 392
    implicitHeight: column.implicitHeight + 32
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Who can open this, and what it is for")

    Rectangle {
        anchors.fill: parent
        color: Theme.chosenWash
        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: 2
            color: Theme.heather
        }
    }
    Column {
        id: column
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: 20
        anchors.rightMargin: 20
        spacing: 8
        UseMark {
            width: parent.width
            use: root.use
            textSize: Theme.adultHeading
        }
        Words {
            width: parent.width
            visible: text !== ""
            text: root.duty
            font.pixelSize: Theme.adultBody
        }
        Flow {
            width: parent.width
            spacing: 8
            topPadding: 4
            Repeater {
                model: root.faces
                Face {
                    required property string modelData
                    who: modelData
                    size: 40
                }
            }
            Face { who: "records"; size: 40 }
        }
        Words {
            width: parent.width
            text: root.who
            font.pixelSize: Theme.adultBody
            font.bold: true
        }
        Words {
            width: parent.width
            text: root.cover === "" ? qsTr("And the records key.") : qsTr("%1, when you are away. The records key.").arg(root.cover)
            font.pixelSize: Theme.adultBody
        }
    }
}
