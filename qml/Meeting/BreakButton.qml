// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Pipit.Design

/// "I need a break": on every screen of a meeting, for whoever needs one.
BigButton {
    id: root

    /// Only the cup, where there is no room for the words.
    property bool brief: false

    size: 48
    symbol: "cup"
    text: root.brief ? "" : qsTr("I need a break")
    startPadding: root.brief ? 8 : 18
    Accessible.name: qsTr("I need a break")
    hint: qsTr("The screen goes quiet. Nothing is lost.")
}
