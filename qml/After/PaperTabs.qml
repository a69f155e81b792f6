// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.Design

/// Who reads it: one of four.
Flow {
    id: root

    required property list<string> names
    /// AfterReview.For, from 1.
    required property int chosen

    signal picked(int paper)

    spacing: 8
    Accessible.role: Accessible.PageTabList
    Accessible.name: qsTr("For whom")

    Repeater {
        model: root.names
        BigButton {
            id: tab
            required property string modelData
            required property int index
            objectName: "paper" + (tab.index + 1)
            width: Math.min(implicitWidth, root.width)
            size: 48
            kind: tab.chosen ? BigButton.Plain : BigButton.Quiet
            chosen: root.chosen === tab.index + 1
            boldText: tab.chosen
            text: tab.modelData
            Accessible.role: Accessible.RadioButton
            Accessible.checkable: true
            Accessible.checked: tab.chosen
            onClicked: root.picked(tab.index + 1)
        }
    }
}
