// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Pipit.App
import Pipit.Design

/// The wait after wrong tries: kind words, and a ring that fills round the person's own face.
Flickable {
    id: root

    required property LockController lock

    readonly property bool wide: root.width > root.height && root.width >= 900

    contentHeight: Math.max(root.height, content.implicitHeight + 140)
    interactive: contentHeight > height
    boundsBehavior: Flickable.StopAtBounds
    clip: true

    Meadow {
        y: root.contentHeight - height
        width: root.width
        height: root.width < 600 ? 72 : 100
    }
    GridLayout {
        id: content

        x: (root.width - width) / 2
        y: Math.max(16, (root.contentHeight - 100 - implicitHeight) / 2)
        width: Math.min(root.width - 32, root.wide ? 980 : 560)
        columns: root.wide ? 2 : 1
        columnSpacing: 96
        rowSpacing: 32

        WaitingRing {
            part: root.lock.waitPart
            face: root.lock.face
            size: root.wide ? 376 : Math.min(300, root.width - 96)
            Layout.alignment: Qt.AlignCenter
        }
        ColumnLayout {
            spacing: 12
            Layout.fillWidth: true

            SpokenWords {
                id: title
                objectName: "waitTitle"
                text: root.lock.waitTitle
                heading: true
                bold: true
                size: Theme.hero
                speaking: Platform.reading === title.text
                onSpoken: Platform.read(title.text + " " + kind.text)
                Layout.fillWidth: true
            }
            Words {
                id: kind
                objectName: "waitAdvice"
                text: root.lock.waitAdvice
                font.pixelSize: Theme.text
                Layout.fillWidth: true
            }
            Words {
                text: root.lock.waitWords
                soft: true
                font.pixelSize: Theme.text
                Layout.fillWidth: true
            }
        }
    }
}
