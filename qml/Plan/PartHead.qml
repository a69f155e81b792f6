// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Pipit.App
import Pipit.Design

/// What one part of the plan asks or tells.
SpokenWords {
    id: root

    heading: true
    bold: true
    size: Dress.plain ? Theme.scaled(26) : Theme.text
    fontFamily: Dress.plain ? Theme.bookFamily : Theme.family
    speaking: Platform.reading === root.says
    onSpoken: words => Platform.read(words)
    onHeadphonesFirst: words => Platform.readIfAlone(words)
}
