// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Pipit.Design
import Pipit.Reading

/// The reviewing officer's space: her children, one child's pages, one page.
Rectangle {
    id: root

    /// Nothing lies over the space; the shell says so. What is covered is not being looked at.
    property bool inFront: true

    signal helpRequested

    color: Theme.paper
    focus: true
    Keys.onEscapePressed: stack.back()
    Keys.onBackPressed: stack.back()

    T.StackView {
        id: stack

        function back(): void {
            if (stack.depth > 1) stack.pop()
        }

        anchors.fill: parent
        initialItem: children
        pushEnter: Transition { NumberAnimation { property: "opacity"; from: 0; to: 1; duration: Theme.slide; easing.type: Easing.OutCubic } }
        pushExit: Transition { NumberAnimation { property: "opacity"; from: 1; to: 0; duration: Theme.slide } }
        popEnter: Transition { NumberAnimation { property: "opacity"; from: 0; to: 1; duration: Theme.slide; easing.type: Easing.OutCubic } }
        popExit: Transition { NumberAnimation { property: "opacity"; from: 1; to: 0; duration: Theme.slide } }
    }
    Component {
        id: children
        Children {
            objectName: "iroChildren"
            onChildChosen: (circle, name) => stack.push(pages, {circle: circle, name: name})
            onPageChosen: key => stack.push(page, {pageKey: key})
            onAlarmsRequested: stack.push(alarms)
            onHelpRequested: root.helpRequested()
        }
    }
    Component {
        id: pages
        ChildPages {
            id: onePages
            objectName: "iroPages"
            onPageChosen: key => stack.push(page, {pageKey: key})
            onCopyRequested: stack.push(copy, {circle: onePages.circle, name: onePages.name})
            onBackRequested: stack.back()
            onHelpRequested: root.helpRequested()
        }
    }
    Component {
        id: copy
        HandOverCopy {
            objectName: "iroCopy"
            onFinished: stack.back()
            onHelpRequested: root.helpRequested()
        }
    }
    Component {
        id: page
        PageScreen {
            objectName: "iroPage"
            inFront: root.inFront && T.StackView.status === T.StackView.Active
            onBackRequested: stack.back()
            onHelpRequested: root.helpRequested()
        }
    }
    Component {
        id: alarms
        AlarmList {
            objectName: "iroAlarms"
            onBackRequested: stack.back()
            onHelpRequested: root.helpRequested()
        }
    }
}
