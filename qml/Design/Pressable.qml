// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T

/// What every tappable thing is built on: acts on release, cancels by sliding off, answers Enter and Space,
/// shows the focus ring, and has a name and a description for a screen reader.
T.AbstractButton {
    id: root

    property real corner: Theme.corner
    /// What a screen reader says after the name; also read for a disabled thing ("Nothing to undo").
    property string hint: ""
    property bool shrinks: true
    /// It leaves where one is: Escape presses the last of these that can be seen, and a scan stops on it in every round.
    property bool goesBack: false

    implicitWidth: Math.max(implicitBackgroundWidth, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(implicitBackgroundHeight, implicitContentHeight + topPadding + bottomPadding)
    focusPolicy: Qt.StrongFocus
    scale: root.shrinks && root.down && !Theme.reducedMotion ? 0.98 : 1

    Accessible.role: Accessible.Button
    Accessible.name: root.text
    Accessible.description: root.hint
    Accessible.onPressAction: root.clicked()
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    Behavior on scale {
        NumberAnimation { duration: Theme.quick; easing.type: Easing.OutCubic }
    }

    FocusRing {
        corner: root.corner
        visible: root.visualFocus
    }
}
