// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Pipit.App
import Pipit.Design

/// What worries, the child's exact words, who was near, how she can be answered: told to duty with one press.
FocusScope {
    id: root

    required property WorryController worry
    required property string name

    readonly property real edge: root.width < 600 ? 12 : 24

    Flickable {
        anchors.top: parent.top
        anchors.bottom: foot.top
        width: root.width
        clip: true
        contentHeight: fields.height + 48
        boundsBehavior: Flickable.StopAtBounds
        Column {
            id: fields
            x: Math.max(root.edge, (root.width - width) / 2)
            y: 20
            width: Math.min(root.width - 2 * root.edge, Theme.scaled(820))
            spacing: 16
            Notice {
                width: parent.width
                symbol: "warn"
                text: qsTr("Is somebody in danger now? Ring 999 first. Then write.")
                textSize: Theme.adultBody
            }
            Notice {
                visible: root.worry.notice !== ""
                width: parent.width
                text: root.worry.notice
                textSize: Theme.adultBody
            }
            FormRow {
                width: parent.width
                label: qsTr("What worries you")
                CaseField {
                    id: words
                    width: parent.width
                    lines: 2
                    label: qsTr("What worries you, in a line")
                }
            }
            FormRow {
                width: parent.width
                label: qsTr("%1’s exact words").arg(root.name)
                CaseField {
                    id: exact
                    width: parent.width
                    lines: 2
                    label: qsTr("Exactly as %1 said or wrote it, nothing added").arg(root.name)
                    initialText: root.worry.exact
                }
            }
            FormRow {
                width: parent.width
                label: qsTr("Who was near")
                CaseField {
                    id: near
                    width: parent.width
                    label: qsTr("Who was near, with commas between")
                    maxLength: 400
                    initialText: root.worry.near
                }
            }
            FormRow {
                width: parent.width
                label: qsTr("How to answer safely")
                CaseField {
                    id: safely
                    width: parent.width
                    label: qsTr("How %1 can be answered safely").arg(root.name)
                    maxLength: 400
                    initialText: root.worry.safely
                }
            }
        }
    }
    FootBar {
        id: foot
        anchors.bottom: parent.bottom
        width: root.width
        words: qsTr("%1 gets this and the page at once. The page is not shown or quoted until you release it.").arg(root.worry.dutyName)
        BigButton {
            objectName: "tellDuty"
            width: Math.min(implicitWidth, foot.width - 2 * foot.edge)
            size: 56
            kind: BigButton.Main
            symbol: "send"
            busy: root.worry.busy
            text: qsTr("Tell duty now")
            onClicked: root.worry.tell(words.text, exact.text, near.text, safely.text)
        }
    }
}
