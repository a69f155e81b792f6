// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.App
import Pipit.Design
import Pipit.Reading

/// Finished before leaving the house: a column a child, the drive, and the hour of leaving.
Rectangle {
    id: root

    required property OpenVisit visit
    property bool driving: false
    property int minutes: 30

    readonly property bool wide: root.width >= 900 && root.width >= 640 * Theme.textScale
    readonly property int columns: root.wide ? Math.max(1, Math.min(root.visit.count, Math.floor(root.width / (420 * Math.min(1.3, Theme.textScale))))) : 1

    signal closed
    signal helpRequested
    /// To write what is missing for that child; LeavingChild.About by its number.
    signal goTo(string circle, int about)

    color: Theme.paper
    Accessible.role: Accessible.Pane
    Accessible.name: bar.title

    WorkBar {
        id: bar
        width: root.width
        title: qsTr("Before you leave")
        beside: root.visit.span
        onBackRequested: root.closed()
        onHelpRequested: root.helpRequested()
    }
    Flickable {
        id: body
        anchors.top: bar.bottom
        anchors.bottom: foot.top
        width: parent.width
        contentHeight: Math.max(height, flow.height)
        interactive: contentHeight > height
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        Flow {
            id: flow
            width: parent.width
            Repeater {
                model: root.visit
                LeavingColumn {
                    id: child
                    required property int index
                    width: Math.floor(flow.width / root.columns)
                    height: Math.max(implicitHeight, root.visit.count <= root.columns ? body.height : 0)
                    visit: root.visit
                    color: child.index % 2 === 1 ? Theme.card : Theme.paper
                    onGoTo: about => root.goTo(child.circle, about)
                    Rectangle {
                        visible: child.index % root.columns > 0
                        x: Theme.mirrored ? parent.width - width : 0
                        width: 1.5
                        height: parent.height
                        color: Theme.margin
                    }
                }
            }
        }
    }
    When {
        holds: root.driving
        Surface {
            x: Theme.mirrored ? 24 : root.width - width - 24
            y: foot.y - height - 12
            width: Math.min(root.width - 24, drive.implicitWidth + 40)
            height: drive.height + 32
            outlineWidth: Theme.quietWidth
            Accessible.role: Accessible.Pane
            Accessible.name: qsTr("The drive")
            Flow {
                id: drive
                x: 20
                y: 16
                width: parent.width - 40
                spacing: 8
                Repeater {
                    model: [10, 20, 30, 45, 60, 90]
                    Chip {
                        id: some
                        required property int modelData
                        objectName: "drive" + some.modelData
                        text: qsTr("%1 min").arg(some.modelData)
                        Accessible.role: Accessible.Button
                        Accessible.checkable: false
                        onClicked: {
                            root.driving = false
                            root.visit.logDrive(some.modelData)
                        }
                    }
                }
            }
        }
    }
    VisitFoot {
        id: foot
        anchors.bottom: parent.bottom
        width: parent.width
        words: root.visit.notice !== "" ? root.visit.notice : root.visit.sealedThings
        symbol: root.visit.waiting > 0 ? "send" : "tick"
        more: root.visit.waiting === 0 ? "" : qsTr("They go by themselves at the next signal. You can switch the tablet off now.")
        quiet: root.driving ? qsTr("No drive") : qsTr("Log the drive")
        main: qsTr("Finish visit")
        busy: root.visit.busy
        onQuietChosen: root.driving = !root.driving
        onMainChosen: root.visit.finish()
    }
}
