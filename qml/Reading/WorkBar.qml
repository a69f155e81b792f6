// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.App
import Pipit.Design

/// The adults' bar with what it knows by itself: whether things travel, and the lock.
AdultBar {
    id: root

    readonly property list<string> travelWords: [qsTr("No signal. It will go later"), qsTr("Sending"), qsTr("All sent")]
    readonly property list<string> travelSymbols: ["nowifi", "send", "tick"]

    stateText: Session.travelTrouble !== "" ? qsTr("Nothing is sent") : root.travelWords[Session.travel]
    stateSymbol: Session.travelTrouble !== "" ? "nowifi" : root.travelSymbols[Session.travel]
    onLockRequested: Session.lock()
}
