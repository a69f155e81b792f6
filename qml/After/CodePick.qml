// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.App
import Pipit.Design

/// Which of the eight codes it is. One is suggested; a person decides.
Column {
    id: root

    required property CodeController code
    property bool all: false

    spacing: 4

    Heading {
        width: parent.width
        text: qsTr("Which code?")
        size: Theme.adultHeading
        bottomPadding: 4
        Accessible.role: Accessible.Heading
    }
    Repeater {
        model: root.code.codes
        Pressable {
            id: row
            required property string code
            required property string meaning
            required property bool suggested
            required property bool chosen
            required property bool fits
            required property int index

            objectName: "code" + row.code
            width: root.width
            visible: row.index < 3 || row.chosen || root.all
            text: row.code + ". " + row.meaning
            hint: row.suggested ? qsTr("Suggested") : row.fits ? qsTr("Fits too") : ""
            corner: 14
            shrinks: false
            padding: 8
            implicitHeight: Math.max(52, implicitContentHeight + 16)
            Accessible.role: Accessible.RadioButton
            Accessible.checkable: true
            Accessible.checked: row.chosen
            onClicked: root.code.choose(row.index)

            background: Rectangle {
                radius: row.chosen ? 14 : 0
                color: row.chosen ? Theme.chosenWash : "transparent"
                border.width: row.chosen ? Theme.line : 0
                border.color: Theme.heather
                Rectangle {
                    visible: !row.chosen
                    anchors.bottom: parent.bottom
                    width: parent.width
                    height: 1
                    color: Theme.rule
                }
            }
            contentItem: Item {
                implicitHeight: Math.max(name.height, meaning.height)
                Words {
                    id: name
                    anchors.left: parent.left
                    anchors.verticalCenter: parent.verticalCenter
                    width: Math.max(56, implicitWidth)
                    text: row.code
                    font.pixelSize: Theme.adultHeading
                    font.bold: true
                    Accessible.ignored: true
                }
                Words {
                    id: meaning
                    anchors.left: name.right
                    anchors.leftMargin: 12
                    anchors.right: tick.left
                    anchors.rightMargin: 8
                    anchors.verticalCenter: parent.verticalCenter
                    text: row.suggested ? qsTr("%1 · suggested").arg(row.meaning) : row.meaning
                    font.pixelSize: Theme.adultBody
                    Accessible.ignored: true
                }
                Icon {
                    id: tick
                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    visible: row.chosen
                    name: "tick"
                    size: 24
                    ink: Theme.heather
                }
            }
        }
    }
    BigButton {
        objectName: "allCodes"
        visible: !root.all
        size: 48
        kind: BigButton.Quiet
        symbol: "dots"
        text: qsTr("All eight codes")
        boldText: false
        onClicked: root.all = true
    }
    Notice {
        objectName: "codeNotice"
        width: parent.width
        visible: text !== ""
        text: root.code.notice
        textSize: Theme.adultBody
    }
    Flow {
        width: parent.width
        topPadding: 12
        spacing: 12
        Words {
            width: Math.min(implicitWidth, parent.width)
            height: Math.max(56, implicitHeight)
            verticalAlignment: Text.AlignVCenter
            text: root.code.confirmed !== "" && !root.code.canConfirm ? root.code.confirmed : qsTr("You decide. The evidence is kept with it.")
            soft: true
            font.pixelSize: Theme.adultBody
        }
        BigButton {
            objectName: "confirmCode"
            width: Math.min(implicitWidth, parent.width)
            visible: root.code.canConfirm
            size: 56
            kind: BigButton.Main
            text: qsTr("Confirm %1").arg(root.code.chosen)
            onClicked: root.code.confirm()
        }
    }
}
