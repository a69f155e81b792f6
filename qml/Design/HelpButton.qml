// SPDX-License-Identifier: Apache-2.0
import QtQuick

/// Help: always last, always there, and never without its word.
BigButton {
    kind: BigButton.Stop
    symbol: "help"
    text: qsTr("Help")
    hint: qsTr("Numbers to ring, and people who listen")
}
