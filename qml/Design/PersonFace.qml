// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Pipit.Design

/// Somebody as a child draws up a list of people: a face of assets/faces, or, for a pet or where no face fits, one of
/// assets/avatars ("avatars/cat").
Item {
    id: root

    required property string who
    property bool out: false
    property int size: 80

    readonly property bool avatar: root.who.startsWith("avatars/")

    implicitWidth: root.size
    implicitHeight: root.size

    Face {
        visible: !root.avatar
        who: root.avatar ? "someone" : root.who
        out: root.out
        size: root.size
    }
    Drawing {
        visible: root.avatar
        width: root.size
        height: root.size
        source: root.avatar ? "qrc:/pipit/" + root.who + ".svg" : ""
    }
}
