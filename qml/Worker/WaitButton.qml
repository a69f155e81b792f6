// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Pipit.Design

/// A button of one row. Rows say the same again and again; whoever hears them needs to know which.
BigButton {
    id: root

    /// Which row it is, from 1; what that is about.
    required property int place
    required property string about
    required property real room

    width: Math.min(implicitWidth, root.room)
    size: Theme.adultTarget
    hint: root.about
    Accessible.name: qsTr("%1. %2: %3").arg(root.place).arg(root.text).arg(root.about)
}
