// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Pipit.Design

/// One large number, what it is of, and what is drawn below it.
Item {
    id: root

    required property string title
    required property string number
    required property string of
    default property alias content: below.data

    implicitHeight: column.height + 36
    Accessible.role: Accessible.Grouping
    Accessible.name: root.title

    Column {
        id: column
        x: 24
        y: 18
        width: root.width - 48
        spacing: 10

        Heading {
            width: parent.width
            text: root.title
            size: Theme.adultBody
            Accessible.role: Accessible.Heading
        }
        Words {
            text: root.number
            font.pixelSize: Theme.scaled(44)
            font.bold: true
        }
        Words {
            width: parent.width
            text: root.of
            soft: true
            font.pixelSize: Theme.adultBody
        }
        Column {
            id: below
            width: parent.width
            spacing: 8
        }
    }
}
