// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.App
import Pipit.Design

/// How it looks: three pictures for the look and three for the words. A tap changes everything at once, this screen too;
/// nothing is lost by it and nobody locks it.
Item {
    id: root

    signal backRequested
    signal helpRequested
    signal coverRequested
    signal placeRequested(string address)

    readonly property real edge: root.width < 600 ? 16 : Theme.margins
    readonly property int columns: root.width < 600 && Theme.textScale > 1.3 ? 1 : root.width < 560 ? 2 : 3
    /// Both questions are seen at once where the screen is high enough.
    readonly property real fitting: root.columns === 3 && Theme.textScale <= 1.3 ? Math.max(200, ((root.height - bar.height - 236) / 2 - 92) / 0.6) : 340
    readonly property real cell: Math.min(340, root.fitting, (root.width - 2 * root.edge - (root.columns - 1) * Theme.gap) / root.columns)

    objectName: "myLook"

    TopBar {
        id: bar
        width: parent.width
        title: qsTr("How it looks")
        symbol: "look"
        speaking: Platform.reading === bar.title
        onBackRequested: root.backRequested()
        onHelpRequested: root.helpRequested()
        onCoverRequested: root.coverRequested()
        onSpoken: words => Platform.read(words)
    }
    Flickable {
        id: body
        objectName: "lookBody"
        anchors.top: bar.bottom
        anchors.bottom: parent.bottom
        anchors.bottomMargin: mark.taken
        width: parent.width
        contentHeight: column.height + 32
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        Column {
            id: column
            x: (parent.width - width) / 2
            y: 8
            width: root.columns * root.cell + (root.columns - 1) * Theme.gap
            spacing: 12

            Question {
                width: parent.width
                text: qsTr("Which look do you like?")
            }
            Choices {
                Accessible.name: qsTr("Looks")
                LookCard { width: root.cell; objectName: "lookLittle"; text: qsTr("Big pictures"); picture: "qrc:/pipit/places/look-little.svg"; chosen: Dress.little; onClicked: Dress.look = Dress.Little }
                LookCard { width: root.cell; objectName: "lookStorybook"; text: qsTr("A garden"); picture: "qrc:/pipit/places/look-storybook.svg"; chosen: Dress.storybook; onClicked: Dress.look = Dress.Storybook }
                LookCard { width: root.cell; objectName: "lookPlain"; text: qsTr("A list"); picture: "qrc:/pipit/places/look-plain.svg"; chosen: Dress.plain; onClicked: Dress.look = Dress.Plain }
            }
            Item { width: 1; height: 4 }
            Question {
                width: parent.width
                text: qsTr("How many words do you want?")
            }
            Choices {
                Accessible.name: qsTr("How many words")
                LookCard { width: root.cell; objectName: "wordsPictures"; text: qsTr("Pictures and sound"); note: qsTr("You do not have to read."); picture: "qrc:/pipit/places/words-pictures.svg"; chosen: Dress.words === Dress.Pictures; onClicked: Dress.words = Dress.Pictures }
                LookCard { width: root.cell; objectName: "wordsFew"; text: qsTr("Few words"); note: qsTr("One short line at a time."); picture: "qrc:/pipit/places/words-few.svg"; chosen: Dress.words === Dress.FewWords; onClicked: Dress.words = Dress.FewWords }
                LookCard { width: root.cell; objectName: "wordsWords"; text: qsTr("Words"); note: qsTr("Everything in words."); picture: "qrc:/pipit/places/words-words.svg"; chosen: Dress.words === Dress.Words; onClicked: Dress.words = Dress.Words }
            }
            SpokenWords {
                id: any
                width: parent.width
                text: Dress.words === Dress.shown ? qsTr("You can change it any time.") : qsTr("No voice here speaks your language yet, so you see few words.")
                soft: true
                speaking: Platform.reading === any.text
                onSpoken: words => Platform.read(words)
            }
            BigButton {
                objectName: "myCard"
                picture: "qrc:/pipit/places/keycard.svg"
                text: qsTr("My key card")
                onClicked: root.placeRequested("qrc:/qt/qml/Pipit/Child/MyCard.qml")
            }
            BigButton {
                objectName: "myDrawings"
                picture: "qrc:/pipit/places/owndrawings.svg"
                text: qsTr("My lock pictures")
                onClicked: root.placeRequested("qrc:/qt/qml/Pipit/Child/MyDrawings.qml")
            }
        }
    }
    ScrollMark {
        id: mark
        anchors.fill: parent
        page: body
    }

    component Question: SpokenWords {
        id: question
        heading: true
        bold: true
        size: Theme.text
        speaking: Platform.reading === question.text
        onSpoken: words => Platform.read(words)
    }
    component Choices: Grid {
        columns: root.columns
        spacing: Theme.gap
        Accessible.role: Accessible.Grouping
    }
}
