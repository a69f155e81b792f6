// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick

/// What stands over the columns of DueRow, in the same places.
Item {
    id: root

    required property string when
    /// Over the name, what is new, when she was seen alone, and the rest.
    required property list<string> columns

    /// MarginRow's.
    property int whenWidth: 272 * Math.min(1.3, Theme.textScale)

    readonly property real marginAt: root.whenWidth + 16
    readonly property real share: root.width - root.marginAt - 24 - 12 - 48 - 4 * 12
    readonly property list<real> starts: [0, root.share * 0.33 + 12, root.share * 0.52 + 24, root.share * 0.73 + 36]

    implicitWidth: 964
    implicitHeight: Theme.scaled(44)

    Words {
        anchors.left: parent.left
        anchors.leftMargin: 24
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 8
        text: root.when
        soft: true
        font.pixelSize: Theme.adultBody
    }
    Repeater {
        model: root.columns
        Words {
            required property string modelData
            required property int index
            anchors.left: root.left
            anchors.leftMargin: root.marginAt + 24 + 60 + root.starts[index]
            anchors.bottom: root.bottom
            anchors.bottomMargin: 8
            text: modelData
            soft: true
            font.pixelSize: Theme.adultBody
        }
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Theme.quietLine
    }
}
