// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.Design

/// The way of one ask, side by side: ink with a tick is done, the heather ring is now, dots are to come, a square with a bar is no.
Item {
    id: root

    enum Look { Done, Now, ToCome, No }

    required property list<string> names
    required property list<int> looks

    readonly property real cell: root.names.length > 0 ? root.width / root.names.length : root.width
    readonly property bool stacked: root.cell < 84 * Theme.textScale

    readonly property string nowName: {
        for (let i = 0; i < root.names.length; ++i)
            if (root.looks[i] === StepDots.Now)
                return root.names[i]
        return root.names.length > 0 ? root.names[root.names.length - 1] : ""
    }

    visible: root.names.length > 0
    implicitWidth: 460
    implicitHeight: steps.implicitHeight
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("Now: %1").arg(root.nowName)

    Flow {
        id: steps
        width: parent.width
        spacing: root.stacked ? 6 : 0
        Repeater {
            model: root.names
            Item {
                id: step
                required property string modelData
                required property int index
                readonly property int at: root.looks[step.index] ?? StepDots.ToCome
                readonly property bool done: step.at === StepDots.Done
                width: root.stacked ? root.width : root.cell
                implicitHeight: root.stacked ? Math.max(24, label.implicitHeight) : 28 + label.implicitHeight

                Rectangle { // the line that comes to this one
                    visible: !root.stacked && step.index > 0 && step.done
                    x: Theme.mirrored ? parent.width / 2 + 12 : -parent.width / 2 + 12
                    y: 11
                    width: parent.width - 24
                    height: 2
                    color: Theme.ink
                }
                Row {
                    visible: !root.stacked && step.index > 0 && !step.done
                    x: Theme.mirrored ? step.width / 2 + 12 : -step.width / 2 + 12
                    y: 11
                    spacing: 4
                    Repeater {
                        model: Math.max(0, Math.floor((step.width - 24) / 6))
                        Rectangle { width: 2; height: 2; color: Theme.inkSoft }
                    }
                }
                Rectangle {
                    id: dot
                    x: root.stacked ? (Theme.mirrored ? parent.width - 22 : 0) : (parent.width - width) / 2
                    y: 1
                    width: 22
                    height: 22
                    radius: step.at === StepDots.No ? 5 : 11
                    color: step.done || step.at === StepDots.No ? Theme.ink : Theme.card
                    border.width: 2
                    border.color: step.at === StepDots.Now ? Theme.heather : step.at === StepDots.ToCome ? Theme.quietLine : Theme.ink
                    Icon {
                        visible: step.done
                        anchors.centerIn: parent
                        name: "tick"
                        width: 16
                        height: 16
                        ink: Theme.card
                    }
                    Rectangle {
                        visible: step.at === StepDots.Now || step.at === StepDots.No
                        anchors.centerIn: parent
                        width: 10
                        height: step.at === StepDots.No ? 3 : 10
                        radius: step.at === StepDots.No ? 1 : 5
                        color: step.at === StepDots.No ? Theme.card : Theme.heather
                    }
                }
                Words {
                    id: label
                    x: root.stacked && !Theme.mirrored ? 34 : 0
                    y: root.stacked ? 1 : 28
                    width: root.stacked ? parent.width - 34 : parent.width
                    horizontalAlignment: root.stacked ? Text.AlignLeft : Text.AlignHCenter
                    text: step.modelData
                    color: step.at === StepDots.Now ? Theme.heather : Theme.ink
                    font.pixelSize: Theme.adultBody
                    font.bold: step.at === StepDots.Now
                    Accessible.ignored: true
                }
            }
        }
    }
}
