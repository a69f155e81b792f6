// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.App
import Pipit.Design
import Pipit.Shell

/// The window of Pipit.
Window {
    id: root

    width: 1280
    height: 800
    visible: true
    title: qsTr("Pipit")
    color: Theme.paper
    LayoutMirroring.enabled: Application.layoutDirection === Qt.RightToLeft
    LayoutMirroring.childrenInherit: true

    // A filter that comes later hears first: what Access takes as a switch is activity too.
    Component.onCompleted: {
        Access.watch(root)
        Session.watch(root)
    }

    SystemPalette { id: system }
    Binding { target: Theme; property: "dark"; value: system.window.hslLightness < 0.5 }
    Binding { target: Theme; property: "readsAloud"; value: Platform.readsAloud }

    Shell {
        anchors.fill: parent
        focus: true
    }
}
