// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Pipit.Design

/// One thing that a child asked for and that waits for an answer: her words, how long it has waited, and what was promised.
Pressable {
    id: root

    enum Promise { Within, Tomorrow, Over, SomebodyHasIt, AtTheMeeting }

    required property string name
    property string avatar: ""
    required property string words
    /// Where it was said, where the words alone do not tell.
    property string more: ""
    required property string waited
    required property int promise
    /// UsePicker.Use of the page that it is; its mark stands beside the words.
    property int use: UsePicker.None

    readonly property bool over: root.promise === WaitingItem.Over
    readonly property bool calm: root.promise === WaitingItem.SomebodyHasIt || root.promise === WaitingItem.AtTheMeeting

    text: qsTr("%1: %2").arg(root.name).arg(root.words)
    hint: root.joined(root.joined(root.more, root.use === UsePicker.None ? "" : mark.words), root.waited)
    implicitWidth: 316
    implicitHeight: Math.max(48, column.implicitHeight) + 26
    corner: 4
    shrinks: false

    /// Two parts of a sentence; an empty one leaves no trace.
    function joined(a: string, b: string): string {
        return a === "" ? b : b === "" ? a : a + ". " + b
    }

    background: Rectangle {
        color: root.down ? Theme.chosenWash : "transparent"
        Rectangle { anchors.bottom: parent.bottom; width: parent.width; height: 1; color: Theme.rule }
    }
    contentItem: Item {
        Item {
            id: picture
            anchors.left: parent.left
            anchors.leftMargin: 20
            y: 13
            width: 48
            height: 48
            Drawing {
                id: chosen
                anchors.fill: parent
                source: root.avatar === "" ? "" : "qrc:/pipit/avatars/" + root.avatar + ".svg"
            }
            Face {
                visible: chosen.naturalSize.width <= 0
                who: root.avatar
                size: 48
            }
        }
        Column {
            id: column
            anchors.left: picture.right
            anchors.leftMargin: 12
            anchors.right: parent.right
            anchors.rightMargin: 16
            y: 12
            spacing: 2
            Words {
                width: parent.width
                text: root.words
                font.pixelSize: Theme.adultSay
                Accessible.ignored: true
            }
            Words {
                width: parent.width
                visible: text !== ""
                text: root.more
                soft: true
                font.pixelSize: Theme.adultBody
                Accessible.ignored: true
            }
            UseMark {
                id: mark
                visible: root.use !== UsePicker.None
                width: parent.width
                use: root.use
                brief: true
            }
            Item {
                width: parent.width
                height: Math.max(sign.height, days.implicitHeight)
                Icon {
                    id: sign
                    anchors.left: parent.left
                    y: Math.max(0, (days.lineHeight - height) / 2)
                    name: root.over ? "flag" : "clock"
                    size: 20
                    ink: root.over ? Theme.berry : root.calm ? Theme.inkSoft : Theme.ink
                }
                Words {
                    id: days
                    anchors.left: sign.right
                    anchors.leftMargin: 8
                    anchors.right: parent.right
                    text: root.waited
                    color: root.over ? Theme.berry : root.calm ? Theme.inkSoft : Theme.ink
                    font.bold: root.over
                    font.pixelSize: Theme.adultBody
                    Accessible.ignored: true
                }
            }
        }
    }
}
