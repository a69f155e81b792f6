// SPDX-License-Identifier: Apache-2.0
import QtQuick

/// The words of a page's state, as decided once for the whole app: never "saved", never a promise.
Column {
    id: root

    /// StateTrack.Stage
    required property int stage
    /// The first reader's name.
    required property string who
    /// When she looked at it ("on Tuesday"); used at the last stop only.
    property string when: ""
    /// When she looks at pages ("weekdays"); used before she has opened it.
    property string looks: ""
    property int titleSize: Theme.text

    readonly property string words: root.stage === StateTrack.OnlyHere ? qsTr("Only here")
        : root.stage === StateTrack.Waiting ? qsTr("Waiting to go")
        : root.stage === StateTrack.Posted ? qsTr("Posted")
        : root.stage === StateTrack.OnTablet ? qsTr("%1’s tablet has it").arg(root.who)
        : qsTr("%1 looked at it").arg(root.who)
    readonly property string detail: root.stage === StateTrack.OnlyHere ? qsTr("Nobody else can see it.")
        : root.stage === StateTrack.Waiting ? qsTr("It goes when there is internet.")
        : root.stage === StateTrack.Posted ? qsTr("%1 has not opened it yet.").arg(root.who)
        : root.stage === StateTrack.OnTablet ? (root.looks === "" ? "" : qsTr("%1 looks on %2.").arg(root.who).arg(root.looks))
        : root.when
    /// What the row's speaker reads.
    readonly property string spoken: root.detail === "" ? root.words : root.words + ". " + root.detail

    Accessible.role: Accessible.StaticText
    Accessible.name: root.spoken

    Words {
        width: root.width
        text: root.words
        font.pixelSize: root.titleSize
        font.bold: true
        lineHeight: Math.round(font.pixelSize * 1.25)
        Accessible.ignored: true
    }
    Words {
        width: root.width
        visible: text !== ""
        text: root.detail
        soft: true
        font.pixelSize: Theme.small
        Accessible.ignored: true
    }
}
