// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.Design

/// One page of a child in her list: small and whole, what it is for, who can open it, and when.
Pressable {
    id: root

    required property string title
    required property string thumbnail
    required property string when
    required property string day
    required property int use
    required property string looked
    required property bool isNew
    /// "Sent without opening the lock", or nothing.
    required property string locked
    required property list<string> readerFaces
    /// Faces beside the day; with large text the day has a line of its own.
    readonly property bool stacked: Theme.textScale > 1.3

    text: root.title
    hint: (root.locked === "" ? "" : root.locked + ". ")
        + (root.isNew ? qsTr("New. %1. Shared %2").arg(mark.words).arg(root.when) : qsTr("%1. Shared %2. %3").arg(mark.words).arg(root.when).arg(root.looked))
    shrinks: false

    contentItem: Column {
        spacing: 8

        PagePicture {
            width: parent.width
            height: implicitHeight
            picture: root.thumbnail
            isNew: root.isNew
        }
        LockShut {
            width: parent.width
            text: root.locked
        }
        UseMark {
            id: mark
            width: parent.width
            brief: true
            use: root.use
        }
        Flow {
            width: parent.width
            spacing: root.stacked ? 8 : 4
            Repeater {
                model: root.readerFaces
                Face {
                    required property string modelData
                    who: modelData
                    size: 32
                }
            }
            Item { width: 4; height: 32; visible: !root.stacked }
            Words {
                height: root.stacked ? implicitHeight : 32
                verticalAlignment: Text.AlignVCenter
                text: root.day
                soft: true
                font.pixelSize: Theme.adultBody
                Accessible.ignored: true
            }
        }
        Words {
            width: parent.width
            text: root.isNew ? qsTr("Not looked at yet") : root.looked
            soft: !root.isNew
            font.bold: root.isNew
            font.pixelSize: Theme.adultBody
            Accessible.ignored: true
        }
    }
}
