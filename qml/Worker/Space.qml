// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Pipit.Design
import Pipit.Decisions
import Pipit.Reading

/// A social worker's space: what waits for her, one child, one page, and what she says to it.
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
        initialItem: waiting
        pushEnter: Transition { NumberAnimation { property: "opacity"; from: 0; to: 1; duration: Theme.slide; easing.type: Easing.OutCubic } }
        pushExit: Transition { NumberAnimation { property: "opacity"; from: 1; to: 0; duration: Theme.slide } }
        popEnter: Transition { NumberAnimation { property: "opacity"; from: 0; to: 1; duration: Theme.slide; easing.type: Easing.OutCubic } }
        popExit: Transition { NumberAnimation { property: "opacity"; from: 1; to: 0; duration: Theme.slide } }
    }
    Component {
        id: waiting
        Waiting {
            objectName: "workerWaiting"
            onChildChosen: (circle, name) => stack.push(child, {circle: circle, name: name})
            onPageChosen: key => stack.push(page, {pageKey: key})
            onReplyRequested: (circle, name, key, choice) => stack.push(reply, {circle: circle, name: name, key: key, choice: choice})
            onTellingRequested: (circle, name, key) => stack.push(telling, {circle: circle, name: name, key: key})
            onAlarmsRequested: stack.push(alarms)
            onLostLockRequested: stack.push(lostLock)
            onHelpRequested: root.helpRequested()
        }
    }
    Component {
        id: child
        OneChild {
            objectName: "workerChild"
            onPageChosen: key => stack.push(page, {pageKey: key})
            onReplyRequested: (circle, name, key, choice) => stack.push(reply, {circle: circle, name: name, key: key, choice: choice})
            onTellingRequested: (circle, name, key) => stack.push(telling, {circle: circle, name: name, key: key})
            onBackRequested: stack.back()
            onHelpRequested: root.helpRequested()
        }
    }
    Component {
        id: page
        PageScreen {
            id: onePage
            objectName: "workerPage"
            answers: onePage.reading.use === UsePicker.Sort && onePage.reading.takenBack === ""
            answerText: qsTr("Answer %1").arg(onePage.reading.authorName)
            answerHint: qsTr("Your word on what was asked here")
            worries: true
            onAnswerRequested: (circle, name) => stack.push(reply, {circle: circle, name: name, key: onePage.pageKey})
            onWorryRequested: (circle, name) => stack.push(worried, {circle: circle, name: name, key: onePage.pageKey})
            inFront: root.inFront && T.StackView.status === T.StackView.Active
            onBackRequested: stack.back()
            onHelpRequested: root.helpRequested()
        }
    }
    Component {
        id: reply
        Reply {
            objectName: "workerReply"
            onFinished: stack.back()
            onBackRequested: stack.back()
            onHelpRequested: root.helpRequested()
        }
    }
    Component {
        id: telling
        TellFirst {
            objectName: "workerTelling"
            onFinished: stack.back()
            onBackRequested: stack.back()
            onHelpRequested: root.helpRequested()
        }
    }
    Component {
        id: worried
        Worried {
            objectName: "workerWorried"
            onBackRequested: stack.back()
            onHelpRequested: root.helpRequested()
        }
    }
    Component {
        id: lostLock
        LostLock {
            objectName: "workerLostLock"
            onBackRequested: stack.back()
            onHelpRequested: root.helpRequested()
        }
    }
    Component {
        id: alarms
        AlarmList {
            objectName: "workerAlarms"
            onBackRequested: stack.back()
            onHelpRequested: root.helpRequested()
        }
    }
}
