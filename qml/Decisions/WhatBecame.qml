// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.App
import Pipit.Design
import Pipit.Reading

/// What became of everything that one child asked for: answers that wait to be told first, then what is late, then the rest.
Rectangle {
    id: root

    enum View { All, Telling, Deciding, Going }

    required property string circle
    required property string name

    property int view: WhatBecame.All
    property string key: ""

    signal backRequested
    signal helpRequested
    /// Opens ActionEditor about this ask.
    signal actionRequested(string key)
    /// Opens ShortAnswer to this ask.
    signal shortAnswerRequested(string key)
    /// Opens Ladder about this ask.
    signal concernRequested(string key)

    function open(view: int, key: string): void {
        root.key = key
        root.view = view
    }

    color: Theme.paper
    Accessible.role: Accessible.Pane
    Accessible.name: bar.title
    Keys.onEscapePressed: event => {
        event.accepted = root.view !== WhatBecame.All
        root.view = WhatBecame.All
    }

    OutcomesModel {
        id: asks
        circle: root.circle
        name: root.name
    }
    ChildCard {
        id: card
        circle: root.circle
    }

    WorkBar {
        id: bar
        width: root.width
        face: root.view === WhatBecame.All ? card.face : ""
        title: root.view === WhatBecame.Telling ? qsTr("Told face to face") : root.view === WhatBecame.Deciding ? qsTr("What was decided")
            : root.view === WhatBecame.Going ? qsTr("What happened") : qsTr("What became of it")
        beside: root.view === WhatBecame.All ? root.name : ""
        why: root.view === WhatBecame.All && asks.loaded && asks.count > 0 ? asks.summary : root.view === WhatBecame.All ? "" : root.name
        onBackRequested: {
            if (root.view === WhatBecame.All)
                root.backRequested()
            else
                root.view = WhatBecame.All
        }
        onHelpRequested: root.helpRequested()
    }
    ListView {
        id: list
        objectName: "outcomes"
        visible: root.view === WhatBecame.All
        anchors.top: bar.bottom
        anchors.bottom: parent.bottom
        width: root.width
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        cacheBuffer: 2000
        model: asks
        delegate: OutcomeRow {
            id: row
            objectName: "outcome"
            width: list.width
            name: root.name
            onToldRequested: root.open(WhatBecame.Telling, row.key)
            onWriteRequested: root.open(row.answered ? WhatBecame.Going : WhatBecame.Deciding, row.key)
            onActionRequested: root.actionRequested(row.key)
            onAnswerRequested: root.shortAnswerRequested(row.key)
            onConcernRequested: root.concernRequested(row.key)
            onSettled: which => asks.settle(row.index, which)
        }
    }
    Words {
        visible: root.view === WhatBecame.All && asks.loaded && asks.count === 0
        anchors.centerIn: list
        width: Math.min(root.width - 48, Theme.scaled(480))
        text: qsTr("%1 has asked for nothing yet.").arg(root.name)
        horizontalAlignment: Text.AlignHCenter
        font.pixelSize: Theme.adultHeading
    }
    When {
        holds: root.view === WhatBecame.Telling
        ToldInPerson {
            anchors.top: bar.bottom
            anchors.bottom: parent.bottom
            width: root.width
            focus: true
            circle: root.circle
            name: root.name
            key: root.key
            onFinished: root.view = WhatBecame.All
        }
    }
    When {
        holds: root.view === WhatBecame.Deciding || root.view === WhatBecame.Going
        WriteOutcome {
            anchors.top: bar.bottom
            anchors.bottom: parent.bottom
            width: root.width
            focus: true
            circle: root.circle
            name: root.name
            key: root.key
            going: root.view === WhatBecame.Going
            onFinished: root.view = WhatBecame.All
            onDecidingRequested: root.view = WhatBecame.Deciding
        }
    }
}
