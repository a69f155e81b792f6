// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.App
import Pipit.Design

/// The way of an action, top to bottom: asked for, answered by when, done by when, and whether the child says that it happened.
Column {
    id: root

    required property StepsModel steps
    property bool close: false
    property string name: ""
    /// It was asked for: what was decided can be written down, as it was told.
    property bool canTell: false
    property string decider: ""

    signal tellRequested

    spacing: 12

    Words {
        width: parent.width
        text: qsTr("The answer")
        soft: true
        font.pixelSize: Theme.adultBody
        font.bold: true
        Accessible.role: Accessible.Heading
    }
    Column {
        width: parent.width
        Repeater {
            model: root.steps
            Item {
                id: step
                required property int index
                required property string heading
                required property string words
                required property int look
                readonly property bool now: step.look === StepsModel.Now
                readonly property bool last: step.index === root.steps.count - 1
                width: root.width
                implicitHeight: Math.max(36, texts.implicitHeight + 12)

                Column {
                    visible: !step.last
                    x: Theme.mirrored ? parent.width - 11 : 9
                    y: 24
                    spacing: 4
                    Repeater {
                        model: Math.max(0, Math.floor((step.height - 24) / 6))
                        Rectangle { width: 2; height: 2; color: Theme.inkSoft }
                    }
                }
                Rectangle {
                    x: Theme.mirrored ? parent.width - width : 0
                    y: 2
                    width: 20
                    height: 20
                    radius: 10
                    color: step.look === StepsModel.Past ? Theme.ink : Theme.card
                    border.width: 2
                    border.color: step.now ? Theme.heather : step.look === StepsModel.Past ? Theme.ink : Theme.quietLine
                    Rectangle {
                        visible: step.now
                        anchors.centerIn: parent
                        width: 10
                        height: 10
                        radius: 3
                        color: Theme.heather
                    }
                    Icon {
                        visible: step.look === StepsModel.Past
                        anchors.centerIn: parent
                        name: "tick"
                        width: 14
                        height: 14
                        ink: Theme.card
                    }
                }
                Column {
                    id: texts
                    anchors.left: parent.left
                    anchors.leftMargin: 34
                    anchors.right: parent.right
                    Words {
                        width: parent.width
                        text: step.heading
                        color: step.now ? Theme.heather : Theme.ink
                        font.pixelSize: Theme.adultBody
                        font.bold: true
                    }
                    Words {
                        width: parent.width
                        visible: text !== ""
                        text: step.words
                        soft: true
                        font.pixelSize: Theme.adultBody
                    }
                }
            }
        }
    }
    BigButton {
        objectName: "toldByPhone"
        visible: root.canTell
        width: Math.min(implicitWidth, parent.width)
        size: Theme.adultTarget
        symbol: "phone"
        text: root.decider === "" ? qsTr("I was told what was decided") : qsTr("Told by %1, by phone").arg(root.decider.split(",")[0])
        onClicked: root.tellRequested()
    }
    Rectangle { visible: root.close; width: parent.width; height: 1; color: Theme.rule }
    Words {
        visible: root.close
        width: parent.width
        text: qsTr("If it is not a yes")
        soft: true
        font.pixelSize: Theme.adultBody
        font.bold: true
        Accessible.role: Accessible.Heading
    }
    Item {
        visible: root.close
        width: parent.width
        implicitHeight: Math.max(people.height, faceWords.implicitHeight)
        Icon {
            id: people
            anchors.left: parent.left
            name: "ppl"
            size: 24
            ink: Theme.heather
        }
        Words {
            id: faceWords
            anchors.left: people.right
            anchors.leftMargin: 12
            anchors.right: parent.right
            text: qsTr("It is about home, family or a person: the words wait until somebody has told %1 face to face, or %1 chooses to read them alone.").arg(root.name)
            font.pixelSize: Theme.adultBody
        }
    }
}
