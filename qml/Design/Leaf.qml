// SPDX-License-Identifier: Apache-2.0
import QtQuick

/// Puts an ordinary colouring page over the screen with one tap. On a phone it loses its word, never its name.
BigButton {
    id: root

    property bool compact: false

    symbol: "leaf"
    text: root.compact ? "" : qsTr("Cover")
    hint: qsTr("Hides this page behind a picture")
    Accessible.name: qsTr("Cover")
}
