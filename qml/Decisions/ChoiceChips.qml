// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.Design

/// Short choices beside each other, 48 high, wrapping. One is on, or none.
Flow {
    id: root

    required property list<string> choices
    property list<string> faces
    property list<string> symbols
    property int chosen: -1
    /// They do something rather than being chosen: suggestions.
    property bool acts: false
    /// What they choose, for those who hear the screen.
    required property string about

    signal picked(int index)

    spacing: 8
    Accessible.role: Accessible.Grouping
    Accessible.name: root.about

    Repeater {
        model: root.choices
        BigButton {
            id: chip
            required property string modelData
            required property int index
            objectName: "choice " + chip.modelData
            width: Math.min(implicitWidth, root.width)
            size: Theme.adultTarget
            text: chip.modelData
            hint: root.about
            picture: root.faces.length > chip.index ? "qrc:/pipit/faces/" + root.faces[chip.index] + ".svg" : ""
            symbol: root.symbols.length > chip.index ? root.symbols[chip.index] : ""
            chosen: !root.acts && root.chosen === chip.index
            boldText: chip.chosen
            Accessible.role: root.acts ? Accessible.Button : Accessible.RadioButton
            Accessible.checkable: !root.acts
            Accessible.checked: chip.chosen
            onClicked: root.picked(chip.index)
        }
    }
}
