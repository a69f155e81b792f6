// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Pipit.Design

/// Above the stickers: a word to look for, and the skin of the children in them.
Item {
    id: root

    property int skin: 0
    property bool choosesSkin: false
    readonly property alias text: field.text

    signal skinsRequested

    implicitHeight: Theme.touchTarget

    function clear(): void {
        field.clear()
    }

    Rectangle {
        id: frame
        anchors.left: parent.left
        anchors.right: skins.left
        anchors.rightMargin: 8
        height: parent.height
        radius: Theme.corner
        color: Theme.card
        border.width: field.activeFocus ? Theme.focusWidth : Theme.quietWidth
        border.color: field.activeFocus ? Theme.heather : Theme.quietLine

        Icon {
            id: glass
            anchors.left: parent.left
            anchors.leftMargin: 12
            anchors.verticalCenter: parent.verticalCenter
            name: "search"
            size: 24
            ink: Theme.inkSoft
        }
        T.TextField {
            id: field
            objectName: "stickerSearch"
            anchors.left: glass.right
            anchors.right: wipe.visible ? wipe.left : parent.right
            height: parent.height
            leftPadding: 8
            rightPadding: 8
            verticalAlignment: TextInput.AlignVCenter
            horizontalAlignment: TextInput.AlignLeft // the layout's mirroring turns it
            maximumLength: 40
            color: Theme.ink
            font.family: Theme.family
            font.pixelSize: Math.min(Theme.body, 32)
            selectByMouse: true
            selectionColor: Theme.heather
            selectedTextColor: Theme.heatherText
            inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
            Accessible.role: Accessible.EditableText
            Accessible.name: qsTr("Find a sticker")
            Keys.onEscapePressed: event => {
                event.accepted = field.text !== ""
                field.clear()
            }
            onAccepted: field.focus = false

            Words {
                anchors.fill: parent
                anchors.leftMargin: 8
                verticalAlignment: Text.AlignVCenter
                visible: field.text === "" && field.preeditText === ""
                text: qsTr("Find one")
                soft: true
                font.pixelSize: field.font.pixelSize
                elide: Text.ElideRight
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
        }
        Pressable {
            id: wipe
            objectName: "clearSearch"
            anchors.right: parent.right
            visible: field.text !== ""
            implicitWidth: Theme.touchTarget
            implicitHeight: Theme.touchTarget
            text: qsTr("Start again")
            onClicked: field.clear()
            contentItem: Item {
                Icon {
                    anchors.centerIn: parent
                    name: "cross"
                    size: 24
                }
            }
        }
    }
    Pressable {
        id: skins
        objectName: "stickerSkins"
        anchors.right: parent.right
        text: qsTr("Skin of the children")
        hint: root.skin === 0 ? qsTr("As they are drawn") : qsTr("Skin colour %1").arg(root.skin)
        implicitWidth: Theme.touchTarget
        implicitHeight: Theme.touchTarget
        Accessible.checkable: true
        Accessible.checked: root.choosesSkin
        onClicked: root.skinsRequested()
        background: Surface {
            chosen: root.choosesSkin
            outline: Theme.quietLine
            outlineWidth: Theme.quietWidth
        }
        contentItem: Item {
            SkinDisc {
                anchors.centerIn: parent
                tone: root.skin
                width: 40
                height: 40
            }
        }
    }
}
