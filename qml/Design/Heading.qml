// SPDX-License-Identifier: Apache-2.0
import QtQuick

/// Names and headings: where a single word would be wider than its room the type becomes smaller, down to 18,
/// instead of breaking inside the word. Whoever uses it gives it a width of its own, not its implicit one.
Words {
    id: root

    property int size: Theme.text
    /// Set this, not font.family: what is measured must not hear of every change of the font.
    property string face: Theme.family

    function longestWord(text: string): string {
        return text.split(/\s+/).reduce((a, b) => b.length > a.length ? b : a, "")
    }

    font.family: root.face
    font.bold: true
    // Two pixels less: a smaller size is not smaller by just that much.
    font.pixelSize: root.width > 0 && metrics.advanceWidth > root.width
        ? Math.max(18, Math.floor(root.size * (root.width - 2) / metrics.advanceWidth)) : root.size
    lineHeight: Math.round(root.font.pixelSize * 1.2)

    TextMetrics {
        id: metrics
        font.family: root.face
        font.bold: root.font.bold
        font.pixelSize: root.size
        text: root.longestWord(root.text)
    }
}
