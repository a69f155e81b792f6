// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.App
import Pipit.Design

/// At the foot: the one thing to do; where there is room beside it, what waits to be told face to face. Elsewhere that stands
/// at the head of the text.
Rectangle {
    id: root

    required property AfterReview after
    required property string name

    readonly property bool childs: root.after.paper === AfterReview.Child
    readonly property bool beside: root.width >= 900 && root.width >= 700 * Theme.textScale

    signal saveRequested

    color: Theme.card
    implicitHeight: root.beside ? Math.max(80, waits.height + 24, buttons.height + 24) : (waits.visible ? waits.height + 12 : 0) + buttons.height + 24

    Rectangle { width: parent.width; height: 1; color: Theme.rule }
    Item {
        id: waits
        visible: root.beside && root.after.waits !== ""
        anchors.left: parent.left
        anchors.leftMargin: root.beside ? 24 : 12
        width: root.beside ? parent.width - buttons.width - 72 : parent.width - 24
        y: root.beside ? (parent.height - height) / 2 : 12
        height: Math.max(24, waitWords.height)
        Icon {
            id: two
            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            name: "ppl"
            size: 24
            ink: Theme.heather
        }
        Column {
            id: waitWords
            anchors.left: two.right
            anchors.leftMargin: 14
            anchors.right: parent.right
            Words {
                width: parent.width
                text: root.after.waits
                font.bold: true
                font.pixelSize: Theme.adultBody
            }
            Words {
                width: parent.width
                text: qsTr("waits until it is told face to face, and is in nothing here.")
                soft: true
                font.pixelSize: Theme.adultBody
            }
        }
    }
    Flow {
        id: buttons
        readonly property real needed: (hear.visible ? hear.implicitWidth + 16 : 0) + (save.visible ? save.implicitWidth + 16 : 0) + main.implicitWidth
        width: root.beside ? Math.min(buttons.needed, parent.width * 0.6) : parent.width - 24
        anchors.right: parent.right
        anchors.rightMargin: root.beside ? 24 : 12
        y: root.beside ? (parent.height - height) / 2 : waits.visible ? waits.y + waits.height + 12 : 12
        spacing: 16
        BigButton {
            id: hear
            objectName: "hearIt"
            visible: root.childs && Theme.readsAloud
            enabled: root.after.there
            width: Math.min(implicitWidth, buttons.width)
            size: 48
            symbol: "speaker"
            text: qsTr("Hear it")
            onClicked: Platform.readIfAlone(root.after.allWords)
        }
        BigButton {
            id: save
            objectName: "saveFile"
            visible: root.childs
            enabled: root.after.there
            width: Math.min(implicitWidth, buttons.width)
            size: 48
            symbol: "archive"
            text: qsTr("Save a file")
            onClicked: root.saveRequested()
        }
        BigButton {
            id: main
            objectName: "mainThing"
            width: Math.min(implicitWidth, buttons.width)
            size: 56
            kind: BigButton.Main
            enabled: root.after.there
            busy: root.after.busy
            symbol: root.childs ? "send" : "archive"
            text: root.childs ? root.after.sent !== "" ? qsTr("Send %1 this too").arg(root.name) : qsTr("Ready for %1").arg(root.name) : qsTr("Save a file, after your lock")
            onClicked: {
                if (root.childs)
                    root.after.send()
                else
                    root.saveRequested()
            }
        }
    }
}
