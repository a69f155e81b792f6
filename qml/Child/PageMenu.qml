// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.App
import Pipit.Design

/// What can be done with a whole page.
SidePanel {
    id: root

    /// Empty for a page that is only here; otherwise why it cannot go into the bin, and what she can do.
    required property string stays

    signal copyRequested
    signal binRequested

    BigButton {
        objectName: "makeLike"
        width: parent.width
        leading: true
        symbol: "plus"
        text: qsTr("Make one like it")
        onClicked: root.copyRequested()
    }
    BigButton {
        objectName: "putInBin"
        width: parent.width
        visible: root.stays === ""
        leading: true
        symbol: "bin"
        text: qsTr("Put it in the bin")
        onClicked: root.binRequested()
    }
    Notice {
        objectName: "stays"
        width: parent.width
        visible: root.stays !== ""
        told: true
        symbol: "bin"
        text: root.stays
        speaks: true
        onSpoken: words => Platform.readIfAlone(words)
    }
}
