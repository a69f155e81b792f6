// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Pipit.Design

/// The button of the child's screens, and at size 48 or 56 of the adults'. One main button a screen.
Pressable {
    id: root

    enum Kind { Main, Plain, Quiet, Stop }

    property int kind: BigButton.Plain
    /// Least height: 64, 72, 88, 112 for a child; 48, 56 for an adult. Text that needs more makes it grow.
    property int size: 64
    property string symbol: ""
    property string picture: ""
    property bool chosen: false
    property bool busy: false
    /// Looks missing-something but can be pressed: it leads to what is missing (adults' screens).
    property bool waiting: false
    property int textSize: root.size >= 112 ? 30 : root.size >= 88 ? 28 : root.size >= 72 ? 24 : root.size >= 64 ? 20 : root.size >= 56 ? 19 : 17
    property bool leading: false
    /// The picture stands over the word, for buttons side by side in little room.
    property bool over: false
    property real startPadding: root.text === "" ? 8 : root.size >= 72 ? 28 : 18
    property real endPadding: root.startPadding
    property bool boldText: true
    /// Other than the kind's own colour; transparent keeps it.
    property color inkOverride: "transparent"
    property color iconInk: root.ink

    readonly property bool main: root.kind === BigButton.Main
    readonly property bool turns: root.symbol === "back" || root.symbol === "fwd" || root.symbol === "undo" || root.symbol === "redo" || root.symbol === "send"
    readonly property bool dim: !root.enabled || root.waiting
    readonly property color ink: root.dim ? Theme.inkSoft : root.inkOverride.a > 0 ? root.inkOverride : root.main ? Theme.sunText
        : root.kind === BigButton.Stop ? Theme.berry : root.chosen ? Theme.heather : Theme.ink
    /// Where no reading is needed the picture counts, and the word below it is small.
    readonly property bool pictured: Theme.picturesOnly && (root.symbol !== "" || root.picture !== "")
    readonly property int iconSize: (root.size >= 88 ? 44 : root.size >= 64 ? 34 : 24) + (root.pictured && root.text !== "" ? 6 : 0)

    hint: root.busy ? qsTr("Please wait") : ""
    shrinks: !root.main
    leftPadding: Theme.mirrored ? root.endPadding : root.startPadding
    rightPadding: Theme.mirrored ? root.startPadding : root.endPadding
    topPadding: 8 + (root.main && root.down && root.enabled ? Theme.edge : 0)
    bottomPadding: 8 - (root.main && root.down && root.enabled ? Theme.edge : 0)
    implicitWidth: Math.max(root.size, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(root.size, implicitContentHeight + topPadding + bottomPadding)

    background: Item {
        Rectangle {
            y: Theme.edge
            width: parent.width
            height: parent.height
            radius: root.corner
            color: Theme.sunEdge
            visible: root.main && !root.dim
        }
        Surface {
            y: root.main && root.down && root.enabled ? Theme.edge : 0
            width: parent.width
            height: parent.height
            corner: root.corner
            chosen: root.chosen
            dashed: root.dim && root.kind !== BigButton.Quiet
            ground: root.dim ? Theme.paper : root.main ? Theme.sun : root.kind === BigButton.Quiet ? "transparent" : Theme.card
            outline: root.dim ? Theme.quietLine : root.main ? Theme.sunEdge : root.kind === BigButton.Stop ? Theme.berry : Theme.ink
            outlineWidth: root.kind === BigButton.Quiet ? 0 : root.size < 64 && !root.main ? Theme.quietWidth : Theme.line
        }
    }

    contentItem: Item {
        implicitWidth: row.implicitWidth
        implicitHeight: row.implicitHeight

        GridLayout {
            id: row

            anchors.verticalCenter: parent.verticalCenter
            x: !root.leading ? (parent.width - width) / 2 : Theme.mirrored ? parent.width - width : 0
            width: Math.min(implicitWidth, parent.width)
            flow: root.over ? GridLayout.TopToBottom : GridLayout.LeftToRight
            rows: root.over ? 4 : 1
            rowSpacing: 4
            columnSpacing: root.size >= 72 ? 16 : 10

            ProgressRing {
                visible: root.busy
                part: 0.25
                color: root.ink
                track: Theme.hair
                lineWidth: 4
                implicitWidth: root.iconSize
                implicitHeight: root.iconSize
                Layout.alignment: Qt.AlignCenter
            }
            Icon {
                visible: root.symbol !== "" && !root.busy
                name: root.symbol
                size: root.iconSize
                ink: root.dim ? root.ink : root.iconInk
                mirrored: Theme.mirrored && root.turns
                Layout.alignment: Qt.AlignCenter
            }
            Drawing {
                visible: root.picture !== "" && !root.busy
                source: root.picture
                Layout.alignment: Qt.AlignCenter
                Layout.preferredHeight: root.size * (root.pictured ? 0.74 : 0.62)
                Layout.preferredWidth: naturalSize.height > 0 ? Layout.preferredHeight * naturalSize.width / naturalSize.height : 0
            }
            Words {
                visible: root.text !== ""
                text: root.text
                color: root.ink
                font.pixelSize: root.pictured ? Theme.small : Theme.scaled(root.textSize)
                font.bold: root.boldText
                lineHeight: Math.round(font.pixelSize * 1.2)
                horizontalAlignment: !root.over && (root.leading || row.visibleChildren.length > 1) ? Text.AlignLeft : Text.AlignHCenter
                Layout.fillWidth: true
                Layout.maximumWidth: Math.ceil(implicitWidth)
                Layout.alignment: Qt.AlignCenter
                Accessible.ignored: true
            }
        }
    }
}
