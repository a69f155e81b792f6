// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Pipit.Design
import Pipit.Reading

/// Who is there for the carer when something is said about her.
Item {
    id: root

    implicitHeight: fact.implicitHeight + 48

    Rectangle { width: root.width; height: 1; color: Theme.rule }
    SideFact {
        id: fact
        objectName: "supportFact"
        y: 24
        width: root.width
        symbol: "ppl"
        ink: Theme.ink
        title: qsTr("If something is said about you")
        text: qsTr("Ring your own supervising social worker. Your fostering service can also name somebody outside it who supports you.")
    }
}
