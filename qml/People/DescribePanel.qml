// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Pipit.App
import Pipit.Design

/// Who somebody is: a name, a picture, who they are to me. For somebody new also where they stand. A name can be left out:
/// then what they are to me stands for it.
OverPanel {
    id: root

    /// Whoever is changed; empty: somebody new.
    property string key: ""
    required property MyPeopleModel people

    signal added(string key)

    property string face: "someone"
    property int relation: 1
    property int ring: MyPeopleModel.Near

    readonly property bool large: Theme.textScale > 1.3
    readonly property list<string> faces: ["yusuf", "leila", "amina", "ella", "boy-fair", "boy-curls", "girl-plaits", "girl-scarf", "teen-hood", "baby", "mum", "dad",
        "woman-curls", "man-brown", "jo", "man-turban", "kim", "sam", "priya", "okoro", "nan", "grandad", "woman-grey", "someone",
        "biscuit", "avatars/cat", "avatars/fish", "avatars/owl", "avatars/hog", "avatars/fox", "avatars/snail", "avatars/bug", "avatars/dino",
        "avatars/flower", "avatars/moon", "avatars/boat"]
    readonly property list<string> faceNames: [qsTr("Boy with short dark hair"), qsTr("Girl with a bun"), qsTr("Girl with two puffs of hair"),
        qsTr("Girl with long ginger hair"), qsTr("Boy with fair hair"), qsTr("Boy with dark curls"), qsTr("Girl with plaits"), qsTr("Girl with a headscarf"),
        qsTr("Young person with a hood"), qsTr("Baby"), qsTr("Woman with a headscarf"), qsTr("Man with a moustache"), qsTr("Woman with big curls"),
        qsTr("Man with brown hair"), qsTr("Woman with red hair"), qsTr("Man with a turban"), qsTr("Woman with straight black hair"), qsTr("Man with glasses"),
        qsTr("Woman with long dark hair"), qsTr("Man with a beard"), qsTr("Grandmother"), qsTr("Grandfather"), qsTr("Woman with short grey hair"),
        qsTr("A plain face"), qsTr("Dog"), qsTr("Cat"), qsTr("Fish"), qsTr("Owl"), qsTr("Hedgehog"), qsTr("Fox"), qsTr("Snail"), qsTr("Ladybird"),
        qsTr("Dinosaur"), qsTr("Flower"), qsTr("Moon"), qsTr("Boat")]
    readonly property list<string> relations: [qsTr("Brother or sister"), qsTr("Mum, dad or parent"), qsTr("Family"), qsTr("Friend"), qsTr("Pet"),
        qsTr("Lives with me"), qsTr("Looked after me before"), qsTr("Works with me"), qsTr("Somebody else")]

    function finish(): void {
        const called = nameField.text.trim() === "" ? root.relations[root.relation - 1] : nameField.text
        if (root.key === "")
            root.added(root.people.add(called, root.face, root.relation, root.ring))
        else
            root.people.describe(root.key, called, root.face, root.relation)
        root.closeRequested()
    }

    title: root.key === "" ? qsTr("Who is it?") : qsTr("Name and picture")
    most: 760
    Component.onCompleted: {
        if (root.key === "")
            return
        root.face = who.face
        root.relation = who.relation
    }

    ChosenPerson {
        id: who
        people: root.people
        key: root.key
    }
    LineField {
        id: nameField
        objectName: "personName"
        width: parent.width
        label: qsTr("Name")
        initialText: who.name
        maxLength: 60
        single: true
        onEntered: root.finish()
    }
    SpokenWords {
        id: pick
        width: parent.width
        text: qsTr("Pick a picture.")
        speaking: Platform.reading === pick.text
        onSpoken: words => Platform.read(words)
    }
    Flow {
        width: parent.width
        spacing: 8
        Accessible.role: Accessible.Grouping
        Accessible.name: pick.text
        Repeater {
            model: root.faces
            Pressable {
                id: one
                required property int index
                required property string modelData
                objectName: "face" + one.index
                text: root.faceNames[one.index]
                implicitWidth: 76
                implicitHeight: 76
                corner: 38
                Accessible.role: Accessible.RadioButton
                Accessible.checkable: true
                Accessible.checked: root.face === one.modelData
                onClicked: {
                    root.face = one.modelData
                    if (Dress.picturesOnly)
                        Platform.read(one.text)
                }
                background: Rectangle {
                    visible: root.face === one.modelData
                    radius: width / 2
                    color: Theme.pick
                    border.width: 5
                    border.color: Theme.heather
                }
                contentItem: Item {
                    PersonFace {
                        anchors.centerIn: parent
                        who: one.modelData
                        size: root.face === one.modelData ? 60 : 64
                    }
                }
            }
        }
    }
    SpokenWords {
        id: mine
        width: parent.width
        text: qsTr("Who are they to me?")
        speaking: Platform.reading === mine.text
        onSpoken: words => Platform.read(words)
    }
    GridLayout {
        width: parent.width
        columns: root.large ? 1 : root.narrow ? 2 : 3
        columnSpacing: 8
        rowSpacing: 8
        Repeater {
            model: root.relations
            BigButton {
                id: choice
                required property int index
                required property string modelData
                objectName: "relation" + (choice.index + 1)
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 100
                textSize: 18
                startPadding: 10
                text: choice.modelData
                chosen: root.relation === choice.index + 1
                boldText: choice.chosen
                Accessible.role: Accessible.RadioButton
                Accessible.checkable: true
                Accessible.checked: choice.chosen
                onClicked: {
                    root.relation = choice.index + 1
                    if (Dress.picturesOnly)
                        Platform.read(choice.text)
                }
            }
        }
    }
    SpokenWords {
        id: where
        width: parent.width
        visible: root.key === ""
        text: qsTr("Where in my circles?")
        speaking: Platform.reading === where.text
        onSpoken: words => Platform.read(words)
    }
    GridLayout {
        width: parent.width
        visible: root.key === ""
        columns: root.large ? 1 : 3
        columnSpacing: 8
        rowSpacing: 8
        Repeater {
            model: [qsTr("Close to me"), qsTr("Further away"), qsTr("Not here any more")]
            OptionTile {
                id: place
                required property int index
                required property string modelData
                objectName: "newRing" + (place.index + 1)
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 80
                size: 84
                oneOf: true
                startPadding: 4
                symbol: ["heart", "ring", "leaf"][place.index]
                text: place.modelData
                chosen: root.ring === place.index + 1
                onClicked: {
                    root.ring = place.index + 1
                    if (Dress.picturesOnly)
                        Platform.read(place.text)
                }
            }
        }
    }
    foot: BigButton {
        objectName: "personDone"
        width: parent.width
        kind: BigButton.Main
        size: 72
        symbol: "tick"
        text: root.key === "" ? qsTr("Put them in my circles") : qsTr("Done")
        onClicked: root.finish()
    }
}
