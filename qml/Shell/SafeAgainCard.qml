// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.App
import Pipit.Design

/// After "I don't feel safe": is the safe way to answer her still one? Three answers of one size, and none is needed.
Item {
    id: root

    required property SafeAgain again
    /// Who is on duty.
    required property string duty

    signal changeRequested

    readonly property bool beside: root.width >= Theme.scaled(500)
    readonly property real share: root.beside ? (column.width - 2 * answers.spacing) / 3 : column.width

    visible: root.again.asks || root.again.told
    implicitHeight: root.visible ? column.height + 32 : 0
    Accessible.role: Accessible.Grouping
    Accessible.name: question.text

    Surface {
        anchors.fill: parent
        corner: Theme.corner
        outline: Theme.hair
    }
    Column {
        id: column
        x: 16
        y: 16
        width: parent.width - 32
        spacing: 12

        SpokenWords {
            id: question
            objectName: "safeAgain"
            width: parent.width
            text: root.again.told ? qsTr("%1 is told how to answer you.").arg(root.duty)
                : root.again.known ? qsTr("Is this still a safe way to answer you?") : qsTr("How can we answer you safely?")
            says: ways.visible ? question.text + " " + root.again.words : question.text
            heading: true
            size: Theme.text
            confidential: true
            speaking: Platform.reading === question.says
            onSpoken: words => Platform.read(words)
            onHeadphonesFirst: words => Platform.readIfAlone(words)
        }
        Words {
            id: ways
            objectName: "safeWays"
            width: parent.width
            visible: root.again.known && !root.again.told
            text: root.again.words
        }
        Notice {
            width: parent.width
            visible: root.again.notice !== ""
            text: root.again.notice
        }
        Flow {
            id: answers
            width: parent.width
            visible: root.again.asks
            spacing: 12

            BigButton {
                objectName: "safeStill"
                visible: root.again.known
                width: root.share
                size: 64
                textSize: 20
                symbol: "tick"
                text: qsTr("Yes, it is")
                onClicked: root.again.stillRight()
            }
            BigButton {
                objectName: "safeChange"
                width: root.share
                size: 64
                textSize: 20
                symbol: "pencil"
                text: root.again.known ? qsTr("Change it") : qsTr("Tell us")
                onClicked: root.changeRequested()
            }
            BigButton {
                objectName: "safeNotNow"
                width: root.share
                size: 64
                textSize: 20
                text: qsTr("Not now")
                onClicked: root.again.notNow()
            }
        }
    }
}
