// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Pipit.Design

/// What became of an ask, in one pill: a sign and words; a no is as calm as a yes.
Item {
    id: root

    enum Look { Waits, Yes, No, Changed, Talking, Asked }

    required property int look
    required property string words

    readonly property color ink: root.look === OutcomeChip.Yes ? Theme.meadow : root.look === OutcomeChip.No ? Theme.berry
        : root.look === OutcomeChip.Changed ? Theme.heather : Theme.ink
    readonly property string symbol: ["clock", "tick", "cross", "diff", "use-talk", "flag"][root.look] ?? "clock"

    implicitWidth: Math.ceil(sign.width + label.implicitWidth + 34)
    implicitHeight: Math.max(28, label.implicitHeight + 6)
    Accessible.role: Accessible.StaticText
    Accessible.name: root.words

    Rectangle {
        anchors.fill: parent
        radius: 14
        color: root.look === OutcomeChip.Yes ? Theme.soft : root.look === OutcomeChip.No ? Qt.rgba(Theme.berry.r, Theme.berry.g, Theme.berry.b, 0.1)
            : root.look === OutcomeChip.Changed ? Theme.chosenWash : Theme.card
        border.width: 1
        border.color: root.look === OutcomeChip.Waits || root.look > OutcomeChip.Changed ? Theme.quietLine : root.ink
    }
    Icon {
        id: sign
        anchors.left: parent.left
        anchors.leftMargin: 10
        anchors.verticalCenter: parent.verticalCenter
        name: root.symbol
        size: 20
        ink: root.ink
        mirrored: Theme.mirrored && root.symbol === "diff"
    }
    Words {
        id: label
        anchors.left: sign.right
        anchors.leftMargin: 8
        anchors.right: parent.right
        anchors.rightMargin: 12
        anchors.verticalCenter: parent.verticalCenter
        text: root.words
        color: root.ink
        font.pixelSize: Theme.adultBody
        Accessible.ignored: true
    }
}
