// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.App
import Pipit.Design

/// The rest that a child may want to know before she shares: one thing a card, each with its speaker.
Item {
    id: root

    required property string officer

    signal backRequested
    signal helpRequested
    signal coverRequested

    /// "How can we answer you safely?" is open.
    property bool answering: false

    readonly property int margin: root.width < 600 ? 16 : Theme.margins
    readonly property string keeper: root.officer === "" ? qsTr("the person who runs your meetings") : root.officer

    Keys.onEscapePressed: root.backRequested()

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }
    MouseArea { anchors.fill: parent }
    TopBar {
        id: bar
        visible: !root.answering
        width: parent.width
        title: qsTr("Good to know")
        speaking: Platform.reading === bar.title
        onBackRequested: root.backRequested()
        onHelpRequested: root.helpRequested()
        onCoverRequested: root.coverRequested()
        onSpoken: words => Platform.read(words)
    }
    Flickable {
        id: body
        visible: !root.answering
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
            width: Math.min(860 * Math.min(1.3, Theme.textScale), parent.width - 2 * root.margin)
            spacing: Theme.gap

            Told {
                symbol: "shield"
                title: qsTr("If somebody is not safe")
                words: qsTr("If you tell us that you or somebody else is not safe, we have to act, even if you said: ask me.")
            }
            Told {
                symbol: "key"
                title: qsTr("The council has a key")
                words: qsTr("It opens what you share, so that your words are not lost. The council keeps it until you are about 75. You can ask for it. You can say that it is wrong. A judge can ask to see it.")
            }
            Told {
                symbol: "tablet"
                title: qsTr("What you do not share")
                words: qsTr("It stays only on this tablet, behind your pictures. If a child is missing or in great danger, two named people together may open the tablet. This is always written down.")
            }
            Told {
                symbol: "lock"
                title: qsTr("If you forget your pictures")
                words: qsTr("Tell %1. What you shared is not lost. The people who look after Pipit at the council can help with the lock. It may take some days.").arg(root.keeper)
            }
            Told {
                symbol: "undo"
                title: qsTr("Taking it back")
                words: qsTr("When you take a page back, the others can’t see it any more. They may have seen it before. %1 keeps what you told them, marked “taken back”.").arg(root.officer === "" ? qsTr("The person who runs your meetings") : root.officer)
            }
            Told {
                symbol: "post"
                title: qsTr("Keeping nothing here")
                words: qsTr("You can post a page and keep nothing of it on this tablet. Then nobody can open it here, not even you, and you can’t show it to anybody else from here.")
            }
            Told {
                symbol: "words"
                title: qsTr("If somebody needs another language")
                words: qsTr("Somebody who puts your words into their language may read them too. They must keep them to themselves.")
            }
            BigButton {
                objectName: "safeAnswers"
                width: parent.width
                symbol: "letter"
                leading: true
                size: 72
                textSize: 20
                text: qsTr("How can we answer you safely?")
                onClicked: root.answering = true
            }
        }
    }

    ScrollMark {
        id: mark
        visible: !root.answering
        anchors.fill: parent
        page: body
    }

    When {
        holds: root.answering
        SafeAnswers {
            anchors.fill: parent
            onBackRequested: root.answering = false
            onHelpRequested: root.helpRequested()
            onCoverRequested: root.coverRequested()
        }
    }

    component Told: Item {
        id: card

        required property string symbol
        required property string title
        required property string words
        /// Large text in little room: the picture stands over the words.
        readonly property bool tall: card.width < Theme.scaled(300)

        width: column.width
        height: text.y + text.height + 24

        Surface {
            anchors.fill: parent
            corner: Theme.cardCorner
            outline: Theme.hair
            outlineWidth: Theme.quietWidth
        }
        Icon {
            id: icon
            anchors.left: parent.left
            anchors.leftMargin: card.tall ? 16 : 24
            y: card.tall ? 16 : 24
            name: card.symbol
            size: 36
        }
        Column {
            id: text
            anchors.left: card.tall ? parent.left : icon.right
            anchors.leftMargin: 16
            anchors.right: parent.right
            anchors.rightMargin: 16
            y: card.tall ? icon.y + icon.height + 4 : 16
            SpokenWords {
                width: parent.width
                text: card.title
                says: card.title + ". " + card.words
                heading: true
                bold: true
                size: Theme.text
                speaking: Platform.reading === says
                onSpoken: words => Platform.read(words)
            }
            Words {
                width: parent.width
                text: card.words
            }
        }
    }
}
