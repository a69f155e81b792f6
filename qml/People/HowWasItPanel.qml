// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Pipit.App
import Pipit.Design

/// Before or after family time: one gentle question. Not sure, I don't understand the question and leaving it out are as
/// large as any answer.
OverPanel {
    id: root

    required property HowWasIt how

    signal shareRequested

    readonly property bool before: root.how.about === HowWasIt.Before
    readonly property list<int> values: [HowWasIt.Yes, HowWasIt.ABit, HowWasIt.No, HowWasIt.NotSure, HowWasIt.DontUnderstand]
    readonly property list<string> pictures: ["set2/yes", "set1/two-at-once", "set2/no", "set2/not-sure", "set1/dont-understand"]
    readonly property list<string> answers: [qsTr("Yes"), qsTr("A bit"), qsTr("No"), qsTr("Not sure"), qsTr("I don’t understand the question")]

    title: qsTr("Family time")
    most: 720

    GridLayout {
        width: parent.width
        columns: Theme.textScale > 1.5 ? 1 : 2
        columnSpacing: 12
        rowSpacing: 12
        Repeater {
            model: [HowWasIt.Before, HowWasIt.After]
            BigButton {
                id: about
                required property int modelData
                objectName: "about" + about.modelData
                Layout.fillWidth: true
                Layout.preferredWidth: 100
                chosen: root.how.about === about.modelData
                boldText: about.chosen
                text: about.modelData === HowWasIt.Before ? qsTr("Before it") : qsTr("After it")
                Accessible.role: Accessible.RadioButton
                Accessible.checkable: true
                Accessible.checked: about.chosen
                onClicked: root.how.about = about.modelData
            }
        }
    }
    SpokenWords {
        id: question
        width: parent.width
        text: root.before ? qsTr("Does it feel OK?") : qsTr("Was it OK?")
        size: Theme.text
        bold: true
        speaking: Platform.reading === question.text
        onSpoken: words => Platform.read(words)
    }
    GridLayout {
        width: parent.width
        columns: Theme.textScale > 1.3 || root.narrow ? 2 : 3
        columnSpacing: 12
        rowSpacing: 12
        Repeater {
            model: root.values
            OptionTile {
                id: value
                required property int index
                required property int modelData
                objectName: "howValue" + value.modelData
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 100
                oneOf: true
                picture: "qrc:/pipit/stickers/" + root.pictures[value.index] + ".svg"
                text: root.answers[value.index]
                chosen: root.how.value === value.modelData
                onClicked: {
                    root.how.answer(value.modelData)
                    if (Dress.picturesOnly)
                        Platform.read(value.text)
                }
            }
        }
        OptionTile {
            objectName: "howSkip"
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 100
            symbol: "fwd"
            text: qsTr("Leave it out")
            Accessible.role: Accessible.Button
            Accessible.checkable: false
            onClicked: {
                root.how.startAnew()
                root.closeRequested()
            }
        }
    }
    LineField {
        objectName: "howWords"
        width: parent.width
        visible: !Dress.picturesOnly
        label: qsTr("In my own words")
        initialText: root.how.words
        onSaid: text => root.how.words = text
    }
    Notice {
        width: parent.width
        visible: text !== ""
        text: root.how.notice
    }
    foot: BigButton {
        objectName: "howShare"
        width: parent.width
        kind: BigButton.Main
        size: 72
        symbol: "eye"
        enabled: root.how.said
        hint: root.how.said ? "" : qsTr("Nothing said yet")
        text: qsTr("Who can see this?")
        onClicked: root.shareRequested()
    }
}
