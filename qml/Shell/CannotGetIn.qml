// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Pipit.App
import Pipit.Design

/// What to do when nothing opens the lock. It names nobody: before the lock nobody's circle is known.
Item {
    id: root

    /// Opens with pictures: words for a child.
    required property bool child

    /// "Send something to Sam"; empty: it is not offered.
    property string offer: ""

    signal helpRequested
    signal sendRequested

    readonly property string advice: root.child
        ? qsTr("Tell a grown-up you trust, or the person who runs your meetings. Nobody is cross with you.")
        : qsTr("Ask your council’s records officers. They can give you a new way in.")

    FirstPage {
        id: page
        anchors.fill: parent
        need: column.height
        Column {
            id: column
            x: (root.width - width) / 2
            y: page.startOf(height)
            width: Math.min(Theme.scaled(640), root.width - 32)
            spacing: 20

            Drawing {
                anchors.left: parent.left
                width: 112
                height: 112
                source: "qrc:/pipit/pipit/point.svg"
            }
            SpokenWords {
                id: title
                width: parent.width
                text: qsTr("You can’t get in?")
                says: title.text + " " + root.advice + (root.child ? " " + help.text : "")
                heading: true
                bold: true
                size: root.width < 600 ? Theme.title : Theme.hero
                speaking: Platform.reading === title.says
                onSpoken: words => Platform.read(words)
            }
            Words {
                objectName: "advice"
                width: parent.width
                text: root.advice
                font.pixelSize: Theme.text
            }
            Words {
                id: help
                width: parent.width
                visible: root.child
                text: qsTr("Do you need somebody now? Tap Help. It works without your pictures.")
                font.pixelSize: Theme.text
            }
            BigButton {
                objectName: "sendFromLock"
                visible: root.offer !== ""
                width: Math.min(parent.width, Math.max(implicitWidth, 320))
                symbol: "send"
                leading: true
                size: 72
                textSize: 20
                text: root.offer
                onClicked: root.sendRequested()
            }
            HelpButton {
                anchors.left: parent.left
                size: 72
                Accessible.name: qsTr("Help: who you can ring or talk to now") // the bar above has one too
                hint: ""
                onClicked: root.helpRequested()
            }
        }
    }
}
