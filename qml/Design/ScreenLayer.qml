// SPDX-License-Identifier: Apache-2.0
import QtQuick

/// A screen of another module over this one, by its address; it is told what it is for. Its signals are passed on.
FocusScope {
    id: root

    required property url address
    required property QtObject what

    signal backRequested
    signal posted
    signal helpRequested
    signal coverRequested

    Loader {
        id: loader
        anchors.fill: parent
        focus: true
        Component.onCompleted: loader.setSource(root.address, { "what": root.what })
    }
    Connections {
        target: loader.item
        ignoreUnknownSignals: true
        function onBackRequested(): void { root.backRequested() }
        function onPosted(): void { root.posted() }
        function onHelpRequested(): void { root.helpRequested() }
        function onCoverRequested(): void { root.coverRequested() }
    }
}
