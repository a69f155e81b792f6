// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.Design
import Pipit.Reading

/// A child cannot open her lock, and the social worker is with her: what opens it, and what nobody can do from here.
Rectangle {
    id: root

    readonly property real edge: root.width < 600 ? 12 : 24

    signal backRequested
    signal helpRequested

    color: Theme.paper
    Accessible.role: Accessible.Pane
    Accessible.name: bar.title

    WorkBar {
        id: bar
        width: root.width
        title: qsTr("Help with a forgotten lock")
        onBackRequested: root.backRequested()
        onHelpRequested: root.helpRequested()
    }
    Flickable {
        anchors.top: bar.bottom
        anchors.bottom: parent.bottom
        width: root.width
        clip: true
        contentHeight: facts.height + 56
        boundsBehavior: Flickable.StopAtBounds
        Column {
            id: facts
            x: Math.max(root.edge, (root.width - width) / 2)
            y: 24
            width: Math.min(root.width - 2 * root.edge, Theme.scaled(720))
            spacing: 24

            Words {
                width: parent.width
                text: qsTr("On the child’s own tablet, at the lock:")
                font.pixelSize: Theme.adultHeading
                Accessible.role: Accessible.Heading
            }
            SideFact {
                width: parent.width
                symbol: "key"
                ink: Theme.ink
                title: qsTr("The key card opens it")
                text: qsTr("Tap “Show my key card” and hold the card to the camera. It opens while the lock waits, too.")
            }
            SideFact {
                width: parent.width
                symbol: "clock"
                ink: Theme.ink
                title: qsTr("No card: try in peace, and not too often")
                text: qsTr("After wrong tries the lock waits, longer each time. Waiting loses nothing.")
            }
            SideFact {
                width: parent.width
                symbol: "send"
                ink: Theme.ink
                title: qsTr("Something that cannot wait")
                text: qsTr("At the lock a child can send something to the reviewing officer without opening it. Help works there too.")
            }
            SideFact {
                width: parent.width
                symbol: "card"
                ink: Theme.ink
                title: qsTr("Once it is open: a new card")
                text: qsTr("“My key card” makes a new one. It asks for the lock once more, and the old card opens nothing then.")
            }
            Notice {
                objectName: "notFromHere"
                width: parent.width
                told: true
                symbol: "lock"
                text: qsTr("Nobody can open a child’s lock from another tablet yet, and you need not try. What was shared is with those who got it. What is only on the child’s tablet stays there.")
                textSize: Theme.adultBody
            }
        }
    }
}
