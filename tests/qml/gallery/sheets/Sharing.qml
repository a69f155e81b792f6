// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.Design

Sheet {
    id: root

    UsePicker { width: parent.width; value: UsePicker.Ask; suggested: UsePicker.Sort }
    SplitPost { width: parent.width }
    SplitPost { width: parent.width; offersNothing: false; keepText: qsTr("Post it. Keep my copy.") }
    SplitPost { width: Math.min(parent.width, 960); tall: true; keepText: "Post. Keep mine."; nothingText: "Post. Keep nothing." }
    SplitPost { width: parent.width; enabled: false }
    Repeater {
        model: 5
        Flow {
            id: state
            required property int index
            width: parent.width
            spacing: 24
            StateTrack { stage: state.index; mine: "amina"; reader: "sam"; small: root.width < 600 }
            StateChip { width: Math.min(parent.width, Theme.scaled(300)); stage: state.index; who: "Sam"; when: "On Tuesday"; looks: "weekdays" }
        }
    }
    Flow {
        id: chips
        width: parent.width
        spacing: 16
        Repeater {
            model: 5
            YesNoChip { required property int index; answer: index; width: Math.min(implicitWidth, chips.width) }
        }
        YesNoChip { answer: YesNoChip.Yes; note: qsTr("Yes. Done."); width: Math.min(implicitWidth, chips.width) }
        Repeater {
            model: 5
            YesNoChip { required property int index; answer: index; picturesOnly: true }
        }
    }
}
