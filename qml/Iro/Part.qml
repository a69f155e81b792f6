// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Pipit.Design

/// A screen of another of the officer's modules, by its address; it is told which child it is about, where it is about one. Its
/// signals are passed on.
FocusScope {
    id: root

    required property url address
    required property string circle
    required property string name
    /// What of the child's an action or an answer is about: its key; empty for a screen that is about the child alone.
    property string about: ""

    signal backRequested
    signal helpRequested
    signal pageChosen(string key)
    /// One part asks for another: its address.
    signal partRequested(url address)
    /// Something is to be written about one thing that the child asked for.
    signal aboutRequested(url address, string key)

    function properties(): var {
        if (root.circle === "" && root.name === "")
            return {}
        const all = { "circle": root.circle, "name": root.name }
        if (root.about !== "")
            all["key"] = root.about
        return all
    }

    Loader {
        id: loader
        anchors.fill: parent
        focus: true
        Component.onCompleted: loader.setSource(root.address, root.properties())
    }
    Connections {
        target: loader.item
        ignoreUnknownSignals: true
        function onBackRequested(): void { root.backRequested() }
        function onFinished(): void { root.backRequested() }
        function onHelpRequested(): void { root.helpRequested() }
        function onDecisionsRequested(circle: string): void { root.partRequested("qrc:/qt/qml/Pipit/Decisions/WhatBecame.qml") }
        function onAskRequested(circle: string, live: string, asked: string): void { root.aboutRequested("qrc:/qt/qml/Pipit/Decisions/ActionEditor.qml", asked) }
        function onPageChosen(key: string): void { root.pageChosen(key) }
        function onPartRequested(address: url): void { root.partRequested(address) }
        function onActionRequested(key: string): void { root.aboutRequested("qrc:/qt/qml/Pipit/Decisions/ActionEditor.qml", key) }
        function onConcernRequested(key: string): void { root.aboutRequested("qrc:/qt/qml/Pipit/Decisions/Ladder.qml", key) }
        function onShortAnswerRequested(key: string): void { root.aboutRequested("qrc:/qt/qml/Pipit/Decisions/ShortAnswer.qml", key) }
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
