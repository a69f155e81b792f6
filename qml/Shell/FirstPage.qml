// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Pipit.Design

/// What the first screens have in common: what they hold stands in the middle over a strip of meadow, and scrolls when
/// large text needs it.
Item {
    id: root

    /// Height of what it holds.
    required property real need
    default property alias content: body.data

    readonly property real meadow: root.width < 600 ? 72 : 100

    /// Where a thing of this height begins.
    function startOf(height: real): real {
        return Math.max(16, (flick.contentHeight - root.meadow - height) / 2)
    }

    Flickable {
        id: flick
        anchors.fill: parent
        anchors.bottomMargin: mark.taken
        contentHeight: Math.max(root.height, root.need + root.meadow + 40)
        interactive: contentHeight > height
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        Meadow {
            y: flick.contentHeight - height
            width: root.width
            height: root.meadow
        }
        Item {
            id: body
            width: root.width
            height: flick.contentHeight
        }
    }
    ScrollMark {
        id: mark
        anchors.fill: parent
        page: flick
    }
}
