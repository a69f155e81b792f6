// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Pipit.App
import Pipit.Design

/// All colours and widths, where the screen shows only the last four.
Drawer {
    id: root

    required property EditorTools tools

    sheet: true
    title: qsTr("Colours")
    onSpoken: words => Platform.read(words)

    Flickable {
        anchors.fill: parent
        contentHeight: all.height
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        Palette {
            id: all
            width: parent.width
            current: root.tools.colour
            widthStep: root.tools.widthStep
            onColourPicked: colour => root.tools.colour = colour
            onWidthPicked: step => root.tools.widthStep = step
        }
    }
}
