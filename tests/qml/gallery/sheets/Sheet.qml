// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Pipit.Design

/// A page of controls, one below the other, as wide as the window.
Rectangle {
    id: root

    default property alias content: column.data
    property int inset: root.width < 600 ? 16 : 32

    color: Theme.paper
    implicitHeight: column.implicitHeight + 2 * root.inset
    LayoutMirroring.enabled: Application.layoutDirection === Qt.RightToLeft
    LayoutMirroring.childrenInherit: true

    Column {
        id: column
        x: root.inset
        y: root.inset
        width: root.width - 2 * root.inset
        spacing: 24
    }
}
