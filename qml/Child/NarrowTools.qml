// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Pipit.Design

/// Colours and tools below the page, where there is no room beside it.
Column {
    id: root

    required property EditorTools tools
    /// On a phone: the colours in one strip.
    required property bool phone
    required property list<string> names

    signal picked(tool: string)
    signal allColoursRequested

    spacing: 12

    ColourStrip {
        width: parent.width
        visible: root.phone
        tools: root.tools
        onAllRequested: root.allColoursRequested()
    }
    Palette {
        width: parent.width
        visible: !root.phone
        current: root.tools.colour
        widthStep: root.tools.widthStep
        showsSkins: false
        onColourPicked: colour => root.tools.colour = colour
        onWidthPicked: step => root.tools.widthStep = step
    }
    ToolRail {
        flow: Flow.LeftToRight
        width: parent.width
        tools: root.names
        strip: true
        current: root.tools.current
        colour: root.tools.colour
        onPicked: tool => root.picked(tool)
    }
}
