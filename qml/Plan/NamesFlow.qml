// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.App
import Pipit.Design

/// People by their faces, each to be on or off; with a place for a name that is not there yet.
Column {
    id: root

    required property NamesModel names
    required property string name
    /// What a tap on one says: "Can %1 come?".
    required property string saying
    /// What asks for one more.
    required property string asking
    /// Whoever is on is seen from behind.
    property bool away: false

    signal toggled(int row)
    signal added(string name)

    function addNow(): void {
        if (field.text.trim() === "")
            return
        root.added(field.text)
        field.clear()
    }

    spacing: 8

    Flow {
        width: parent.width
        spacing: 8
        Accessible.role: Accessible.Grouping
        Accessible.name: root.name
        Repeater {
            model: root.names
            PersonDisc {
                id: one
                required property int index
                required property bool on
                objectName: root.objectName + one.index
                width: Math.max(implicitWidth, Theme.scaled(88))
                faceSize: 72
                nameSize: Theme.small
                chosen: one.on
                out: root.away && one.on
                hint: one.on ? qsTr("Chosen") : ""
                Accessible.name: root.saying.arg(one.name)
                onClicked: root.toggled(one.index)
            }
        }
    }
    Row {
        width: parent.width
        visible: !Dress.picturesOnly
        spacing: 8
        LineField {
            id: field
            objectName: root.objectName + "Name"
            width: Math.min(Theme.scaled(320), parent.width - plus.width - 8)
            label: root.asking
            maxLength: 60
            single: true
            onEntered: root.addNow()
        }
        SquareButton {
            id: plus
            objectName: root.objectName + "Add"
            symbol: "plus"
            name: qsTr("Add the name: %1").arg(root.asking)
            enabled: field.text.trim() !== ""
            hint: enabled ? "" : qsTr("No name yet")
            onClicked: root.addNow()
        }
    }
}
