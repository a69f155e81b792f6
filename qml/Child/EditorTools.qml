// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.App
import Pipit.Design

/// Which thing is in the child's hand, and what a tool of the rail means to the page.
QtObject {
    id: root

    required property PageDocument document

    /// As ToolRail names them.
    property string current: "crayon"
    property string lastInk: "crayon"
    property int widthStep: 1
    property color colour: Theme.crayons[8]

    /// The last four colours, the order of their first use kept.
    property list<color> recent: [Theme.crayons[8], Theme.crayons[2], Theme.crayons[4], Theme.skins[3]]

    readonly property list<int> widths: [48, 96, 192]
    readonly property bool draws: root.toolOf(root.current) !== PageDocument.Hand

    function pick(tool: string): void {
        root.current = tool
        root.document.tool = root.toolOf(tool)
        if (root.draws)
            root.lastInk = tool
    }

    function toolOf(tool: string): int {
        return ({ crayon: PageDocument.Crayon, pencil: PageDocument.Pencil, felt: PageDocument.FeltPen,
            brush: PageDocument.Paintbrush, rubber: PageDocument.Rubber })[tool] ?? PageDocument.Hand
    }

    /// A thing was taken in the hand elsewhere: then nothing draws.
    readonly property Connections follow: Connections {
        target: root.document
        function onToolChanged(): void {
            if (root.document.tool === PageDocument.Hand && root.draws)
                root.current = "sticker"
        }
    }

    onColourChanged: {
        root.document.colour = root.colour
        const known = Array.from(root.recent)
        if (!known.some(colour => Qt.colorEqual(colour, root.colour)))
            root.recent = [root.colour].concat(known.slice(0, 3))
    }
    onWidthStepChanged: root.document.inkWidth = root.widths[root.widthStep]
    Component.onCompleted: {
        root.document.colour = root.colour
        root.document.inkWidth = root.widths[root.widthStep]
        root.pick("crayon")
    }
}
