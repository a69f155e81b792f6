// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Pipit.App
import Pipit.Design

/// What somebody decided about an ask, as the officer was told it; or how far it is.
FocusScope {
    id: root

    required property string circle
    required property string name
    required property string key
    /// How far it is, in place of what was decided.
    property bool going: false

    property int decision: 0
    property int progress: 0
    property bool face: true

    readonly property real edge: root.width < 600 ? 12 : 24
    readonly property bool no: root.decision === OutcomeWriter.Changed || root.decision === OutcomeWriter.Refused
    readonly property bool chosen: root.going ? root.progress > 0 : root.decision > 0

    signal finished
    signal decidingRequested

    function write(): void {
        if (root.going)
            writer.goes(root.progress, why.text)
        else
            writer.decided(root.decision, why.text, told.text, root.face, notFace.text)
    }
    function goToGap(): void {
        form.contentY = 0
        const row = root.going ? progressChips : decisionChips
        row.nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
    }

    OutcomeWriter {
        id: writer
        circle: root.circle
        name: root.name
        key: root.key
        onWritten: root.finished()
    }
    Flickable {
        id: form
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
            Notice {
                visible: writer.notice !== ""
                width: parent.width
                text: writer.notice
                textSize: Theme.adultBody
            }
            FormRow {
                visible: !root.going
                width: parent.width
                label: qsTr("Decided")
                ChoiceChips {
                    id: decisionChips
                    width: parent.width
                    about: qsTr("Decided")
                    choices: [qsTr("Agreed"), qsTr("Changed"), qsTr("Refused")]
                    symbols: ["tick", "diff", "cross"]
                    chosen: root.decision - 1
                    onPicked: index => root.decision = index + 1
                }
            }
            FormRow {
                visible: root.going
                width: parent.width
                label: qsTr("How far it is")
                ChoiceChips {
                    id: progressChips
                    width: parent.width
                    about: qsTr("How far it is")
                    choices: [qsTr("It is being done"), qsTr("Done"), qsTr("Not done, because")]
                    symbols: ["clock", "tick", "cross"]
                    chosen: root.progress - 1
                    onPicked: index => root.progress = index + 1
                }
            }
            FormRow {
                width: parent.width
                label: root.going ? qsTr("What happened") : root.decision === OutcomeWriter.Agreed ? qsTr("What was said") : qsTr("Because")
                CaseField {
                    id: why
                    width: parent.width
                    lines: 2
                    label: root.going ? qsTr("What happened") : root.decision === OutcomeWriter.Changed ? qsTr("Changed to what, and why") : qsTr("Why, as you were told")
                }
            }
            FormRow {
                visible: !root.going
                width: parent.width
                label: qsTr("Who told you")
                CaseField {
                    id: told
                    width: parent.width
                    label: qsTr("Who told you, and how")
                    placeholder: qsTr("Ruth, by phone")
                    maxLength: 90
                    initialText: writer.decides !== "" ? qsTr("%1, by phone").arg(writer.decides) : ""
                }
            }
            FormRow {
                visible: !root.going
                width: parent.width
                label: qsTr("When")
                DayStep {
                    width: parent.width
                    day: writer.day
                    onMoved: days => writer.daysAgo -= days
                }
            }
            FormRow {
                visible: !root.going && root.no
                width: parent.width
                label: qsTr("How %1 hears it").arg(root.name)
                ChoiceChips {
                    width: parent.width
                    about: qsTr("How %1 hears it").arg(root.name)
                    choices: [qsTr("Face to face first"), qsTr("On the tablet")]
                    symbols: ["ppl", "tablet"]
                    chosen: root.face ? 0 : 1
                    onPicked: index => root.face = index === 0
                }
                Words {
                    width: parent.width
                    text: root.face ? qsTr("Until somebody has told %1, the tablet says that there is an answer, and not which.").arg(root.name)
                        : qsTr("%1 reads it alone, whoever is near.").arg(root.name)
                    soft: true
                    font.pixelSize: Theme.adultBody
                }
                CaseField {
                    id: notFace
                    visible: !root.face && writer.close
                    width: parent.width
                    label: qsTr("Why nobody tells %1 face to face first").arg(root.name)
                }
            }
        }
    }
    FootBar {
        id: foot
        anchors.bottom: parent.bottom
        width: root.width
        calls: !root.chosen
        lead: root.chosen ? "" : root.going ? qsTr("Choose how far it is.") : qsTr("Choose what was decided.")
        words: root.chosen ? qsTr("Everybody who has what %1 asked can read it.").arg(root.name) : ""
        BigButton {
            objectName: "writeIt"
            width: Math.min(implicitWidth, foot.width - 2 * foot.edge)
            size: 56
            kind: BigButton.Main
            waiting: !root.chosen
            busy: writer.writing
            text: root.chosen ? qsTr("Write it") : qsTr("Go to what is missing")
            onClicked: root.chosen ? root.write() : root.goToGap()
        }
        BigButton {
            objectName: "decideAnew"
            visible: root.going
            width: Math.min(implicitWidth, foot.width - 2 * foot.edge)
            size: Theme.adultTarget
            text: qsTr("Something else was decided")
            onClicked: root.decidingRequested()
        }
    }
}
