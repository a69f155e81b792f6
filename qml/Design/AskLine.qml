// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Pipit.Design

/// One thing that a child asked for, and what became of it: yes, or no with the reason, or where it is. "No" is never
/// without "because", and nothing is red.
Column {
    id: root

    /// What she asked; empty where it stands above already.
    property string ask: ""
    /// AskState's verdict.
    required property int verdict
    required property string title
    /// What was said with it, and by whom.
    required property string words
    required property string by
    required property string face
    required property string spoken
    property bool speaking: false
    property string fontFamily: Theme.family
    property int size: Theme.text

    signal headphonesFirst(string words)
    signal spokenAloud(string words)

    readonly property bool good: root.verdict === 1 || root.verdict === 7

    spacing: 8
    Accessible.role: Accessible.Grouping
    Accessible.name: root.ask

    Words {
        width: parent.width
        visible: root.ask !== ""
        text: root.ask
        font.family: root.fontFamily
        font.pixelSize: root.size
    }
    Row {
        width: parent.width
        spacing: 8
        YesNoChip {
            id: chip
            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(implicitWidth, parent.width - (ear.visible ? ear.width + 8 : 0))
            answer: root.good ? YesNoChip.Yes : root.verdict === 2 ? YesNoChip.NoBecause : root.verdict === 3 ? YesNoChip.Changed
                : root.verdict === 5 ? YesNoChip.Waits : YesNoChip.NotYet
            note: root.title
        }
        SpeakerButton {
            id: ear
            anchors.verticalCenter: parent.verticalCenter
            words: root.spoken
            confidential: true
            speaking: root.speaking
            onSpoken: words => root.spokenAloud(words)
            onHeadphonesFirst: words => root.headphonesFirst(words)
        }
    }
    Row {
        width: parent.width
        visible: root.words !== ""
        spacing: 12
        Face {
            id: who
            visible: root.face !== ""
            who: root.face
            size: 48
            Accessible.role: Accessible.Graphic
            Accessible.name: root.by
        }
        Words {
            width: parent.width - (who.visible ? who.width + 12 : 0)
            text: root.words
        }
    }
}
