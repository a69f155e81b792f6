// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Pipit.Design

/// A note on the ruled paper: in the margin whether it goes into the record, beside it what was typed, said or written.
Item {
    id: root

    required property string words
    required property int index
    required property string picture
    required property string length
    required property string at
    required property real part
    required property bool lifted
    property bool playing: false
    property real marginAt: 48

    signal liftAsked
    signal playAsked

    readonly property bool inked: root.picture !== ""
    readonly property bool spoken: root.length !== ""
    readonly property string told: root.words !== "" ? root.words : root.spoken ? qsTr("voice note, %1").arg(root.length) : qsTr("writing by pen")

    implicitHeight: Math.max(Theme.adultTarget, root.inked ? ink.height : root.spoken ? voice.height : typed.implicitHeight + 16)

    Rectangle { // paper stays paper
        anchors.fill: parent
        anchors.leftMargin: root.marginAt
        visible: root.inked
        color: Theme.page
    }
    SquareButton {
        objectName: "liftNote"
        anchors.left: parent.left
        y: 0
        width: root.marginAt
        size: Theme.adultTarget
        kind: BigButton.Quiet
        symbol: root.lifted ? "tick" : "plus"
        inkOverride: root.lifted ? Theme.meadow : Theme.ink
        name: root.lifted ? qsTr("Line %1, in the record: %2, %3").arg(root.index + 1).arg(root.told).arg(root.at) : qsTr("Line %1, into the record: %2, %3").arg(root.index + 1).arg(root.told).arg(root.at)
        Accessible.role: Accessible.CheckBox
        Accessible.checkable: true
        Accessible.checked: root.lifted
        onClicked: root.liftAsked()
    }
    Words {
        id: typed
        anchors.left: parent.left
        anchors.leftMargin: root.marginAt + 12
        anchors.right: parent.right
        anchors.rightMargin: 12
        anchors.verticalCenter: parent.verticalCenter
        visible: !root.inked && !root.spoken
        text: root.words
        font.pixelSize: Theme.adultSay
    }
    Image {
        id: ink
        anchors.left: parent.left
        anchors.leftMargin: root.marginAt
        anchors.right: parent.right
        height: Math.max(Theme.adultTarget, width * root.part)
        visible: root.inked
        source: root.picture
        cache: false
        fillMode: Image.PreserveAspectFit
        horizontalAlignment: Image.AlignLeft
        verticalAlignment: Image.AlignTop
        Accessible.role: Accessible.Graphic
        Accessible.name: root.told
    }
    BigButton {
        id: voice
        objectName: "playNote"
        anchors.left: parent.left
        anchors.leftMargin: root.marginAt + 8
        width: Math.min(implicitWidth, root.width - root.marginAt - 16)
        visible: root.spoken
        kind: BigButton.Quiet
        size: Theme.adultTarget
        textSize: 17
        boldText: false
        symbol: root.playing ? "pause" : "play"
        text: root.words !== "" ? qsTr("%1, %2").arg(root.length).arg(root.words) : qsTr("Voice note, %1").arg(root.length)
        Accessible.name: qsTr("%1 at %2").arg(text).arg(root.at)
        onClicked: root.playAsked()
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Theme.rule
    }
}
