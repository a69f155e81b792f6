// SPDX-License-Identifier: Apache-2.0
import QtQuick

/// What went otherwise than wished, in one clear sentence, with a pencil and never on red.
/// `told` is for plain information (sky, with its own icon).
Item {
    id: root

    required property string text
    property bool told: false
    property string symbol: root.told ? "tablet" : "pencil"
    property int textSize: Theme.body
    property string actionText: ""
    property bool speaks: false

    readonly property bool narrow: root.width < Theme.scaled(340)
    readonly property real edge: root.narrow ? 16 : 20
    readonly property real beside: root.speaks && Theme.readsAloud && !root.narrow ? Theme.touchTarget : 0

    signal actionRequested
    signal spoken(string words)

    implicitWidth: 480
    implicitHeight: Math.max(words.implicitHeight, icon.height) + 24 + (below.height > 0 ? below.height + 8 : 0)
    Accessible.role: Accessible.AlertMessage
    Accessible.name: root.text

    Rectangle {
        anchors.fill: parent
        radius: Theme.corner
        color: root.told ? Theme.sky : Theme.wash
    }
    Icon {
        id: icon
        anchors.left: parent.left
        anchors.leftMargin: root.edge
        y: 12 + Math.max(0, Math.min(words.implicitHeight, words.lineHeight) - height) / 2
        name: root.symbol
        size: 30
    }
    Words {
        id: words
        anchors.left: icon.right
        anchors.leftMargin: root.narrow ? 12 : 16
        anchors.right: parent.right
        anchors.rightMargin: root.edge + root.beside
        y: 12 + Math.max(0, icon.height - implicitHeight) / 2
        text: root.text
        font.pixelSize: root.textSize
        Accessible.ignored: true
    }
    SpeakerButton {
        anchors.right: parent.right
        anchors.rightMargin: 8
        y: (12 + words.implicitHeight + 12 - height) / 2
        visible: root.beside > 0
        words: root.text
        onSpoken: words => root.spoken(words)
    }
    Row {
        id: below
        anchors.left: words.left
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 12
        height: visibleChildren.length > 0 ? implicitHeight : 0
        spacing: 8
        BigButton {
            visible: root.actionText !== ""
            width: Math.min(implicitWidth, words.width - (speaker.visible ? speaker.width + below.spacing : 0))
            text: root.actionText
            onClicked: root.actionRequested()
        }
        SpeakerButton {
            id: speaker
            visible: root.speaks && Theme.readsAloud && root.narrow
            words: root.text
            onSpoken: words => root.spoken(words)
        }
    }
}
