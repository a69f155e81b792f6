// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Pipit.App
import Pipit.Design
import Pipit.Reading

/// The child was told face to face: who told her, when, where and who was near, and what she said. From then on her tablet shows
/// the answer.
FocusScope {
    id: root

    required property string circle
    required property string name
    required property string key

    readonly property real edge: root.width < 600 ? 12 : 24

    signal finished

    OutcomeWriter {
        id: writer
        circle: root.circle
        name: root.name
        key: root.key
        onWritten: root.finished()
    }
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
            width: Math.min(root.width - 2 * root.edge, Theme.scaled(760))
            spacing: 16
            Words {
                width: parent.width
                text: writer.words
                font.pixelSize: Theme.adultHeading
            }
            SideFact {
                visible: writer.safeAnswer !== ""
                width: parent.width
                symbol: "shield"
                ink: Theme.heather
                title: qsTr("How to answer %1 safely").arg(root.name)
                text: writer.safeAnswer
            }
            Notice {
                visible: writer.notice !== ""
                width: parent.width
                text: writer.notice
                textSize: Theme.adultBody
            }
            FormRow {
                width: parent.width
                label: qsTr("Who told")
                CaseField {
                    id: who
                    width: parent.width
                    label: qsTr("Who told %1").arg(root.name)
                    maxLength: 80
                    initialText: Session.nickname
                }
            }
            FormRow {
                width: parent.width
                label: qsTr("When")
                DayStep {
                    width: parent.width
                    day: writer.day
                    onMoved: days => writer.daysAgo -= days
                }
            }
            FormRow {
                width: parent.width
                label: qsTr("Where, who was near")
                CaseField {
                    id: where
                    width: parent.width
                    label: qsTr("Where, and who was near")
                    placeholder: qsTr("at school, alone")
                    maxLength: 200
                }
                ChoiceChips {
                    id: places
                    width: parent.width
                    acts: true
                    about: qsTr("Where, and who was near")
                    choices: [qsTr("at school, alone"), qsTr("at home, alone"), qsTr("by video, alone")]
                    onPicked: index => where.initialText = places.choices[index]
                }
            }
            FormRow {
                width: parent.width
                label: qsTr("What %1 said").arg(root.name)
                CaseField {
                    id: said
                    width: parent.width
                    lines: 2
                    label: qsTr("What %1 said, in the same words. You can leave it empty.").arg(root.name)
                }
            }
        }
    }
    FootBar {
        id: foot
        anchors.bottom: parent.bottom
        width: root.width
        words: qsTr("After this the tablet of %1 shows the answer.").arg(root.name)
        BigButton {
            objectName: "writeTold"
            width: Math.min(implicitWidth, foot.width - 2 * foot.edge)
            size: 56
            kind: BigButton.Main
            busy: writer.writing
            text: qsTr("Write it")
            onClicked: writer.told(who.text, where.text, said.text)
        }
    }
}
