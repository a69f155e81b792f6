// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.App
import Pipit.Design
import Pipit.Reading

/// The dates that the clock counts from, and where the child lives. Only the officer and the records office read this.
Rectangle {
    id: root

    required property string circle
    required property string name

    property bool onlyBreaks: false

    signal backRequested
    signal helpRequested

    color: Theme.paper
    Accessible.role: Accessible.Pane
    Accessible.name: bar.title

    CaseEditor {
        id: facts
        circle: root.circle
        onChanged: root.onlyBreaks = facts.shortBreaks
        onSaved: root.backRequested()
    }
    WorkBar {
        id: bar
        width: root.width
        title: qsTr("Dates and facts")
        beside: root.name
        onBackRequested: root.backRequested()
        onHelpRequested: root.helpRequested()
    }
    Flickable {
        anchors.top: bar.bottom
        anchors.bottom: foot.top
        width: parent.width
        clip: true
        contentHeight: column.implicitHeight + 48
        boundsBehavior: Flickable.StopAtBounds

        Column {
            id: column
            readonly property real gutter: root.width < 600 ? 16 : 24
            x: Math.max(column.gutter, (root.width - width) / 2)
            y: 24
            width: Math.min(root.width - 2 * column.gutter, Theme.scaled(620))
            spacing: 20

            Words {
                width: parent.width
                text: qsTr("The dates of the reviews are counted from these. You and the records office read them, and nobody else.")
                soft: true
                font.pixelSize: Theme.adultBody
            }
            TypedField {
                id: born
                objectName: "born"
                width: parent.width
                label: qsTr("Date of birth")
                hint: qsTr("Date of birth, like 1 July 2014")
                initialText: facts.born
                fault: facts.bornFault
                onSaid: facts.look(born.text, since.text)
            }
            TypedField {
                id: since
                objectName: "since"
                width: parent.width
                label: qsTr("Looked after since")
                hint: qsTr("Looked after since, like 4 March 2024")
                initialText: facts.since
                fault: facts.sinceFault
                onSaid: facts.look(born.text, since.text)
            }
            TypedField {
                id: living
                objectName: "living"
                width: parent.width
                label: qsTr("Lives where and with whom")
                hint: qsTr("with Jo, Thornley")
                initialText: facts.living
            }
            TypedField {
                id: number
                objectName: "number"
                width: parent.width
                label: qsTr("The council’s number")
                initialText: facts.number
                maxLength: 60
            }
            TypedField {
                id: legal
                objectName: "legal"
                width: parent.width
                label: qsTr("Legal status")
                initialText: facts.legal
                maxLength: 60
            }
            TickRow {
                objectName: "shortBreaks"
                width: parent.width
                on: root.onlyBreaks
                text: qsTr("Short breaks only")
                note: qsTr("Then no review goes into the yearly return.")
                onToggledByTap: on => root.onlyBreaks = on
            }
            Notice {
                objectName: "factsNotice"
                width: parent.width
                visible: text !== ""
                text: facts.notice
                textSize: Theme.adultBody
            }
        }
    }
    FootBar {
        id: foot
        anchors.bottom: parent.bottom
        width: parent.width
        missing: facts.bornFault !== "" ? facts.bornFault : facts.sinceFault
        actionText: qsTr("Keep it")
        onAction: {
            born.flush()
            since.flush()
            living.flush()
            number.flush()
            legal.flush()
            facts.save(born.text, since.text, number.text, living.text, legal.text, root.onlyBreaks)
        }
    }
}
