// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Pipit.App
import Pipit.Design

/// Words for the page, or the chosen words again in their own colour and size. Closing loses nothing: new words wait
/// here for the next time, changed ones are changed (and Undo has them as they were).
TextPanel {
    id: root

    required property EditorController editor

    readonly property PageDocument document: root.editor.document
    readonly property list<int> sizes: [224, 320, 512]
    property bool changing: false

    signal finished

    function leave(): void {
        if (root.changing) {
            if (root.text.trim() !== "")
                root.document.setSelectedWords(root.text, root.colour, root.sizes[root.sizeStep])
            root.editor.words.clear()
        }
        root.finished()
    }

    colours: Theme.crayons
    onColourPicked: colour => root.colour = colour
    onSizePicked: step => root.sizeStep = step
    onTextChanged: if (!root.changing || root.text !== root.document.selectedText) root.editor.words.type(root.text)
    onCancelled: root.leave()
    onHeadphonesFirst: words => Platform.readIfAlone(words)
    onSpoken: words => Platform.read(words)
    onDone: text => {
        if (root.changing)
            return root.leave()
        root.document.addWords(text, root.colour, root.sizes[root.sizeStep])
        root.editor.words.clear()
        root.finished()
    }
    Component.onCompleted: {
        root.changing = root.document.selectedKind === PageDocument.TextKind
        root.colour = root.changing ? root.document.selectedColour : root.document.colour
        root.sizeStep = !root.changing || root.document.selectedTextSize === 320 ? 1 : root.document.selectedTextSize < 320 ? 0 : 2
        root.initialText = root.changing ? root.document.selectedText : root.editor.words.text
        root.focusText()
    }
}
