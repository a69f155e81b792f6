// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.App
import Pipit.Design
import Pipit.Reading

/// One child as her officer opens her: what to know before answering, what is new, what she asked for and what became of it.
Rectangle {
    id: root

    required property string circle
    required property string name

    readonly property bool wide: root.width >= 900 && root.width >= 700 * Theme.textScale
    readonly property real gutter: root.width < 600 ? 12 : 24
    readonly property real foot: start.height + Theme.edge + 2 * 20
    readonly property list<string> partNames: [qsTr("The review together"), qsTr("What became of it"), qsTr("Answers for %1").arg(root.name), qsTr("How %1 took part").arg(root.name), qsTr("A concern for %1").arg(root.name), qsTr("Hello, and handing over")]
    readonly property list<string> partSymbols: ["table", "list", "letter", "paper", "warn", "hand"]
    readonly property list<url> parts: ["qrc:/qt/qml/Pipit/Meeting/Review.qml", "qrc:/qt/qml/Pipit/Decisions/WhatBecame.qml",
        "qrc:/qt/qml/Pipit/After/Answers.qml", "qrc:/qt/qml/Pipit/After/Code.qml", "qrc:/qt/qml/Pipit/Decisions/Ladder.qml",
        "qrc:/qt/qml/Pipit/After/Hello.qml"]

    signal pageChosen(string key)
    signal bookRequested
    signal planRequested
    signal factsRequested
    signal partRequested(url address)
    signal backRequested
    signal findRequested
    signal helpRequested

    color: Theme.paper
    Accessible.role: Accessible.Pane
    Accessible.name: root.name

    CaseCard {
        id: facts
        circle: root.circle
    }
    WorkBar {
        id: bar
        width: root.width
        face: facts.face
        title: root.name
        beside: facts.who
        onBackRequested: root.backRequested()
        canFind: true
        onFindRequested: root.findRequested()
        onHelpRequested: root.helpRequested()
    }
    Item { // beside the rest, or over it
        id: aside
        anchors.left: parent.left
        anchors.top: bar.bottom
        anchors.bottom: parent.bottom
        width: root.wide ? 300 * Math.min(1.3, Theme.textScale) : 0
        visible: root.wide
        Flickable {
            anchors.fill: parent
            anchors.bottomMargin: root.foot
            clip: true
            contentHeight: beside.implicitHeight + 40
            boundsBehavior: Flickable.StopAtBounds
            CaseAside {
                id: beside
                x: 24
                y: 20
                width: parent.width - 48
                card: facts
                name: root.name
                onPlanRequested: root.planRequested()
                onFactsRequested: root.factsRequested()
            }
        }
        Rectangle {
            x: Theme.mirrored ? 0 : parent.width - width
            width: 1.5
            height: parent.height
            color: Theme.margin
        }
    }
    Flickable {
        id: scroller
        anchors.left: aside.right
        anchors.right: parent.right
        anchors.top: bar.bottom
        anchors.bottom: parent.bottom
        anchors.bottomMargin: root.wide ? 0 : root.foot
        clip: true
        contentHeight: column.implicitHeight + 40
        boundsBehavior: Flickable.StopAtBounds

        Column {
            id: column
            x: root.gutter
            y: 20
            width: parent.width - 2 * root.gutter
            spacing: 20

            Repeater {
                model: facts.doubts
                Notice {
                    required property string modelData
                    width: Math.min(column.width, 680 * Theme.textScale)
                    symbol: "shield"
                    text: modelData
                    textSize: Theme.adultBody
                }
            }
            When {
                holds: !root.wide
                width: parent.width
                CaseAside {
                    width: column.width
                    card: facts
                    name: root.name
                    onPlanRequested: root.planRequested()
                    onFactsRequested: root.factsRequested()
                }
            }
            SinceVisit {
                width: parent.width
                card: facts
                name: root.name
                onPageChosen: key => root.pageChosen(key)
                onBookRequested: root.bookRequested()
            }
            AskedFor {
                width: parent.width
                card: facts
                name: root.name
                onAskChosen: root.partRequested(root.parts[1])
                onLateChosen: root.partRequested(root.parts[1])
            }
            Flow {
                width: parent.width
                spacing: 12
                Repeater {
                    model: root.partNames.length
                    BigButton {
                        required property int index
                        objectName: "part " + index
                        width: Math.min(implicitWidth, parent ? parent.width : implicitWidth)
                        size: 48
                        symbol: root.partSymbols[index]
                        text: root.partNames[index]
                        onClicked: root.partRequested(root.parts[index])
                    }
                }
            }
        }
    }
    BigButton {
        id: start
        objectName: "startVisit"
        x: Theme.mirrored ? root.width - width - root.gutter : root.gutter
        y: root.height - height - Theme.edge - 20
        width: (root.wide ? aside.width : root.width) - 2 * root.gutter
        size: 56
        kind: BigButton.Main
        symbol: "car"
        text: qsTr("Start visit")
        onClicked: root.partRequested("qrc:/qt/qml/Pipit/Visit/Visit.qml")
    }
}
