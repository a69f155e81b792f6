// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Pipit.App
import Pipit.Design

/// A passphrase or PIN, typed into guarded memory.
Flickable {
    id: root

    required property LockController lock
    /// "Send something to Sam"; empty: it is not offered.
    property string offer: ""

    signal howRequested
    signal cardRequested
    signal sendRequested

    function open(): void {
        root.lock.tryTyped(secret.field)
    }

    contentHeight: Math.max(root.height, column.height + 64)
    interactive: contentHeight > height
    boundsBehavior: Flickable.StopAtBounds
    clip: true
    Component.onCompleted: secret.focusField()

    Column {
        id: column
        x: (root.width - width) / 2
        y: Math.max(16, (root.contentHeight - height) / 2 - 60)
        width: Math.min(480, root.width - 32)
        spacing: 24

        Face {
            anchors.horizontalCenter: parent.horizontalCenter
            who: root.lock?.face ?? ""
            size: 136
        }
        Heading {
            width: parent.width
            text: root.lock?.nickname ?? ""
            size: Theme.title
            horizontalAlignment: Text.AlignHCenter
        }
        PassphraseField {
            id: secret
            objectName: "passphrase"
            width: parent.width
            enabled: !(root.lock?.trying ?? true)
            fault: root.lock?.message ?? ""
            onAccepted: root.open()
        }
        MainButton {
            objectName: "openButton"
            width: parent.width
            size: 64
            busy: root.lock?.trying ?? false
            text: qsTr("Open")
            onClicked: root.open()
        }
        BigButton {
            objectName: "showCard"
            anchors.horizontalCenter: parent.horizontalCenter
            visible: root.lock?.canShowCard ?? false
            picture: "qrc:/pipit/places/keycard.svg"
            text: qsTr("Show my key card")
            onClicked: root.cardRequested()
        }
        BigButton {
            objectName: "cannotGetIn"
            anchors.horizontalCenter: parent.horizontalCenter
            kind: BigButton.Quiet
            symbol: "hand"
            text: qsTr("I can’t get in")
            onClicked: root.howRequested()
        }
        BigButton {
            objectName: "sendFromLock"
            anchors.horizontalCenter: parent.horizontalCenter
            width: Math.min(implicitWidth, parent.width)
            visible: root.offer !== ""
            kind: BigButton.Quiet
            symbol: "send"
            text: root.offer
            onClicked: root.sendRequested()
        }
    }
}
