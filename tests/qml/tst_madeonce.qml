// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest
import Pipit.Design

Item {
    id: root
    width: 400; height: 400

    property bool wanted: false
    property int made: 0

    MadeOnce {
        id: once
        holds: root.wanted
        Drawer {
            id: drawer
            property int kept: 0
            width: 200
            open: once.made && root.wanted
            Component.onCompleted: root.made += 1
        }
    }
    TestCase {
        name: "MadeOnce"
        when: windowShown

        function test_itIsMadeWhenItIsFirstWantedAndKeptAsItWasLeft() {
            compare(once.count, 0)
            compare(root.made, 0)
            root.wanted = true
            compare(root.made, 1)
            const drawer = once.itemAt(0)
            verify(drawer.visible)
            verify(drawer.open)
            verify(drawer.clip, "one that opens as it is made slides in like any other")
            drawer.kept = 7
            root.wanted = false
            tryCompare(drawer, "visible", false)
            root.wanted = true
            compare(once.itemAt(0), drawer)
            compare(drawer.kept, 7)
            compare(root.made, 1)
        }
    }
}
