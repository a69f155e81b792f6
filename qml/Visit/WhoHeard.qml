// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.App
import Pipit.Design

/// Somebody could hear: who, and why the child was not alone, in the child's words first.
Column {
    id: root

    required property VisitRecord record
    property bool naming: false

    spacing: 10

    Flow {
        width: parent.width
        spacing: 8
        Repeater {
            model: root.record.people
            Chip {
                required property string modelData
                objectName: "heard " + modelData
                text: modelData
                chosen: [...root.record.who].includes(modelData)
                Accessible.role: Accessible.CheckBox
                onClicked: root.record.toggleWho(modelData)
            }
        }
        BigButton {
            objectName: "heardAnother"
            size: Theme.adultTarget
            textSize: 17
            boldText: false
            symbol: "plus"
            text: qsTr("Another")
            onClicked: root.naming = !root.naming
        }
    }
    When {
        holds: root.naming
        PlainField {
            objectName: "heardName"
            width: root.width
            single: true
            maxLength: 80
            label: qsTr("Their name")
            onSettled: text => {
                if (text.trim() === "")
                    return
                root.record.toggleWho(text)
                root.naming = false
            }
        }
    }
    PlainField {
        objectName: "heardWhy"
        width: parent.width
        label: qsTr("Why not alone? The child’s words first, if there were any.")
        initialText: root.record.why
        onSaid: text => root.record.setWhy(text)
        onSettled: root.record.settle()
    }
}
