// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.App
import Pipit.Design
import Pipit.Reading

/// How a concern climbs: the rungs, the working days of the formal step with what happened, and praise in the same shape. Cafcass
/// is a button on every rung.
Rectangle {
    id: root

    enum Writing { Nothing, Raising, Cafcass, Line, Settling, Praising }

    required property string circle
    required property string name
    /// Key of the action, decision or ask; empty: the case.
    property string key: ""

    property int writing: Ladder.Nothing

    readonly property bool wide: root.width >= 1000 && root.width >= 900 * Theme.textScale
    readonly property real edge: root.width < 600 ? 12 : 24
    readonly property list<string> rungNames: [qsTr("Alert"), qsTr("Informal"), qsTr("Formal"), qsTr("Cafcass")]
    readonly property bool fresh: climb.current < 0 || climb.settled

    signal backRequested
    signal helpRequested

    color: Theme.paper
    Accessible.role: Accessible.Pane
    Accessible.name: bar.title

    LadderController {
        id: climb
        circle: root.circle
        about: root.key
        onWritten: root.writing = Ladder.Nothing
    }
    ChildCard {
        id: card
        circle: root.circle
    }

    WorkBar {
        id: bar
        width: root.width
        face: card.face
        title: climb.title !== "" ? climb.title : qsTr("A concern for %1").arg(root.name)
        why: climb.why !== "" ? climb.why : qsTr("Nothing has been raised yet")
        onBackRequested: {
            if (root.writing === Ladder.Nothing)
                root.backRequested()
            else
                root.writing = Ladder.Nothing
        }
        onHelpRequested: root.helpRequested()
    }
    Flickable {
        id: left
        visible: root.wide && root.writing === Ladder.Nothing
        anchors.top: bar.bottom
        anchors.bottom: foot.top
        anchors.left: parent.left
        width: root.wide ? 388 * Math.min(1.15, Theme.textScale) : 0
        clip: true
        contentHeight: steps.height + 48
        boundsBehavior: Flickable.StopAtBounds
        Rungs {
            id: steps
            x: 28
            y: 24
            width: parent.width - 52
            days: [...climb.rungDays]
            words: [...climb.rungWords]
            looks: climb.rungStates
        }
    }
    Rectangle {
        visible: left.visible
        x: Theme.mirrored ? parent.width - left.width : left.width
        y: bar.height
        width: 1.5
        height: left.height
        color: Theme.margin
    }
    Flickable {
        visible: root.writing === Ladder.Nothing
        anchors.top: bar.bottom
        anchors.bottom: foot.top
        anchors.left: left.visible ? left.right : parent.left
        anchors.right: right.visible ? right.left : parent.right
        clip: true
        contentHeight: middle.height + 48
        boundsBehavior: Flickable.StopAtBounds
        Column {
            id: middle
            x: root.edge
            y: 20
            width: parent.width - 2 * root.edge
            spacing: 16
            ChoiceChips {
                visible: climb.concerns.length > 1
                width: parent.width
                about: qsTr("Which concern")
                choices: [...climb.concerns]
                chosen: climb.current
                onPicked: index => climb.current = index
            }
            Rungs {
                visible: !root.wide
                width: parent.width
                days: [...climb.rungDays]
                words: [...climb.rungWords]
                looks: climb.rungStates
            }
            Notice {
                visible: climb.notice !== ""
                width: parent.width
                text: climb.notice
                textSize: Theme.adultBody
            }
            Words {
                visible: climb.settled
                width: parent.width
                text: qsTr("Settled. %1").arg(climb.settledWords)
                color: Theme.meadow
                font.pixelSize: Theme.adultSay
                font.bold: true
            }
            Flow {
                visible: climb.running
                width: parent.width
                spacing: 12
                Words {
                    id: count
                    text: String(climb.used)
                    font.pixelSize: Math.min(72, Theme.scaled(52))
                    font.bold: true
                    lineHeight: Math.round(font.pixelSize * 1.1)
                }
                Column {
                    width: Math.min(420 * Theme.textScale, parent.width - (parent.width > 360 * Theme.textScale ? count.implicitWidth + 12 : 0))
                    Words {
                        width: parent.width
                        text: climb.usedOf
                        font.pixelSize: Theme.adultHeading
                        font.bold: true
                    }
                    Words {
                        width: parent.width
                        text: climb.runWhy
                        soft: true
                        font.pixelSize: Theme.adultBody
                    }
                }
            }
            DayRunCalendar {
                visible: climb.running
                width: parent.width
                weeks: [...climb.weeks]
                cells: [...climb.cells]
                looks: climb.cellLooks
            }
            Words {
                visible: !climb.running
                width: parent.width
                text: qsTr("The working days begin with the formal step.")
                soft: true
                font.pixelSize: Theme.adultBody
            }
            Column {
                width: parent.width
                Repeater {
                    model: climb.lineWords
                    Item {
                        id: row
                        required property string modelData
                        required property int index
                        width: middle.width
                        implicitHeight: Math.max(day.implicitHeight, words.implicitHeight) + 20
                        Rectangle { width: parent.width; height: 1; color: Theme.rule }
                        Words {
                            id: day
                            anchors.left: parent.left
                            y: 10
                            width: 88 * Math.min(1.5, Theme.textScale)
                            text: climb.lineDays[row.index] ?? ""
                            soft: true
                            font.pixelSize: Theme.adultBody
                        }
                        Words {
                            id: words
                            anchors.left: day.right
                            anchors.right: parent.right
                            y: 10
                            text: row.modelData
                            font.pixelSize: Theme.adultBody
                        }
                    }
                }
            }
            PraiseList {
                visible: !root.wide
                width: parent.width
                words: [...climb.praiseWords]
                days: [...climb.praiseDays]
                onPraiseRequested: root.writing = Ladder.Praising
            }
        }
    }
    Rectangle {
        id: right
        visible: root.wide && root.writing === Ladder.Nothing
        anchors.top: bar.bottom
        anchors.bottom: foot.top
        anchors.right: parent.right
        width: 288 * Math.min(1.15, Theme.textScale)
        color: Theme.card
        Rectangle { x: Theme.mirrored ? parent.width - 1 : 0; width: 1; height: parent.height; color: Theme.rule }
        Flickable {
            anchors.fill: parent
            clip: true
            contentHeight: praise.height + 40
            boundsBehavior: Flickable.StopAtBounds
            PraiseList {
                id: praise
                x: 20
                y: 20
                width: parent.width - 40
                words: [...climb.praiseWords]
                days: [...climb.praiseDays]
                onPraiseRequested: root.writing = Ladder.Praising
            }
        }
    }
    FootBar {
        id: foot
        visible: root.writing === Ladder.Nothing
        anchors.bottom: parent.bottom
        width: root.width
        BigButton {
            objectName: "goToCafcass"
            width: Math.min(implicitWidth, foot.width - 2 * foot.edge)
            size: Theme.adultTarget
            text: qsTr("Go to Cafcass")
            onClicked: root.writing = Ladder.Cafcass
        }
        BigButton {
            objectName: "settled"
            visible: !root.fresh
            width: Math.min(implicitWidth, foot.width - 2 * foot.edge)
            size: Theme.adultTarget
            text: qsTr("Settled")
            onClicked: root.writing = Ladder.Settling
        }
        BigButton {
            objectName: "climb"
            visible: root.fresh || climb.next < 4
            width: Math.min(implicitWidth, foot.width - 2 * foot.edge)
            size: root.fresh ? 56 : Theme.adultTarget
            kind: root.fresh ? BigButton.Main : BigButton.Plain
            text: root.fresh ? qsTr("Raise an alert") : qsTr("Go to step %1, %2").arg(climb.next).arg(root.rungNames[climb.next - 1])
            onClicked: root.writing = Ladder.Raising
        }
        BigButton {
            objectName: "writeLine"
            visible: !root.fresh
            width: Math.min(implicitWidth, foot.width - 2 * foot.edge)
            size: 56
            kind: BigButton.Main
            symbol: "pencil"
            text: qsTr("Write what happened")
            onClicked: root.writing = Ladder.Line
        }
    }
    When {
        holds: root.writing !== Ladder.Nothing
        LadderForm {
            anchors.top: bar.bottom
            anchors.bottom: parent.bottom
            width: root.width
            focus: true
            ladder: climb
            writing: root.writing
            name: root.name
            rungName: root.rungNames[climb.next - 1]
        }
    }
}
