// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Pipit.App
import Pipit.Design

/// What to do when nothing opens the lock. It names nobody: before the lock nobody's circle is known.
Flickable {
    id: root

    /// Opens with pictures: words for a child.
    required property bool child

    signal helpRequested

    readonly property string advice: root.child
        ? qsTr("Tell a grown-up you trust, or the person who runs your meetings. Nobody is cross with you.")
        : qsTr("Ask your council’s records officers. They can give you a new way in.")

    contentHeight: Math.max(root.height, column.height + 140)
    interactive: contentHeight > height
    boundsBehavior: Flickable.StopAtBounds
    clip: true

    Meadow {
        y: root.contentHeight - height
        width: root.width
        height: root.width < 600 ? 72 : 100
    }
    Column {
        id: column
        x: (root.width - width) / 2
        y: Math.max(16, (root.contentHeight - 100 - height) / 2)
        width: Math.min(640, root.width - 32)
        spacing: 20

        Drawing {
            width: 112
            height: 112
            source: "qrc:/pipit/pipit/point.svg"
        }
        SpokenWords {
            id: title
            width: parent.width
            text: qsTr("You can’t get in?")
            heading: true
            bold: true
            size: Theme.hero
            speaking: Platform.reading !== ""
            onSpoken: Platform.read(title.text + " " + root.advice)
        }
        Words {
            width: parent.width
            text: root.advice
            font.pixelSize: Theme.text
        }
        Words {
            width: parent.width
            visible: root.child
            text: qsTr("Do you need somebody now? Tap Help. It works without your pictures.")
            font.pixelSize: Theme.text
        }
        HelpButton {
            size: 72
            onClicked: root.helpRequested()
        }
    }
}
