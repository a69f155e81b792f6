// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.App
import Pipit.Design

/// The same plan, one question a screen. Going on without an answer is as large as going back.
Item {
    id: root

    enum Step { When, Where, Who, Away, How, Comfort, List, Asked }

    required property MeetingFacts facts
    required property Sleeps nights
    required property MyWishes wishes
    required property AgendaModel agenda
    required property AsksModel asks
    required property AsksModel awayAsks
    property int step: MeetingSteps.When
    readonly property int last: MeetingSteps.Asked

    signal stickerRequested

    function takeSticker(setNumber: int, number: int, picture: url): void {
        (listStep.itemAt(0) as ListPart).takeSticker(setNumber, number, picture)
    }
    function go(to: int): void {
        root.step = Math.max(0, Math.min(root.last, to))
        body.contentY = 0
    }

    Flickable {
        id: body
        objectName: "meetingStep"
        anchors.top: parent.top
        anchors.bottom: ways.top
        anchors.bottomMargin: 12
        width: parent.width
        contentHeight: column.implicitHeight + 24
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        Column {
            id: column
            width: parent.width - (parent.width >= 600 ? 16 : 0)
            topPadding: 4
            spacing: 24

            When {
                holds: root.step === MeetingSteps.When
                FactCards {
                    width: column.width
                    facts: root.facts
                    nights: root.nights
                    where: false
                }
            }
            When {
                holds: root.step === MeetingSteps.Where && root.facts.where !== ""
                FactCard {
                    width: column.width
                    symbol: "pin"
                    text: root.facts.where
                }
            }
            When {
                holds: root.step === MeetingSteps.When
                WhenPart {
                    width: column.width
                    wishes: root.wishes
                    roomy: true
                }
            }
            When {
                holds: root.step === MeetingSteps.Where
                WherePart {
                    width: column.width
                    wishes: root.wishes
                    roomy: true
                }
            }
            When {
                holds: root.step === MeetingSteps.Who
                WhoPart {
                    width: column.width
                    facts: root.facts
                    wishes: root.wishes
                }
            }
            When {
                holds: root.step === MeetingSteps.Away
                AwayPart {
                    width: column.width
                    facts: root.facts
                    wishes: root.wishes
                    asks: root.awayAsks
                }
            }
            When {
                holds: root.step === MeetingSteps.How
                HowPart {
                    width: column.width
                    wishes: root.wishes
                    roomy: true
                }
            }
            When {
                holds: root.step === MeetingSteps.Comfort
                ComfortPart {
                    width: column.width
                    wishes: root.wishes
                }
            }
            When {
                id: listStep
                holds: root.step === MeetingSteps.List
                ListPart {
                    width: column.width
                    agenda: root.agenda
                    onStickerRequested: root.stickerRequested()
                }
            }
            When {
                holds: root.step === MeetingSteps.Asked
                AskedPart {
                    width: column.width
                    asks: root.asks
                }
            }
        }
    }
    ScrollMark {
        anchors.fill: parent
        anchors.bottomMargin: root.height - ways.y
        page: body
        offersMore: Theme.scrollsByButton
    }
    Column {
        id: ways
        anchors.bottom: parent.bottom
        width: parent.width
        spacing: 10
        Row {
            anchors.horizontalCenter: parent.horizontalCenter
            spacing: 10
            Accessible.role: Accessible.Grouping
            Accessible.name: qsTr("%1 of %2").arg(root.step + 1).arg(root.last + 1)
            Repeater {
                model: root.last + 1
                Rectangle {
                    required property int index
                    width: index === root.step ? 28 : 12
                    height: 12
                    radius: 6
                    color: index === root.step ? Theme.heather : Theme.track
                }
            }
        }
        Row {
            width: parent.width
            spacing: 12
            BigButton {
                objectName: "stepBack"
                width: (parent.width - 12) / 2
                size: 72
                textSize: 20
                symbol: "back"
                enabled: root.step > 0
                hint: enabled ? "" : qsTr("This is the first")
                text: qsTr("Go back")
                onClicked: root.go(root.step - 1)
            }
            BigButton {
                objectName: "stepOn"
                width: (parent.width - 12) / 2
                size: 72
                textSize: 20
                symbol: "fwd"
                enabled: root.step < root.last
                hint: enabled ? "" : qsTr("This is the last")
                text: qsTr("Next")
                onClicked: root.go(root.step + 1)
            }
        }
    }
}
