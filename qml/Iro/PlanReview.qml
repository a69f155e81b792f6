// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.App
import Pipit.Design
import Pipit.Reading

/// The next review: when, where, who comes, in which parts; or that it is put off, broken off or called off, and why. The
/// child reads it in "My meeting".
Rectangle {
    id: root

    required property string circle
    required property string name

    readonly property list<string> whatNames: [qsTr("It is planned"), qsTr("Put off"), qsTr("Broken off, goes on"), qsTr("Called off")]
    readonly property list<int> whats: [ReviewPlan.Planned, ReviewPlan.PutOff, ReviewPlan.Adjourned, ReviewPlan.CalledOff]
    /// In the order of ReviewContent::Because.
    readonly property list<string> reasons: [qsTr("The child asked"), qsTr("Child unwell or away"), qsTr("Family or carer"), qsTr("Social worker"), qsTr("Officer"), qsTr("Court date"), qsTr("Papers"), qsTr("Place or way there"), qsTr("Something else")]
    readonly property bool happens: review.what === ReviewPlan.Planned || review.what === ReviewPlan.Adjourned
    /// What is missing is said once somebody wanted to go on.
    property bool asked: false

    signal backRequested
    signal helpRequested

    color: Theme.paper
    Accessible.role: Accessible.Pane
    Accessible.name: bar.title

    ReviewPlan {
        id: review
        circle: root.circle
        onSaid: root.backRequested()
    }
    WorkBar {
        id: bar
        width: root.width
        title: qsTr("Plan the review")
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
            readonly property bool side: width >= 520 * Math.min(1.5, Theme.textScale)
            readonly property real half: column.side ? (width - 12) / 2 : width
            x: Math.max(column.gutter, (root.width - width) / 2)
            y: 24
            width: Math.min(root.width - 2 * column.gutter, Theme.scaled(720))
            spacing: 20

            Words {
                width: parent.width
                visible: text !== ""
                text: review.mustBe
                font.bold: true
                font.pixelSize: Theme.adultSay
            }
            Flow {
                width: parent.width
                visible: review.known
                spacing: 8
                Repeater {
                    model: root.whats.length
                    BigButton {
                        required property int index
                        objectName: "what " + index
                        size: 48
                        chosen: review.what === root.whats[index]
                        boldText: chosen
                        text: root.whatNames[index]
                        Accessible.role: Accessible.RadioButton
                        Accessible.checkable: true
                        Accessible.checked: chosen
                        onClicked: review.what = root.whats[index]
                    }
                }
            }
            TypedField {
                objectName: "planWhy"
                width: parent.width
                visible: review.what !== ReviewPlan.Planned
                single: false
                label: qsTr("Why")
                hint: qsTr("Why, in words that %1 can read").arg(root.name)
                initialText: review.why
                maxLength: 1000
                onSaid: text => review.why = text
            }
            Words {
                width: parent.width
                visible: reasonChips.visible
                text: qsTr("For counting: because of")
                soft: true
                font.pixelSize: Theme.adultBody
            }
            Flow {
                id: reasonChips
                width: parent.width
                visible: review.what !== ReviewPlan.Planned
                spacing: 8
                Repeater {
                    model: root.reasons.length
                    BigButton {
                        required property int index
                        objectName: "because " + index
                        size: 48
                        chosen: review.because === index + 1
                        boldText: chosen
                        text: root.reasons[index]
                        Accessible.role: Accessible.RadioButton
                        Accessible.checkable: true
                        Accessible.checked: chosen
                        onClicked: review.because = chosen ? 0 : index + 1
                    }
                }
            }
            Flow {
                width: parent.width
                spacing: 12
                TypedField {
                    objectName: "planDay"
                    width: column.half
                    label: review.what === ReviewPlan.Adjourned ? qsTr("It goes on, on the day") : review.what === ReviewPlan.Planned ? qsTr("Day") : qsTr("The day that it was planned for")
                    hint: qsTr("Day, like 21 May 2026")
                    initialText: review.day
                    onSaid: text => review.day = text
                }
                TypedField {
                    objectName: "planTime"
                    width: column.half
                    label: qsTr("Time")
                    hint: qsTr("Time, like 16:00")
                    initialText: review.time
                    maxLength: 20
                    onSaid: text => review.time = text
                }
            }
            Words {
                objectName: "planRemark"
                width: parent.width
                visible: text !== ""
                text: review.remark
                color: Theme.berry
                font.pixelSize: Theme.adultBody
            }
            TypedField {
                objectName: "planWhere"
                width: parent.width
                visible: root.happens
                label: qsTr("Where")
                hint: qsTr("Where, as %1 asked for it").arg(root.name)
                initialText: review.where
                onSaid: text => review.where = text
            }
            Heading {
                width: parent.width
                visible: root.happens
                text: qsTr("Who comes")
                size: Theme.adultHeading
                Accessible.role: Accessible.Heading
            }
            Flow {
                width: parent.width
                visible: root.happens
                spacing: 8
                Repeater {
                    model: review.names
                    BigButton {
                        required property string modelData
                        required property int index
                        objectName: "comes " + modelData
                        size: 48
                        symbol: chosen ? "tick" : ""
                        chosen: (review.coming[index] ?? 0) === 1
                        boldText: chosen
                        text: modelData
                        Accessible.name: qsTr("%1 comes").arg(modelData)
                        Accessible.role: Accessible.CheckBox
                        Accessible.checkable: true
                        Accessible.checked: chosen
                        onClicked: review.toggleComing(index)
                    }
                }
            }
            Row {
                width: parent.width
                visible: root.happens
                spacing: 12
                TypedField {
                    id: somebody
                    objectName: "somebodyElse"
                    width: parent.width - add.width - 12
                    label: qsTr("Somebody else")
                    maxLength: 80
                    onEntered: add.clicked()
                }
                BigButton {
                    id: add
                    objectName: "addPerson"
                    anchors.bottom: parent.bottom
                    size: 64
                    text: qsTr("Add")
                    onClicked: {
                        review.addPerson(somebody.text)
                        somebody.clear()
                    }
                }
            }
            Heading {
                width: parent.width
                visible: root.happens
                text: qsTr("Parts, each with its own people")
                size: Theme.adultHeading
                Accessible.role: Accessible.Heading
            }
            Repeater {
                model: root.happens ? review.titles.length : 0
                PlanPart {
                    required property int index
                    width: column.width
                    plan: review
                    part: index
                }
            }
            BigButton {
                objectName: "addPart"
                visible: root.happens && review.titles.length < 8
                size: 48
                symbol: "plus"
                text: review.titles.length === 0 ? qsTr("In parts") : qsTr("Another part")
                onClicked: review.addPart()
            }
            Notice {
                objectName: "planNotice"
                width: parent.width
                visible: text !== ""
                text: review.notice
                textSize: Theme.adultBody
            }
        }
    }
    FootBar {
        id: foot
        anchors.bottom: parent.bottom
        width: parent.width
        missing: root.asked ? review.missing : ""
        waits: review.missing !== ""
        actionText: qsTr("Tell %1").arg(root.name)
        onAction: {
            root.asked = true
            review.say()
        }
    }
}
