// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Pipit.App
import Pipit.Design

/// Four pictures in order. A slot fills with a leaf, never with the picture.
Flickable {
    id: root

    required property LockController lock
    /// "Send something to Sam"; empty: it is not offered.
    property string offer: ""

    signal howRequested
    signal cardRequested
    signal sendRequested

    readonly property bool card: root.lock?.canShowCard ?? false

    readonly property bool wide: root.width > root.height && root.width >= 900
    readonly property int margin: root.width < 600 ? 16 : 72
    readonly property int room: root.wide ? Math.min(root.height - 48, root.width / 2) : Math.min(root.width - 2 * root.margin, 656)
    readonly property int cell: Math.max(64, Math.min(144, Math.floor((root.room - (root.room >= 528 ? 48 : 24)) / 4)))

    contentHeight: Math.max(root.height, content.implicitHeight + 32)
    interactive: contentHeight > height
    boundsBehavior: Flickable.StopAtBounds
    clip: true

    GridLayout {
        id: content

        x: root.margin
        y: Math.max(0, (root.contentHeight - implicitHeight - (root.wide ? 48 : 32)) / 2)
        width: root.width - 2 * root.margin
        columns: root.wide ? 2 : 1
        columnSpacing: 48
        rowSpacing: root.width < 600 ? 20 : 32

        ColumnLayout {
            spacing: 20
            Layout.alignment: root.wide ? Qt.AlignVCenter : Qt.AlignHCenter
            Layout.fillWidth: root.wide
            Layout.maximumWidth: root.room

            RowLayout {
                spacing: 24
                Layout.fillWidth: true
                Face {
                    who: root.lock?.face ?? ""
                    size: root.wide ? 136 : root.width < 600 ? 72 : 112
                }
                ColumnLayout {
                    spacing: 0
                    Layout.fillWidth: true
                    Heading {
                        text: root.lock?.nickname ?? ""
                        size: Theme.title
                        Layout.fillWidth: true
                    }
                    SpokenWords {
                        id: ask
                        text: qsTr("Your four pictures")
                        says: (root.lock?.nickname ?? "") + ". " + ask.text
                        size: root.width < 600 ? Theme.body : Theme.text
                        speaking: Platform.reading === ask.says
                        onSpoken: words => Platform.read(words)
                        Layout.fillWidth: true
                    }
                }
            }
            RowLayout {
                spacing: 16
                Repeater {
                    model: 4
                    Slot {
                        required property int index
                        filled: index < (root.lock?.filled ?? 0)
                        size: root.width < 600 ? 56 : 80
                    }
                }
                SquareButton {
                    objectName: "takeOneBack"
                    visible: !root.wide
                    enabled: (root.lock?.filled ?? 0) > 0
                    symbol: "undo"
                    name: qsTr("Take one back")
                    onClicked: root.lock.takeBack()
                }
            }
            BigButton {
                objectName: "takeOneBack"
                visible: root.wide
                enabled: (root.lock?.filled ?? 0) > 0 && !(root.lock?.trying ?? true)
                symbol: "undo"
                text: qsTr("Take one back")
                hint: enabled ? "" : qsTr("Nothing to take back")
                onClicked: root.lock.takeBack()
            }
            Notice {
                visible: text !== ""
                text: root.lock?.message ?? ""
                Layout.fillWidth: true
            }
            SpokenWords {
                id: other
                visible: root.wide && root.card
                text: qsTr("Or another way in")
                soft: true
                speaking: Platform.reading === other.text
                onSpoken: words => Platform.read(words)
                Layout.fillWidth: true
            }
            BigButton {
                objectName: "showCard"
                visible: root.wide && root.card
                picture: "qrc:/pipit/places/keycard.svg"
                leading: true
                size: 72
                textSize: 20
                text: qsTr("Show my key card")
                onClicked: root.cardRequested()
                Layout.preferredWidth: Math.max(implicitWidth, 320)
            }
            BigButton {
                objectName: "cannotGetIn"
                visible: root.wide
                symbol: "hand"
                leading: true
                boldText: true
                size: 72
                textSize: 20
                text: qsTr("I can’t get in")
                onClicked: root.howRequested()
                Layout.preferredWidth: Math.max(implicitWidth, 320)
            }
            BigButton {
                objectName: "sendFromLock"
                visible: root.wide && root.offer !== ""
                kind: BigButton.Quiet
                symbol: "send"
                leading: true
                textSize: 20
                text: root.offer
                onClicked: root.sendRequested()
                Layout.preferredWidth: Math.max(implicitWidth, 320)
                Layout.maximumWidth: root.room
            }
        }
        PictureGrid {
            cell: root.cell
            order: root.lock?.order ?? []
            drawn: [...(root.lock?.drawn ?? [])]
            enabled: !(root.lock?.trying ?? true)
            onPicked: number => root.lock.pick(number)
            Layout.alignment: root.wide ? Qt.AlignRight | Qt.AlignVCenter : Qt.AlignHCenter
        }
        BigButton {
            objectName: "showCard"
            visible: !root.wide && root.card
            picture: "qrc:/pipit/places/keycard.svg"
            text: qsTr("Show my key card")
            onClicked: root.cardRequested()
            Layout.alignment: Qt.AlignHCenter
            Layout.maximumWidth: content.width
        }
        BigButton {
            objectName: "cannotGetIn"
            visible: !root.wide
            symbol: "hand"
            text: qsTr("I can’t get in")
            onClicked: root.howRequested()
            Layout.alignment: Qt.AlignHCenter
            Layout.maximumWidth: content.width
        }
        BigButton {
            objectName: "sendFromLock"
            visible: !root.wide && root.offer !== ""
            kind: BigButton.Quiet
            symbol: "send"
            text: root.offer
            onClicked: root.sendRequested()
            Layout.alignment: Qt.AlignHCenter
            Layout.maximumWidth: content.width
        }
    }
}
