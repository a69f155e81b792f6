// SPDX-License-Identifier: Apache-2.0
import QtQuick

/// What became of something that was asked, in a picture and words: tick, cross, arrows, clock. No red, and a "No" is
/// never said without its "because".
Item {
    id: root

    enum Answer { NotYet, Yes, NoBecause, Changed, Waits }

    required property int answer
    /// The words in place of the answer's own ("Yes. Done.", "Sam asked for it"). Not for a no.
    property string note: ""
    property int textSize: Theme.body
    /// No reading is needed: the picture alone; its words are spoken.
    property bool picturesOnly: false

    readonly property bool no: root.answer === YesNoChip.NoBecause
    readonly property string words: root.note !== "" && !root.no ? root.note
        : root.answer === YesNoChip.Yes ? qsTr("Yes")
        : root.no ? qsTr("No, because…")
        : root.answer === YesNoChip.Changed ? qsTr("Changed")
        : root.answer === YesNoChip.Waits ? qsTr("There is an answer")
        : qsTr("Not answered yet")
    readonly property string symbol: root.answer === YesNoChip.Yes ? "tick" : root.no ? "cross" : root.answer === YesNoChip.Changed ? "diff"
        : root.answer === YesNoChip.Waits ? "ppl" : "clock"
    readonly property color ink: root.answer === YesNoChip.Yes ? Theme.meadow : Theme.ink

    implicitWidth: Math.ceil(mark.width + 32 + (root.picturesOnly ? 0 : label.implicitWidth + 10))
    implicitHeight: Math.max(48, (root.picturesOnly ? mark.height : Math.max(mark.height, label.implicitHeight)) + 16)
    Accessible.role: Accessible.StaticText
    Accessible.name: root.words

    Rectangle {
        anchors.fill: parent
        radius: Math.min(24, height / 2)
        color: root.answer === YesNoChip.Yes ? Theme.soft
            : root.answer === YesNoChip.Changed || root.answer === YesNoChip.Waits ? Theme.sky : Theme.wash
    }
    Icon {
        id: mark
        anchors.left: parent.left
        anchors.leftMargin: 16
        anchors.verticalCenter: parent.verticalCenter
        name: root.symbol
        size: 28
        ink: root.ink
        mirrored: Theme.mirrored && root.answer === YesNoChip.Changed
    }
    Words {
        id: label
        anchors.left: mark.right
        anchors.leftMargin: 10
        anchors.right: parent.right
        anchors.rightMargin: 16
        anchors.verticalCenter: parent.verticalCenter
        visible: !root.picturesOnly
        text: root.words
        color: root.ink
        font.pixelSize: root.textSize
        lineHeight: Math.round(font.pixelSize * 1.25)
        Accessible.ignored: true
    }
}
