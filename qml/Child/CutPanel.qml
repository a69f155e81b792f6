// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Pipit.App
import Pipit.Design

/// A sticker of her own: draw round something, cut it out, say its name if you like, keep it.
FocusScope {
    id: root

    required property CutController cut
    readonly property bool drawing: root.cut.stage === CutController.Drawing
    readonly property bool low: root.height < 460

    signal finished

    Accessible.role: Accessible.Pane
    Accessible.name: title.text
    Keys.onEscapePressed: root.cut.cancel()

    Connections {
        target: root.cut
        function onChanged(): void {
            if (root.cut.stage === CutController.Nothing)
                root.finished()
        }
    }
    MouseArea { anchors.fill: parent }
    Surface {
        anchors.fill: parent
        corner: Theme.cardCorner
    }
    ColumnLayout {
        anchors.fill: parent
        anchors.margins: root.width < 480 ? 16 : 24
        spacing: 12

        Item {
            implicitHeight: Math.max(Theme.touchTarget, title.implicitHeight)
            Layout.fillWidth: true
            SpokenWords {
                id: title
                anchors.left: parent.left
                anchors.right: close.left
                anchors.verticalCenter: parent.verticalCenter
                heading: true
                bold: true
                size: root.low ? Theme.text : Theme.title
                text: root.drawing ? qsTr("Draw round it") : qsTr("Your sticker")
                says: text + ". " + tells.text
                speaking: Platform.reading === says
                onSpoken: words => Platform.read(words)
            }
            SquareButton {
                id: close
                objectName: "closeCut"
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                kind: BigButton.Quiet
                symbol: "cross"
                name: qsTr("Close")
                onClicked: root.cut.cancel()
            }
        }
        Notice {
            objectName: "cutNotice"
            visible: root.cut.notice !== ""
            text: root.cut.notice
            speaks: true
            onSpoken: words => Platform.read(words)
            Layout.fillWidth: true
        }
        Item {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.minimumHeight: 120

            PictureView {
                id: view
                anchors.fill: parent
                anchors.margins: root.drawing && root.cut.boxed ? 16 : 0
                visible: root.drawing
                picture: root.cut.picture // qmllint disable
                Accessible.role: Accessible.Graphic
                Accessible.name: qsTr("What you cut from")
            }
            CutRing {
                id: ring
                objectName: "cutRing"
                x: view.x + view.shown.x
                y: view.y + view.shown.y
                width: view.shown.width
                height: view.shown.height
                visible: root.drawing && !root.cut.boxed
                color: Theme.pickOnPage
                cut: root.cut
                LayoutMirroring.enabled: false
                Accessible.ignored: true
            }
            CropHandles {
                x: view.x + view.shown.x
                y: view.y + view.shown.y
                width: view.shown.width
                height: view.shown.height
                visible: root.drawing && root.cut.boxed
                crop: root.cut.box
                LayoutMirroring.enabled: false
                LayoutMirroring.childrenInherit: true
            }
            Rectangle {
                anchors.fill: parent
                visible: !root.drawing
                radius: Theme.corner
                color: Theme.sky
                PictureView {
                    anchors.fill: parent
                    anchors.margins: 16
                    picture: root.cut.cutOut // qmllint disable
                    Accessible.role: Accessible.Graphic
                    Accessible.name: qsTr("Your sticker")
                }
            }
        }
        Flow {
            spacing: 8
            visible: root.drawing
            Layout.fillWidth: true
            LayoutMirroring.enabled: false // left cuts off the left side everywhere

            Way {
                objectName: "ringWay"
                symbol: "ring"
                name: qsTr("Draw round it")
                chosen: !root.cut.boxed
                onClicked: root.cut.boxed = false
            }
            Way {
                objectName: "boxWay"
                symbol: "frame"
                name: qsTr("A box round it")
                chosen: root.cut.boxed
                onClicked: root.cut.boxed = true
            }
            Repeater {
                id: sides

                readonly property list<string> symbols: ["back", "fwd", "up", "down"]
                readonly property list<string> names: [qsTr("Cut a bit off the left"), qsTr("Cut a bit off the right"),
                    qsTr("Cut a bit off the top"), qsTr("Cut a bit off the bottom")]

                model: root.cut.boxed ? sides.names.length : 0
                SquareButton {
                    id: side
                    required property int index
                    objectName: "boxSide" + side.index
                    symbol: sides.symbols[side.index]
                    name: sides.names[side.index]
                    enabled: root.cut.box.part.width > 0 && root.cut.box.canCut(side.index)
                    hint: enabled ? "" : qsTr("There is not much left")
                    onClicked: root.cut.box.cut(side.index)
                }
            }
        }
        SpokenWords {
            id: tells
            visible: !root.low || !root.drawing
            text: root.drawing ? root.cut.boxed ? qsTr("Make the box fit. Only what is in it is kept.") : qsTr("Draw a ring with your finger. Only what is in it is kept.")
                : qsTr("You can say its name. Or keep it without one.")
            speaking: Platform.reading === text
            onSpoken: words => Platform.read(words)
            Layout.fillWidth: true
        }
        StickerName {
            visible: !root.drawing
            cut: root.cut
            Layout.fillWidth: true
        }
        GridLayout {
            columns: root.width >= Theme.scaled(440) ? 2 : 1
            columnSpacing: 16
            rowSpacing: 12
            Layout.fillWidth: true
            BigButton {
                objectName: "cutAgain"
                visible: !root.drawing
                size: 72
                textSize: 20
                text: qsTr("Cut it again")
                onClicked: root.cut.again()
                Layout.fillWidth: root.width < Theme.scaled(440)
            }
            BigButton {
                objectName: root.drawing ? "cutOut" : "keepSticker"
                kind: BigButton.Main
                size: 72
                enabled: root.drawing ? root.cut.hasRing : root.cut.stage === CutController.Cut
                symbol: root.drawing ? "scissors" : "tick"
                text: root.drawing ? qsTr("Cut it out") : qsTr("Keep it")
                hint: enabled ? "" : qsTr("Draw round something first")
                onClicked: root.drawing ? root.cut.cut() : root.cut.keep()
                Layout.fillWidth: true
            }
        }
    }

    component Way: SquareButton {
        id: way
        property bool chosen: false
        Accessible.checkable: true
        Accessible.checked: way.chosen
        Surface {
            anchors.fill: parent
            visible: way.chosen
            ground: "transparent"
            outline: Theme.heather
            outlineWidth: Theme.pickWidth
        }
    }
}
