// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Pipit.Design

/// On a screen too narrow for two columns: which of them is shown.
Rectangle {
    id: root

    required property list<string> names
    required property list<string> symbols
    property int current: 0

    color: Theme.card
    implicitHeight: row.implicitHeight
    Accessible.role: Accessible.PageTabList
    Accessible.name: qsTr("What is shown")

    RowLayout {
        id: row
        width: parent.width
        spacing: 0
        Repeater {
            model: root.names.length
            Pressable {
                id: tab
                required property int index
                readonly property bool on: root.current === tab.index
                objectName: "tab " + tab.index
                text: root.names[tab.index]
                corner: 4
                shrinks: false
                Accessible.role: Accessible.RadioButton
                Accessible.checkable: true
                Accessible.checked: tab.on
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.fillHeight: true
                implicitHeight: Math.max(68, column.implicitHeight + 20)
                background: Rectangle {
                    color: tab.down ? Theme.chosenWash : "transparent"
                    Rectangle { visible: tab.on; width: parent.width; height: 3; color: Theme.heather }
                }
                contentItem: Item {
                    Column {
                        id: column
                        width: parent.width
                        y: (parent.height - implicitHeight) / 2
                        spacing: 3
                        Icon {
                            anchors.horizontalCenter: parent.horizontalCenter
                            name: root.symbols[tab.index]
                            size: 24
                            ink: tab.on ? Theme.heather : Theme.inkSoft
                        }
                        Words {
                            width: parent.width
                            text: tab.text
                            horizontalAlignment: Text.AlignHCenter
                            color: tab.on ? Theme.heather : Theme.inkSoft
                            font.bold: tab.on
                            font.pixelSize: Theme.adultBody
                            Accessible.ignored: true
                        }
                    }
                }
                onClicked: root.current = tab.index
            }
        }
    }
    Rectangle { width: parent.width; height: 1; color: Theme.rule }
}
