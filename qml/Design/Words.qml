// SPDX-License-Identifier: Apache-2.0
import QtQuick

/// Text in our hand: wraps, never elides, is plain (what a person typed is never markup), and is mirrored with the layout.
Text {
    id: root

    property bool soft: false

    color: root.soft ? Theme.inkSoft : Theme.ink
    font.family: Theme.family
    font.pixelSize: Theme.body
    lineHeightMode: Text.FixedHeight
    lineHeight: Math.round(root.font.pixelSize * 1.3)
    // The face's own line is 1.6 high; what a tighter line saves is taken off above and below, or a single line would keep it.
    topPadding: Math.min(0, Math.floor((root.lineHeight - root.font.pixelSize * 1.6) / 2))
    bottomPadding: topPadding
    wrapMode: Text.Wrap
    textFormat: Text.PlainText
    horizontalAlignment: Text.AlignLeft
    Accessible.role: Accessible.StaticText
    Accessible.name: root.text
}
