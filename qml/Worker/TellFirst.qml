// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Pipit.Design
import Pipit.Decisions
import Pipit.Reading

/// An answer of the social worker's that is told face to face first: she writes that she told it.
Rectangle {
    id: root

    required property string circle
    required property string name
    /// Of what the child asked.
    required property string key

    signal finished
    signal backRequested
    signal helpRequested

    color: Theme.paper
    Accessible.role: Accessible.Pane
    Accessible.name: bar.title

    WorkBar {
        id: bar
        width: root.width
        title: qsTr("Told face to face")
        why: root.name
        onBackRequested: root.backRequested()
        onHelpRequested: root.helpRequested()
    }
    ToldInPerson {
        anchors.top: bar.bottom
        anchors.bottom: parent.bottom
        width: root.width
        focus: true
        circle: root.circle
        name: root.name
        key: root.key
        onFinished: root.finished()
    }
}
