// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.App
import Pipit.Design
import Pipit.Reading

/// "I'm worried about this": told to whoever is on duty at once, in the child's exact words; then the log. It asks the child nothing.
Rectangle {
    id: root

    required property string circle
    required property string name
    /// Of the page or ask.
    required property string key

    readonly property real edge: root.width < 600 ? 12 : 24

    signal backRequested
    signal helpRequested

    color: Theme.paper
    Accessible.role: Accessible.Pane
    Accessible.name: bar.title

    WorryController {
        id: told
        circle: root.circle
        name: root.name
        key: root.key
    }

    WorkBar {
        id: bar
        width: root.width
        title: qsTr("I’m worried about this")
        why: told.told ? told.standing : qsTr("It asks %1 nothing").arg(root.name)
        onBackRequested: root.backRequested()
        onHelpRequested: root.helpRequested()
    }
    WorryForm {
        visible: told.loaded && !told.told && told.staffed
        anchors.top: bar.bottom
        anchors.bottom: parent.bottom
        width: root.width
        worry: told
        name: root.name
    }
    NobodyOnDuty {
        visible: told.loaded && !told.told && !told.staffed
        anchors.top: bar.bottom
        anchors.bottom: parent.bottom
        width: root.width
        numbers: [...told.numbers]
        onHelpRequested: root.helpRequested()
    }
    WorryLog {
        visible: told.loaded && told.told
        anchors.top: bar.bottom
        anchors.bottom: parent.bottom
        width: root.width
        worry: told
        name: root.name
    }
}
