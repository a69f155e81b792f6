// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Pipit.Design
import Pipit.Reading

/// How the child can be answered safely, before every field in which she is answered.
Rectangle {
    id: root

    required property string name
    required property string words

    implicitHeight: fact.implicitHeight + 24
    radius: 14
    color: Theme.chosenWash

    SideFact {
        id: fact
        x: 16
        y: 12
        width: parent.width - 32
        symbol: "shield"
        ink: Theme.heather
        title: qsTr("%1 said how to answer safely").arg(root.name)
        text: root.words
    }
}
