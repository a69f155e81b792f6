// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Pipit.App

/// The whole plan on one page: what is known and what she would like; beside it, or below, what she asked.
Flickable {
    id: root

    required property MeetingFacts facts
    required property Sleeps nights
    required property MyWishes wishes
    required property AgendaModel agenda
    required property AsksModel asks
    required property AsksModel awayAsks
    property bool beside: false

    readonly property alias list: listPart

    objectName: "meetingPage"
    contentHeight: content.implicitHeight + 24
    boundsBehavior: Flickable.StopAtBounds
    clip: true

    ColumnLayout {
        id: content
        width: parent.width - (root.beside ? 16 : 0)
        spacing: 28

        FactCards {
            facts: root.facts
            nights: root.nights
            Layout.fillWidth: true
        }
        AskedPart {
            visible: !root.beside
            asks: root.asks
            Layout.fillWidth: true
        }
        WhoPart {
            facts: root.facts
            wishes: root.wishes
            Layout.fillWidth: true
        }
        HowPart {
            wishes: root.wishes
            Layout.fillWidth: true
        }
        ComfortPart {
            wishes: root.wishes
            Layout.fillWidth: true
        }
        ListPart {
            id: listPart
            agenda: root.agenda
            Layout.fillWidth: true
        }
        WherePart {
            wishes: root.wishes
            Layout.fillWidth: true
        }
        WhenPart {
            wishes: root.wishes
            Layout.fillWidth: true
        }
        AwayPart {
            facts: root.facts
            wishes: root.wishes
            asks: root.awayAsks
            Layout.fillWidth: true
        }
    }
    signal stickerRequested
    Connections {
        target: listPart
        function onStickerRequested(): void { root.stickerRequested() }
    }
}
