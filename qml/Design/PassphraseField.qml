// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Pipit.Design

/// A passphrase, typed straight into guarded memory: see SecretField. `field` is handed to C++, which takes the bytes.
Item {
    id: root

    property string label: qsTr("Your passphrase")
    /// One sentence when it was not right; empty otherwise.
    property string fault: ""
    readonly property SecretField field: secret
    readonly property int length: secret.length

    signal accepted

    implicitWidth: 400
    implicitHeight: column.implicitHeight

    function focusField(): void {
        secret.forceActiveFocus(Qt.TabFocusReason)
    }

    ColumnLayout {
        id: column
        anchors.left: parent.left
        anchors.right: parent.right
        spacing: 8

        Words {
            text: root.label
            font.pixelSize: Theme.adultSay
            font.bold: true
            Layout.fillWidth: true
        }
        Item {
            implicitHeight: 56
            Layout.fillWidth: true
            opacity: root.enabled ? 1 : 0.6

            Surface {
                anchors.fill: parent
                corner: 14
                outline: secret.activeFocus ? Theme.heather : Theme.quietLine
                outlineWidth: secret.activeFocus ? Theme.focusWidth : Theme.quietWidth
                dashed: !root.enabled
            }
            Icon {
                id: lock
                anchors.left: parent.left
                anchors.leftMargin: 16
                anchors.verticalCenter: parent.verticalCenter
                name: "lock"
                size: 24
            }
            SecretField {
                id: secret
                anchors.left: lock.right
                anchors.right: parent.right
                anchors.leftMargin: 12
                anchors.rightMargin: 16
                height: parent.height
                ink: Theme.ink
                caret: Theme.heather
                rightToLeft: Theme.mirrored
                Accessible.role: Accessible.EditableText
                Accessible.passwordEdit: true
                Accessible.focusable: true
                // Qt tells no name of a password field, so the description carries it.
                Accessible.description: root.label + ". " + qsTr("Characters typed: %1").arg(secret.length)
                onAccepted: root.accepted()
            }
        }
        Notice {
            visible: root.fault !== ""
            text: root.fault
            textSize: Theme.adultBody
            Layout.fillWidth: true
        }
    }
}
