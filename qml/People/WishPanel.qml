// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Pipit.App
import Pipit.Design

/// One of her people: what she wishes today, how, her own words, and where this person stands. On an earlier map it only
/// tells what she said then.
Column {
    id: root

    required property MyPeopleModel people
    required property string key
    property bool compact: root.width < 420

    signal describeRequested
    signal takeAwayRequested

    readonly property bool large: Theme.textScale > 1.3
    readonly property list<int> wishes: [MyPeopleModel.More, MyPeopleModel.Same, MyPeopleModel.Less, MyPeopleModel.Differently]
    readonly property list<string> wishSigns: ["plus", "same", "minus", "diff"]
    readonly property list<string> wishWords: [qsTr("more"), qsTr("the same"), qsTr("less"), qsTr("differently")]
    readonly property list<int> ways: [MyPeopleModel.Visit, MyPeopleModel.Call, MyPeopleModel.Letter, MyPeopleModel.Photo]
    readonly property list<string> waySigns: ["door", "phone", "letter", "photo"]
    readonly property list<string> wayWords: [qsTr("visit"), qsTr("call"), qsTr("letter"), qsTr("photo")]
    readonly property list<int> rings: [MyPeopleModel.Near, MyPeopleModel.Further, MyPeopleModel.Left]
    readonly property list<string> ringSigns: ["heart", "ring", "leaf"]
    readonly property list<string> ringWords: [qsTr("Close to me"), qsTr("Further away"), qsTr("Not here any more")]

    function told(words: string): void {
        if (Dress.picturesOnly)
            Platform.read(words)
    }

    spacing: 12
    Accessible.role: Accessible.Grouping
    Accessible.name: who.name

    ChosenPerson {
        id: who
        people: root.people
        key: root.key
    }
    RowLayout {
        width: parent.width
        spacing: 12
        PersonFace {
            who: who.face
            size: root.compact ? 64 : 84
        }
        Column {
            Layout.fillWidth: true
            Words {
                width: parent.width
                text: who.name
                font.family: Dress.plain ? Theme.bookFamily : Theme.family
                font.pixelSize: root.compact ? Theme.text : Theme.title
                font.bold: true
                lineHeight: Math.round(font.pixelSize * 1.2)
                Accessible.role: Accessible.Heading
            }
            Words {
                width: parent.width
                text: who.relationName
                soft: true
            }
        }
        SpeakerButton {
            words: who.name + ". " + who.relationName + ". " + who.said
            confidential: true
            speaking: Platform.reading === words
            onSpoken: words => Platform.read(words)
            onHeadphonesFirst: words => Platform.readIfAlone(words)
        }
        SquareButton {
            objectName: "describePerson"
            visible: root.people.today
            kind: BigButton.Quiet
            symbol: "pencil"
            name: qsTr("Name and picture")
            onClicked: root.describeRequested()
        }
    }
    Words {
        width: parent.width
        visible: !root.people.today
        text: who.said === "" ? qsTr("You wished nothing for %1 then.").arg(who.name) : who.said
        font.pixelSize: Theme.text
    }
    Column {
        width: parent.width
        visible: root.people.today
        spacing: 12

        SpokenWords {
            id: question
            width: parent.width
            text: qsTr("I want to see %1").arg(who.name)
            size: Theme.scaled(22)
            confidential: true
            speaking: Platform.reading === question.text
            onSpoken: words => Platform.read(words)
            onHeadphonesFirst: words => Platform.readIfAlone(words)
        }
        GridLayout {
            width: parent.width
            columns: root.large ? 1 : 2
            columnSpacing: 12
            rowSpacing: 12
            Repeater {
                model: root.wishes
                BigButton {
                    id: wish
                    required property int index
                    required property int modelData
                    objectName: "wish" + wish.modelData
                    Layout.fillWidth: true
                    Layout.preferredWidth: 100
                    size: 72
                    textSize: root.compact ? 18 : 20
                    startPadding: root.compact ? 10 : 16
                    leading: true
                    symbol: root.wishSigns[wish.index]
                    text: root.wishWords[wish.index]
                    chosen: (who.wishes & wish.modelData) !== 0
                    boldText: wish.chosen
                    Accessible.checkable: true
                    Accessible.checked: wish.chosen
                    onClicked: {
                        root.people.toggleWish(root.key, wish.modelData)
                        root.told(wish.text)
                    }
                }
            }
        }
        BigButton {
            id: miss
            objectName: "wish16"
            width: parent.width
            size: 72
            textSize: 20
            symbol: "heart"
            text: qsTr("I miss %1").arg(who.name)
            chosen: (who.wishes & MyPeopleModel.Miss) !== 0
            boldText: miss.chosen
            Accessible.checkable: true
            Accessible.checked: miss.chosen
            onClicked: root.people.toggleWish(root.key, MyPeopleModel.Miss)
        }
        SpokenWords {
            id: how
            width: parent.width
            text: qsTr("How?")
            size: Theme.scaled(22)
            speaking: Platform.reading === how.text
            onSpoken: words => Platform.read(words)
        }
        GridLayout {
            width: parent.width
            columns: root.large ? 2 : 4
            columnSpacing: 8
            rowSpacing: 8
            Repeater {
                model: root.ways
                OptionTile {
                    id: way
                    required property int index
                    required property int modelData
                    objectName: "way" + way.modelData
                    Layout.fillWidth: true
                    Layout.preferredWidth: 60
                    size: 84
                    symbol: root.waySigns[way.index]
                    text: root.wayWords[way.index]
                    chosen: (who.ways & way.modelData) !== 0
                    startPadding: 4
                    onClicked: {
                        root.people.toggleWay(root.key, way.modelData)
                        root.told(way.text)
                    }
                }
            }
        }
        LineField {
            objectName: "personWords"
            width: parent.width
            visible: !Dress.picturesOnly
            label: qsTr("In my own words")
            initialText: who.words
            onSaid: text => root.people.say(root.key, text)
        }
        SpokenWords {
            id: where
            width: parent.width
            text: qsTr("Where in my circles?")
            size: Theme.scaled(22)
            speaking: Platform.reading === where.text
            onSpoken: words => Platform.read(words)
        }
        GridLayout {
            width: parent.width
            columns: root.large || root.width < 330 ? 1 : 3
            columnSpacing: 8
            rowSpacing: 8
            Repeater {
                model: root.rings
                OptionTile {
                    id: ring
                    required property int index
                    required property int modelData
                    objectName: "ring" + ring.modelData
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredWidth: 80
                    size: 84
                    oneOf: true
                    symbol: root.ringSigns[ring.index]
                    text: root.ringWords[ring.index]
                    chosen: who.ring === ring.modelData
                    startPadding: 4
                    onClicked: {
                        root.people.place(root.key, ring.modelData)
                        root.told(ring.text)
                    }
                }
            }
        }
        BigButton {
            objectName: "takeAway"
            width: Math.min(implicitWidth, parent.width)
            kind: BigButton.Quiet
            symbol: "bin"
            startPadding: 4
            boldText: false
            text: qsTr("Take %1 away").arg(who.name)
            onClicked: root.takeAwayRequested()
        }
    }
}
