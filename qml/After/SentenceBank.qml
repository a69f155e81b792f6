// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.Design

/// Sentences to take: none that judges, none that promises what nobody can keep.
FocusScope {
    id: root

    required property list<string> sentences

    signal picked(string sentence)
    signal finished

    Accessible.role: Accessible.Dialog
    Accessible.name: title.text
    Keys.onEscapePressed: root.finished()

    Rectangle { anchors.fill: parent; color: Theme.paper }
    MouseArea { anchors.fill: parent }
    Flickable {
        anchors.fill: parent
        contentHeight: column.height + 48
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        Column {
            id: column
            x: (parent.width - width) / 2
            y: 24
            width: Math.min(Theme.scaled(640), root.width - 32)
            spacing: 0
            Heading {
                id: title
                width: parent.width
                text: qsTr("Sentences")
                size: Theme.adultTitle
                bottomPadding: 12
                Accessible.role: Accessible.Heading
            }
            Repeater {
                model: root.sentences
                Pressable {
                    id: row
                    required property string modelData
                    required property int index
                    objectName: "sentence" + row.index
                    width: column.width
                    text: row.modelData
                    shrinks: false
                    corner: 4
                    padding: 8
                    implicitHeight: Math.max(Theme.adultTarget, implicitContentHeight + 24)
                    background: Rectangle {
                        color: row.down ? Theme.chosenWash : "transparent"
                        Rectangle { anchors.bottom: parent.bottom; width: parent.width; height: 1; color: Theme.rule }
                    }
                    contentItem: Words {
                        text: row.modelData
                        verticalAlignment: Text.AlignVCenter
                        font.pixelSize: Theme.adultSay
                        Accessible.ignored: true
                    }
                    onClicked: root.picked(row.modelData)
                }
            }
            Item { width: 1; height: 16 }
            BigButton {
                objectName: "bankClose"
                size: 48
                text: qsTr("Take none")
                onClicked: root.finished()
            }
        }
    }
}
