// SPDX-License-Identifier: Apache-2.0
import Pipit.App

/// Thirty seconds before the lock. Any touch, key or switch stays; the session hears them from the window.
Question {
    question: qsTr("Still here?")
    detail: qsTr("Tap anywhere to stay. If you do nothing, Pipit locks. Your page is kept.")
    yes: qsTr("I am here")
    symbol: "clock"
    onAnswered: Session.active()
}
