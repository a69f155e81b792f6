// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Pipit.Design

/// A screen of another of the officer's modules, by its address; it is told which child it is about. Its signals are passed on.
FocusScope {
    id: root

    required property url address
    required property string circle
    required property string name

    signal backRequested
    signal helpRequested
    signal pageChosen(string key)
    /// One part asks for another: its address.
    signal partRequested(url address)

    Loader {
        id: loader
        anchors.fill: parent
        focus: true
        Component.onCompleted: loader.setSource(root.address, { "circle": root.circle, "name": root.name })
    }
    Connections {
        target: loader.item
        ignoreUnknownSignals: true
        function onBackRequested(): void { root.backRequested() }
        function onFinished(): void { root.backRequested() }
        function onHelpRequested(): void { root.helpRequested() }
        function onDecisionsRequested(circle: string): void { root.partRequested("qrc:/qt/qml/Pipit/Decisions/WhatBecame.qml") }
        function onPageChosen(key: string): void { root.pageChosen(key) }
        function onPartRequested(address: url): void { root.partRequested(address) }
    }
    Rectangle { // built without that module
        anchors.fill: parent
        visible: loader.status === Loader.Error
        color: Theme.paper
        Words {
            anchors.centerIn: parent
            width: Math.min(parent.width - 48, Theme.scaled(480))
            text: qsTr("This part is not in this Pipit. Nothing was lost.")
            horizontalAlignment: Text.AlignHCenter
            font.pixelSize: Theme.adultHeading
        }
        BigButton {
            anchors.horizontalCenter: parent.horizontalCenter
            y: parent.height * 0.6
            size: 56
            text: qsTr("Back")
            onClicked: root.backRequested()
        }
    }
}
