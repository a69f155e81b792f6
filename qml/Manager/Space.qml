// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Pipit.App
import Pipit.Design

/// The manager's space: what the numbers say, and the annual report.
Rectangle {
    id: root

    /// Nothing lies over the space; the shell says so.
    property bool inFront: true

    signal helpRequested

    color: Theme.paper
    focus: true
    Keys.onEscapePressed: stack.back()
    Keys.onBackPressed: stack.back()

    OfficersModel { id: counted }

    T.StackView {
        id: stack

        function back(): void {
            if (stack.depth > 1) stack.pop()
        }

        anchors.fill: parent
        initialItem: first
        pushEnter: Transition { NumberAnimation { property: "opacity"; from: 0; to: 1; duration: Theme.slide; easing.type: Easing.OutCubic } }
        pushExit: Transition { NumberAnimation { property: "opacity"; from: 1; to: 0; duration: Theme.slide } }
        popEnter: Transition { NumberAnimation { property: "opacity"; from: 0; to: 1; duration: Theme.slide; easing.type: Easing.OutCubic } }
        popExit: Transition { NumberAnimation { property: "opacity"; from: 1; to: 0; duration: Theme.slide } }
    }
    Component {
        id: first
        Overview {
            objectName: "managerFirst"
            officers: counted
            onReportRequested: stack.push(report)
            onMeaningRequested: stack.push(meaning)
            onHelpRequested: root.helpRequested()
        }
    }
    Component {
        id: meaning
        Meaning {
            objectName: "managerMeaning"
            officers: counted
            onBackRequested: stack.back()
            onHelpRequested: root.helpRequested()
        }
    }
    Component {
        id: report
        Report {
            objectName: "managerReport"
            officers: counted
            onBackRequested: stack.back()
            onHelpRequested: root.helpRequested()
        }
    }
}
