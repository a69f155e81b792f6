// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Pipit.App
import Pipit.Design
import Pipit.Reading

/// Where a request comes from: her page or the line of her list.
Column {
    id: root

    required property LiveAsking asking
    required property string page
    required property string words

    spacing: 14

    ReadController {
        id: reading
        key: root.page
    }
    PaperView {
        visible: root.page !== "" && reading.open
        width: parent.width
        height: implicitHeight
        read: reading
    }
    Row {
        visible: root.asking.comesFrom !== ""
        width: parent.width
        spacing: 8
        Icon { name: "use-talk"; size: 20; ink: Theme.inkSoft }
        Words {
            width: parent.width - 36
            text: root.asking.comesFrom
            soft: true
            font.pixelSize: Theme.adultBody
        }
    }
    Row {
        width: parent.width
        spacing: 12
        visible: root.words !== ""
        Face {
            who: root.asking.face
            size: 56
        }
        Rectangle {
            width: parent.width - 68
            height: said.implicitHeight + 24
            radius: Theme.corner
            color: Theme.card
            border.width: 1
            border.color: Theme.rule
            Words {
                id: said
                x: 16
                y: 12
                width: parent.width - 32
                text: root.words
                font.pixelSize: Theme.adultSay
            }
        }
    }
}
