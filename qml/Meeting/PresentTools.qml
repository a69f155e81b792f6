// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Pipit.App
import Pipit.Design

/// Below the page: a break, her voice, a pen, undo; the page before and after; Close. All are large enough for anybody.
Flow {
    id: root

    required property Presentation show
    required property int at
    required property int count
    property bool small: false
    readonly property bool drawing: root.show.adding && root.show.live.document.tool === PageDocument.FeltPen

    signal breakRequested
    signal voiceRequested
    signal stepRequested(int by)
    signal closeRequested

    spacing: root.small ? 8 : 16

    BreakButton {
        objectName: "presentBreak"
        size: 68
        brief: root.small
        onClicked: root.breakRequested()
    }
    SquareButton {
        objectName: "presentVoice"
        size: 68
        symbol: "mic"
        name: qsTr("Say something to it")
        onClicked: root.voiceRequested()
    }
    SquareButton {
        objectName: "presentPen"
        size: 68
        symbol: "pencil"
        chosen: root.drawing
        name: qsTr("Draw on it")
        Accessible.checkable: true
        Accessible.checked: root.drawing
        onClicked: root.drawing ? root.show.takeHand() : root.show.takePen()
    }
    SquareButton {
        objectName: "presentUndo"
        visible: root.show.added
        size: 68
        symbol: "undo"
        name: qsTr("Undo")
        onClicked: root.show.live.document.undo()
    }
    SquareButton {
        objectName: "pageBefore"
        visible: root.count > 1
        enabled: root.at > 0
        size: 68
        symbol: "back"
        name: qsTr("The page before")
        onClicked: root.stepRequested(-1)
    }
    Words {
        visible: root.count > 1
        height: 68
        verticalAlignment: Text.AlignVCenter
        text: qsTr("%1 of %2").arg(root.at + 1).arg(root.count)
        soft: true
        font.pixelSize: Theme.adultSay
    }
    SquareButton {
        objectName: "pageAfter"
        visible: root.count > 1
        enabled: root.at + 1 < root.count
        size: 68
        symbol: "fwd"
        name: qsTr("The next page")
        onClicked: root.stepRequested(1)
    }
    BigButton {
        objectName: "presentClose"
        goesBack: true
        kind: BigButton.Quiet
        size: 68
        inkOverride: Theme.heather
        text: qsTr("Close")
        onClicked: root.closeRequested()
    }
}
