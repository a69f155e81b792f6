// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Pipit.Design
import Pipit.Reading

/// The reviewing officer's space: her children, one child's pages, one page; and by their addresses the screens of other
/// modules that are about one child.
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
        function openPart(address: url, circle: string, name: string): void {
            stack.push(part, {address: address, circle: circle, name: name})
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
            onChildChosen: (circle, name) => stack.push(child, {circle: circle, name: name})
            onPageChosen: key => stack.push(page, {pageKey: key})
            onVisitRequested: (circle, name) => stack.openPart("qrc:/qt/qml/Pipit/Visit/Visit.qml", circle, name)
            onPackRequested: stack.openPart("qrc:/qt/qml/Pipit/Visit/PackScreen.qml", "", "")
            onAwayRequested: stack.push(away)
            onAlarmsRequested: stack.push(alarms)
            onFindRequested: stack.push(find)
            onHelpRequested: root.helpRequested()
        }
    }
    Component {
        id: child
        OneChild {
            id: oneChild
            objectName: "iroChild"
            onPageChosen: key => stack.push(page, {pageKey: key})
            onBookRequested: stack.push(pages, {circle: oneChild.circle, name: oneChild.name})
            onPlanRequested: stack.openPart("qrc:/qt/qml/Pipit/Iro/PlanReview.qml", oneChild.circle, oneChild.name)
            onFactsRequested: stack.openPart("qrc:/qt/qml/Pipit/Iro/CaseFacts.qml", oneChild.circle, oneChild.name)
            onPartRequested: address => stack.openPart(address, oneChild.circle, oneChild.name)
            onFindRequested: stack.push(find)
            onBackRequested: stack.back()
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
        id: find
        Find {
            objectName: "iroFind"
            onChildChosen: (circle, name) => stack.push(child, {circle: circle, name: name})
            onPageChosen: key => stack.push(page, {pageKey: key})
            onBackRequested: stack.back()
            onHelpRequested: root.helpRequested()
        }
    }
    Component {
        id: part
        Part {
            id: onePart
            objectName: "iroPart"
            onBackRequested: stack.back()
            onHelpRequested: root.helpRequested()
            onPageChosen: key => stack.push(page, {pageKey: key})
            onPartRequested: address => stack.openPart(address, onePart.circle, onePart.name)
            onAboutRequested: (address, key) => stack.push(part, {address: address, circle: onePart.circle, name: onePart.name, about: key})
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
            id: onePage
            objectName: "iroPage"
            answers: true
            worries: true
            onAnswerRequested: (circle, name) => stack.push(part, {address: "qrc:/qt/qml/Pipit/Decisions/ShortAnswer.qml", circle: circle, name: name, about: onePage.pageKey})
            onWorryRequested: (circle, name) => stack.push(part, {address: "qrc:/qt/qml/Pipit/Decisions/Worried.qml", circle: circle, name: name, about: onePage.pageKey})
            inFront: root.inFront && T.StackView.status === T.StackView.Active
            onBackRequested: stack.back()
            onHelpRequested: root.helpRequested()
        }
    }
    Component {
        id: away
        Away {
            objectName: "iroAway"
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
