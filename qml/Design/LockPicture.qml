// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Pipit.Design

/// One picture of a lock: of set 1, or a drawing of a child's own. As wide as it is told.
Item {
    id: root

    required property int number
    property list<string> drawn: []

    readonly property bool own: root.number <= root.drawn.length

    height: root.width

    Drawing {
        anchors.fill: parent
        visible: !root.own
        source: root.own ? "" : "qrc:/pipit/lock/" + root.number + ".svg"
    }
    Image {
        anchors.fill: parent
        visible: root.own
        cache: false
        smooth: true
        mipmap: true
        source: root.own ? "" + root.drawn[root.number - 1] : ""
    }
}
