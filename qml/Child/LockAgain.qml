// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.App
import Pipit.Design

/// Her own lock once more, before what must not happen by a borrowed tablet; and the wait after wrong ones.
Column {
    id: root

    required property OwnLock maker

    readonly property int cell: Math.max(64, Math.min(120, Math.floor((Math.min(root.width, 560) - 48) / 4)))

    spacing: 20

    SpokenWords {
        id: first
        width: parent.width
        visible: !root.maker.waiting
        text: root.maker.pictures ? qsTr("First your four pictures.") : qsTr("First what you type to get in.")
        heading: true
        bold: true
        size: Theme.text
        speaking: Platform.reading === first.text
        onSpoken: words => Platform.read(words)
    }
    Notice {
        objectName: "askNotice"
        width: parent.width
        visible: text !== ""
        text: root.maker.waiting ? root.maker.waitTitle + " " + root.maker.waitAdvice + " " + root.maker.waitWords : root.maker.message
        speaks: true
        onSpoken: words => Platform.read(words)
    }
    When {
        holds: root.maker.pictures && !root.maker.waiting
        Column {
            spacing: 16
            Row {
                spacing: 16
                Repeater {
                    model: 4
                    Slot {
                        required property int index
                        filled: index < root.maker.filled
                        size: 56
                    }
                }
                SquareButton {
                    objectName: "takeOneBack"
                    enabled: root.maker.filled > 0 && !root.maker.trying
                    symbol: "undo"
                    name: qsTr("Take one back")
                    onClicked: root.maker.takeBack()
                }
            }
            PictureGrid {
                cell: root.cell
                order: root.maker.order
                drawn: [...root.maker.drawn]
                enabled: !root.maker.trying
                onPicked: number => root.maker.pick(number)
            }
        }
    }
    When {
        holds: !root.maker.pictures && !root.maker.waiting
        Column {
            width: root.width
            spacing: 16
            PassphraseField {
                id: secret
                objectName: "passphrase"
                width: Math.min(parent.width, 480)
                enabled: !root.maker.trying
                onAccepted: root.maker.tryTyped(secret.field)
            }
            BigButton {
                objectName: "goOn"
                kind: BigButton.Main
                busy: root.maker.trying
                text: qsTr("Go on")
                onClicked: root.maker.tryTyped(secret.field)
            }
        }
    }
    BigButton {
        objectName: "notNow"
        symbol: "back"
        text: qsTr("Not now")
        onClicked: root.maker.done()
    }
}
