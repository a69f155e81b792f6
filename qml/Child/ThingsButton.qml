// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Pipit.Design

/// Opens the list of what is on the page.
SquareButton {
    objectName: "thingsButton"
    symbol: "list"
    name: qsTr("On this page")
    hint: enabled ? qsTr("A list of everything on it") : qsTr("Your page is empty")
}
