// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.Design

/// An action that was not done by its day: how often it was rolled on, the reason each time, and room for this one's. Never
/// added to how often the child asked.
Rectangle {
    id: root

    required property string title
    required property list<string> days
    required property list<string> reasons
    property string because: ""
    property bool gap: false
    property bool asks: true

    signal said(string text)

    function focusText(): void {
        field.focusText()
    }

    implicitHeight: column.implicitHeight + 32
    radius: Theme.corner
    color: Theme.card
    border.width: 1
    border.color: Theme.rule

    Column {
        id: column
        x: 16
        y: 16
        width: parent.width - 32
        spacing: 10
        Item {
            width: parent.width
            implicitHeight: Math.max(heading.implicitHeight, tally.height)
            Words {
                id: heading
                anchors.left: parent.left
                anchors.right: tally.left
                anchors.rightMargin: 12
                anchors.verticalCenter: parent.verticalCenter
                text: root.title
                font.pixelSize: Theme.adultSay
                font.bold: true
                Accessible.role: Accessible.Heading
            }
            TallyMark {
                id: tally
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                count: root.reasons.length + (root.asks ? 1 : 0)
            }
        }
        Repeater {
            model: root.reasons
            Item {
                id: row
                required property string modelData
                required property int index
                width: column.width
                implicitHeight: Math.max(day.implicitHeight, why.implicitHeight)
                Words {
                    id: day
                    anchors.left: parent.left
                    width: 104 * Math.min(1.5, Theme.textScale)
                    text: root.days[row.index] ?? ""
                    soft: true
                    font.pixelSize: Theme.adultBody
                }
                Words {
                    id: why
                    anchors.left: day.right
                    anchors.leftMargin: 8
                    anchors.right: parent.right
                    text: qsTr("“%1”").arg(row.modelData)
                    font.pixelSize: Theme.adultBody
                }
            }
        }
        CaseField {
            id: field
            objectName: "because"
            visible: root.asks
            width: parent.width
            label: qsTr("Why was it not done?")
            initialText: root.because
            gap: root.gap
            onSaid: text => root.said(text)
        }
    }
}
