// SPDX-License-Identifier: Apache-2.0
import QtQuick

/// A button with a picture and no word; `name` is what a screen reader says.
BigButton {
    id: root

    required property string name

    text: ""
    startPadding: 8
    Accessible.name: root.name
}
