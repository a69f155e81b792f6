// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.App
import Pipit.Design

/// One thing that would reach outside: what it is, whom the child chose for it, whom it would reach, and how that stands.
Item {
    id: root

    required property string name
    required property int index
    required property string words
    required property string whom
    required property string reach
    required property int standing
    required property string standingWords
    required property string said
    required property int use
    required property string picture
    required property bool canAsk
    required property bool writing
    required property bool busy

    readonly property bool open: root.standing !== OutsideModel.Yes && root.standing !== OutsideModel.PutIn
    readonly property color standingInk: root.standing === OutsideModel.Yes ? Theme.meadow : root.standing === OutsideModel.Asked ? Theme.heather : Theme.ink

    signal askRequested
    signal writeRequested
    signal putIn(string because)

    implicitHeight: content.height + 28
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("%1 would reach %2").arg(root.words).arg(root.reach)

    Column {
        id: content
        y: 14
        width: parent.width
        spacing: 8
        Item {
            width: parent.width
            height: Math.max(thumb.visible ? thumb.height : 0, about.height)
            Image {
                id: thumb
                anchors.left: parent.left
                visible: root.picture !== ""
                width: visible ? 64 : 0
                height: 48
                cache: false
                fillMode: Image.PreserveAspectFit
                source: root.picture
                Rectangle {
                    anchors.fill: parent
                    color: "transparent"
                    radius: 6
                    border.width: 1
                    border.color: Theme.quietLine
                }
            }
            Column {
                id: about
                anchors.left: thumb.right
                anchors.leftMargin: thumb.visible ? 12 : 0
                anchors.right: parent.right
                spacing: 4
                UseMark {
                    visible: root.use !== UsePicker.None
                    width: parent.width
                    use: root.use
                    brief: true
                }
                Words {
                    width: parent.width
                    visible: text !== ""
                    text: root.whom === "" ? "" : qsTr("For %1").arg(root.whom)
                    soft: true
                    font.pixelSize: Theme.adultBody
                }
                Words {
                    width: parent.width
                    text: root.words
                    font.pixelSize: Theme.adultBody
                }
                Words {
                    width: parent.width
                    text: qsTr("would reach %1").arg(root.reach)
                    font.pixelSize: Theme.adultBody
                    font.bold: true
                }
            }
        }
        Flow {
            width: parent.width
            visible: root.standing !== OutsideModel.NotAsked
            spacing: 8
            Item {
                width: Math.min(parent.width, chipWords.implicitWidth + 48)
                height: Math.max(32, chipWords.implicitHeight + 8)
                Rectangle {
                    anchors.fill: parent
                    radius: Math.min(16, height / 2)
                    color: root.standing === OutsideModel.Yes ? Theme.soft : root.standing === OutsideModel.Asked ? Theme.chosenWash : Theme.wash
                    border.width: 1.5
                    border.color: root.standingInk
                }
                Icon {
                    x: Theme.mirrored ? parent.width - width - 10 : 10
                    anchors.verticalCenter: parent.verticalCenter
                    name: root.standing === OutsideModel.Yes ? "tick" : root.standing === OutsideModel.Asked ? "wait" : root.standing === OutsideModel.No ? "cross" : "pencil"
                    size: 20
                    ink: root.standingInk
                }
                Words {
                    id: chipWords
                    anchors.left: parent.left
                    anchors.leftMargin: 36
                    anchors.right: parent.right
                    anchors.rightMargin: 12
                    anchors.verticalCenter: parent.verticalCenter
                    text: root.standingWords
                    color: root.standingInk
                    font.pixelSize: Theme.adultBody
                }
            }
            Words {
                width: Math.min(implicitWidth, parent.width)
                height: Math.max(32, implicitHeight)
                verticalAlignment: Text.AlignVCenter
                text: root.said
                soft: true
                font.pixelSize: Theme.adultBody
            }
        }
        Flow {
            width: parent.width
            visible: root.open && !root.writing
            spacing: 8
            BigButton {
                objectName: "askChild"
                Accessible.name: qsTr("%1. %2: %3").arg(root.index + 1).arg(text).arg(root.words)
                visible: root.canAsk
                enabled: !root.busy
                width: Math.min(implicitWidth, parent.width)
                size: 48
                text: qsTr("Ask %1").arg(root.name)
                hint: qsTr("Whether %1 may know: %2").arg(root.reach).arg(root.words)
                onClicked: root.askRequested()
            }
            BigButton {
                objectName: "putInBecause"
                Accessible.name: qsTr("%1. %2: %3").arg(root.index + 1).arg(text).arg(root.words)
                enabled: !root.busy
                width: Math.min(implicitWidth, parent.width)
                size: 48
                kind: BigButton.Quiet
                inkOverride: Theme.heather
                text: qsTr("Put in, because")
                hint: root.words
                onClicked: root.writeRequested()
            }
        }
        When {
            holds: root.writing
            Column {
                width: content.width
                spacing: 8
                LineField {
                    id: because
                    objectName: "becauseField"
                    width: parent.width
                    label: qsTr("Because")
                    maxLength: 400
                    Component.onCompleted: because.focusText()
                }
                Words {
                    width: parent.width
                    text: qsTr("Your reason is kept with the record.")
                    soft: true
                    font.pixelSize: Theme.adultBody
                }
                Flow {
                    width: parent.width
                    spacing: 8
                    BigButton {
                        objectName: "becausePutIn"
                        size: 48
                        enabled: because.text.trim() !== "" && !root.busy
                        text: qsTr("Put it in")
                        onClicked: root.putIn(because.text)
                    }
                    BigButton {
                        objectName: "becauseNot"
                        size: 48
                        kind: BigButton.Quiet
                        text: qsTr("Leave it out")
                        onClicked: root.writeRequested()
                    }
                }
            }
        }
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Theme.rule
    }
}
