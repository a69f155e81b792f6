// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.App
import Pipit.Design

/// The parts of a review side by side: who, when, and what she put into each. The chosen one lies on the card below it.
Flickable {
    id: root

    required property PartsModel parts
    required property int part

    readonly property real least: Math.min(root.width - 24, Theme.scaled(root.width < 700 ? 232 : 300))
    readonly property real tabWidth: Math.max(root.least, root.width / Math.max(1, root.parts.count))

    signal chosen(int part)

    /// The chosen part is in view, in either direction of reading.
    function follow(): void {
        const before = Theme.mirrored ? root.parts.count - 1 - root.part : root.part
        root.contentX = Math.max(0, Math.min(before * root.tabWidth, root.contentWidth - root.width))
    }

    onPartChanged: root.follow()
    onWidthChanged: root.follow()
    onContentWidthChanged: root.follow()

    implicitHeight: row.height
    contentWidth: row.width
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Parts of this review")

    Rectangle {
        width: Math.max(root.width, row.width)
        height: 1.5
        y: row.height - 1.5
        color: Theme.quietLine
    }
    Row {
        id: row
        Repeater {
            id: tabs
            model: root.parts
            Pressable {
                id: tab
                required property string title
                required property string note
                required property string people
                required property list<string> faces
                required property int partState
                required property int index
                readonly property bool chosen: root.part === tab.index

                objectName: "part" + tab.index
                width: root.tabWidth
                height: Math.max(76, Math.ceil(Theme.adultSay * 1.3 + Theme.adultBody * 1.3 * (Theme.textScale > 1.3 ? 3 : root.tabWidth < 320 ? 3 : 1)) + 24)
                corner: 0
                shrinks: false
                text: tab.title
                hint: tab.note + ". " + tab.people
                Accessible.role: Accessible.RadioButton
                Accessible.checkable: true
                Accessible.checked: tab.chosen
                onClicked: root.chosen(tab.index)

                background: Item {
                    Rectangle {
                        width: parent.width
                        height: parent.height
                        color: tab.chosen ? Theme.card : tab.down ? Theme.chosenWash : "transparent"
                    }
                    Rectangle { visible: tab.chosen; width: parent.width; height: 4; color: Theme.heather }
                    Rectangle { anchors.right: parent.right; width: 1; height: parent.height; color: Theme.rule }
                    Rectangle { visible: !tab.chosen; anchors.bottom: parent.bottom; width: parent.width; height: 1.5; color: Theme.quietLine }
                }
                contentItem: Item {
                    Row {
                        id: faceRow
                        anchors.left: parent.left
                        anchors.leftMargin: 18
                        anchors.verticalCenter: parent.verticalCenter
                        spacing: -12
                        opacity: tab.partState === PartsModel.PutOff ? 0.5 : 1
                        Repeater {
                            model: tab.faces
                            Face {
                                required property string modelData
                                required property int index
                                visible: index < (root.width < 700 ? 0 : Theme.textScale > 1.3 ? 2 : 4) // on a phone their names say it
                                who: modelData
                                size: 40
                            }
                        }
                    }
                    Column {
                        anchors.left: faceRow.right
                        anchors.leftMargin: root.width < 700 ? 0 : 12
                        anchors.right: parent.right
                        anchors.rightMargin: 12
                        anchors.verticalCenter: parent.verticalCenter
                        Words {
                            width: parent.width
                            text: tab.title
                            font.pixelSize: Theme.adultSay
                            font.bold: true
                            Accessible.ignored: true
                        }
                        Words {
                            width: parent.width
                            text: tab.note
                            soft: true
                            font.pixelSize: Theme.adultBody
                            Accessible.ignored: true
                        }
                    }
                }
            }
        }
    }
}
