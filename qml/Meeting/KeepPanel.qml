// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.App
import Pipit.Design

/// What was added is kept, for whom she says, or goes again. Her page stays as it was either way.
PanelCard {
    id: root

    required property Presentation show

    signal throwAwayRequested
    signal keepRequested

    title: qsTr("Keep what you added?")

    Words {
        width: parent.width
        text: qsTr("It says: made together on %1’s tablet. Your own page stays as you made it.").arg(root.show.officer)
        font.pixelSize: Theme.adultSay
    }
    Words {
        width: parent.width
        text: root.show.others.count > 0 ? qsTr("You and %1 can see it. Who else?").arg(root.show.officer) : qsTr("You and %1 can see it, nobody else.").arg(root.show.officer)
        font.pixelSize: Theme.adultSay
    }
    Repeater {
        model: root.show.others
        TickRow {
            required property int index
            required property string name
            objectName: "keepFor" + index
            width: parent.width
            text: name
            onToggledByTap: on => root.show.name(index, on)
        }
    }
    BigButton {
        objectName: "keepIt"
        width: parent.width
        size: 68
        kind: BigButton.Main
        symbol: "tick"
        busy: root.show.busy
        text: qsTr("Keep it")
        onClicked: root.keepRequested()
    }
    BigButton {
        objectName: "throwItAway"
        width: parent.width
        size: 68
        text: qsTr("Throw it away")
        onClicked: root.throwAwayRequested()
    }
}
