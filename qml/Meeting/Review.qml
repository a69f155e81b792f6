// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.App
import Pipit.Design
import Pipit.Reading

/// The review together. The child's list comes first; only pages that she chose for this part can be shown; a break and
/// Help are always one tap away.
FocusScope {
    id: root

    enum Panel { None, Part, PutOff, Add, Decide, View }
    enum Over { Nothing, Showing, Asking, Leaving, Closing, Checking }

    required property string circle
    required property string name
    property bool inFront: true
    property int panel: Review.None
    property int over: Review.Nothing
    property bool resting: false

    // What a panel or a screen over this one is about.
    property int number: 0
    property string aboutWords: ""
    property string plain: ""
    property int asked: 1
    property string shownKey: ""
    property int shownLine: -1

    readonly property bool wide: root.width >= 900 && root.width >= 800 * Theme.textScale
    /// What a list keeps, however large the text.
    readonly property real leastList: Theme.scaled(200)
    /// On a phone one list at a time.
    property bool grownUpsFirst: false

    signal backRequested
    signal helpRequested
    signal decisionsRequested(string circle)
    signal askRequested(string circle, string live, string asked)

    function close(): void {
        root.panel = Review.None
    }
    function showPage(key: string, line: int): void {
        root.shownKey = key
        root.shownLine = key === "" ? line : -1
        root.over = Review.Showing
    }
    function ask(key: string, line: int, words: string): void {
        root.shownKey = key
        root.shownLine = line
        root.plain = words
        root.over = Review.Asking
    }

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("%1’s meeting").arg(root.name)
    focus: true

    ReviewTogether {
        id: together
        circle: root.circle
        onClosedNow: root.over = Review.Nothing
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }
    WorkBar {
        id: bar
        width: root.width
        visible: root.over === Review.Nothing && !root.resting
        enabled: root.panel === Review.None
        title: qsTr("%1’s meeting").arg(root.name)
        why: together.why
        face: bar.compact ? "" : together.face
        onBackRequested: root.backRequested()
        onHelpRequested: root.helpRequested()
        extra: BreakButton {
            objectName: "needBreak"
            brief: bar.compact
            onClicked: root.resting = true
        }
    }
    Flickable { // moves only where the lists would have no room between what is above and below them
        id: body
        anchors.top: bar.bottom
        anchors.bottom: parent.bottom
        anchors.bottomMargin: more.taken
        width: root.width
        visible: bar.visible
        enabled: bar.enabled
        contentHeight: table.height
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        Item {
            id: table
            width: root.width
            height: Math.max(root.height - bar.height, lists.y + lists.height + root.leastList + foot.height)

            PartTabs {
                id: tabs
                width: root.width
                visible: together.known
                height: together.known ? implicitHeight : 0
                parts: together.parts
                part: together.part
                onChosen: part => {
                    if (part === together.part)
                        root.panel = Review.Part
                    together.part = part
                    hers.chosen = -1
                    hers.chosenLine = -1
                }
            }
            Notice {
                id: notice
                anchors.top: tabs.bottom
                anchors.topMargin: visible ? 12 : 0
                x: 24
                width: Math.min(parent.width - 48, 720)
                height: visible ? implicitHeight : 0
                visible: together.notice !== ""
                text: together.notice
                textSize: Theme.adultSay
                actionText: qsTr("Close")
                onActionRequested: together.dismissNotice()
            }
            Row {
                id: lists
                anchors.top: notice.bottom
                anchors.topMargin: notice.visible ? 12 : 0
                visible: !root.wide && together.known
                x: 12
                width: root.width - 24
                height: visible ? implicitHeight : 0
                topPadding: 8
                bottomPadding: 8
                spacing: 8
                Repeater {
                    model: [qsTr("%1’s list").arg(root.name), qsTr("Grown-ups’ list")]
                    BigButton {
                        required property string modelData
                        required property int index
                        objectName: "listTab" + index
                        width: (root.width - 32) / 2
                        height: Math.max(48, implicitHeight)
                        size: 48
                        startPadding: 4
                        chosen: root.grownUpsFirst === (index === 1)
                        text: modelData
                        Accessible.role: Accessible.RadioButton
                        Accessible.checkable: true
                        Accessible.checked: chosen
                        onClicked: root.grownUpsFirst = index === 1
                    }
                }
            }
            AgendaColumn {
                id: hers
                anchors.top: lists.bottom
                anchors.bottom: foot.top
                anchors.left: parent.left
                visible: together.known && (root.wide || !root.grownUpsFirst)
                width: root.wide ? Math.round(root.width * 780 / 1280) : root.width
                review: together
                onShowRequested: (key, line) => root.showPage(key, line)
                onAddRequested: root.panel = Review.Add
                onStopRequested: root.panel = Review.Part
            }
            Rectangle {
                visible: root.wide && together.known
                anchors.top: hers.top
                anchors.bottom: foot.top
                anchors.left: hers.right
                width: 1
                color: Theme.quietLine
            }
            GrownUps {
                anchors.top: lists.bottom
                anchors.bottom: foot.top
                anchors.right: parent.right
                visible: together.known && (root.wide || root.grownUpsFirst)
                width: root.wide ? root.width - hers.width - 1 : root.width
                review: together
                onLateRequested: root.decisionsRequested(root.circle)
                onDecideRequested: (about, words, plain) => {
                    root.number = about
                    root.aboutWords = words
                    root.plain = plain
                    root.panel = Review.Decide
                }
                onViewRequested: (who, words, asked, plain) => {
                    root.number = who
                    root.aboutWords = words
                    root.asked = asked
                    root.plain = plain
                    root.panel = Review.View
                }
            }
            ReviewFoot {
                id: foot
                anchors.bottom: parent.bottom
                visible: together.known
                width: root.width
                height: visible ? implicitHeight : 0
                review: together
                onPartRequested: root.panel = Review.Part
                onRequestRequested: root.ask(hers.chosenKey, hers.chosenLine, hers.chosenWords)
                onLeaveOpenRequested: root.over = Review.Leaving
                onCloseRequested: root.over = Review.Closing
            }
            Words {
                visible: together.loaded && !together.known
                anchors.centerIn: parent
                width: Math.min(parent.width - 48, Theme.scaled(520))
                text: qsTr("No review is planned for %1 yet.").arg(root.name)
                horizontalAlignment: Text.AlignHCenter
                font.pixelSize: Theme.adultHeading
            }
        }
    }
    ScrollMark {
        id: more
        anchors.fill: parent
        visible: bar.visible && bar.enabled
        page: body
    }

    When {
        holds: root.panel === Review.Part
        PartPanel {
            anchors.fill: parent
            review: together
            onCloseRequested: root.close()
            onPutOffRequested: root.panel = Review.PutOff
            onCheckRequested: {
                root.close()
                root.over = Review.Checking
            }
        }
    }
    When {
        holds: root.panel === Review.PutOff
        SayPanel {
            id: putOff
            anchors.fill: parent
            title: qsTr("Put part %1 off").arg(together.part + 1)
            label: qsTr("Because…")
            saveText: qsTr("Put it off")
            asksDay: true
            dayLabel: qsTr("The other day:")
            onSaved: words => {
                together.putOff(words, putOff.withDay ? putOff.day : new Date(NaN))
                root.close()
            }
            onCloseRequested: root.close()
        }
    }
    When {
        holds: root.panel === Review.Add
        SayPanel {
            anchors.fill: parent
            title: qsTr("%1 adds something").arg(root.name)
            label: qsTr("In %1’s own words").arg(root.name)
            saveText: qsTr("Add it")
            onSaved: words => {
                together.add(words)
                root.close()
            }
            onCloseRequested: root.close()
        }
    }
    When {
        holds: root.panel === Review.Decide
        SayPanel {
            anchors.fill: parent
            title: root.aboutWords
            label: qsTr("What is decided, in plain words")
            initialText: root.plain
            saveText: qsTr("Write it down")
            choices: [qsTr("It changes"), qsTr("No change")]
            onSaved: (words, choice) => {
                together.decide(root.number, words, choice === 1)
                root.close()
            }
            onCloseRequested: root.close()
        }
    }
    When {
        holds: root.panel === Review.View
        SayPanel {
            anchors.fill: parent
            title: qsTr("What %1 said").arg(root.aboutWords)
            label: qsTr("In their words")
            initialText: root.plain
            saveText: qsTr("Write it down")
            choices: [qsTr("Said"), qsTr("Asked, no answer yet"), qsTr("Not asked")]
            choice: 3 - root.asked
            mustHaveWords: choice === 0
            onSaved: (words, choice) => {
                together.view(root.number, 3 - choice, words)
                root.close()
            }
            onCloseRequested: root.close()
        }
    }
    When {
        holds: root.over === Review.Showing
        Present {
            anchors.fill: parent
            visible: !root.resting
            review: together
            pageKey: root.shownKey
            line: root.shownLine
            inFront: root.inFront && !root.resting
            onClosed: root.over = Review.Nothing
            onBreakRequested: root.resting = true
            onHelpRequested: root.helpRequested()
        }
    }
    When {
        holds: root.over === Review.Asking
        Request {
            anchors.fill: parent
            visible: !root.resting
            circle: root.circle
            part: together.part
            page: root.shownKey
            line: root.shownLine
            initialWords: root.plain
            onFinished: root.over = Review.Nothing
            onAsked: (live, asked) => {
                root.over = Review.Nothing
                root.askRequested(root.circle, live, asked)
            }
            onBreakRequested: root.resting = true
            onHelpRequested: root.helpRequested()
        }
    }
    When {
        holds: root.over === Review.Leaving || root.over === Review.Closing
        LeaveOpen {
            anchors.fill: parent
            visible: !root.resting
            review: together
            closing: root.over === Review.Closing
            onFinished: root.over = Review.Nothing
            onBreakRequested: root.resting = true
            onHelpRequested: root.helpRequested()
        }
    }
    When {
        holds: root.over === Review.Checking
        ShownWhere {
            anchors.fill: parent
            visible: !root.resting
            review: together
            onFinished: root.over = Review.Nothing
            onBreakRequested: root.resting = true
            onHelpRequested: root.helpRequested()
        }
    }
    When {
        holds: root.resting
        CalmScreen {
            anchors.fill: parent
            onBackRequested: root.resting = false
            onHelpRequested: root.helpRequested()
        }
    }
}
