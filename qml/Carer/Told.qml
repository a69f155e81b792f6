// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Pipit.Design
import Pipit.Reading

/// What to do when the child tells the carer something.
Column {
    id: root

    /// "Amina", "one of them", "the child".
    required property string child

    signal helpRequested

    topPadding: 24
    bottomPadding: 24
    spacing: 16

    Heading {
        width: root.width
        text: qsTr("If %1 tells you something").arg(root.child)
        size: Theme.adultHeading
        Accessible.role: Accessible.Heading
    }
    SideFact { width: root.width; ink: Theme.ink; textSize: Theme.adultSay; symbol: "ear"; text: qsTr("Listen. Don’t ask for more. Don’t promise to keep a secret.") }
    SideFact { width: root.width; ink: Theme.ink; textSize: Theme.adultSay; symbol: "pencil"; text: qsTr("Write down the exact words, and the time.") }
    SideFact { width: root.width; ink: Theme.ink; textSize: Theme.adultSay; symbol: "phone"; text: qsTr("Ring the duty worker and the social worker now, and say those words.") }
    BigButton {
        objectName: "toldNumbers"
        width: root.width
        size: 56
        kind: BigButton.Stop
        symbol: "phone"
        text: qsTr("Numbers to ring")
        onClicked: root.helpRequested()
    }
    Words {
        width: root.width
        text: qsTr("Those words are for duty and the social worker. They never go into your own view for a meeting.")
        soft: true
        font.pixelSize: Theme.adultBody
    }
}
