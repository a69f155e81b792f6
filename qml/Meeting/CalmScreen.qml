// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Pipit.Design

/// A break: nothing of the meeting is to be seen. One tap goes back to where everybody was.
FocusScope {
    id: root

    signal backRequested
    signal helpRequested

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("A break")
    focus: true
    Keys.onEscapePressed: root.backRequested()

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
        MouseArea { anchors.fill: parent; hoverEnabled: true }
    }
    HelpButton {
        objectName: "calmHelp"
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: root.width < 600 ? 12 : 24
        size: 56
        onClicked: root.helpRequested()
    }
    Column {
        anchors.centerIn: parent
        width: Math.min(parent.width - 48, Theme.scaled(560))
        spacing: 24
        Drawing {
            anchors.horizontalCenter: parent.horizontalCenter
            source: "qrc:/pipit/pipit/rest.svg"
            height: Math.min(200, root.height * 0.26)
            width: naturalSize.height > 0 ? height * naturalSize.width / naturalSize.height : 0
        }
        Words {
            width: parent.width
            text: qsTr("A break")
            horizontalAlignment: Text.AlignHCenter
            font.pixelSize: Theme.title
            font.bold: true
            Accessible.role: Accessible.Heading
        }
        Words {
            width: parent.width
            text: qsTr("As long as you like. Everything stays as it is.")
            horizontalAlignment: Text.AlignHCenter
            font.pixelSize: Theme.body
        }
        BigButton {
            objectName: "calmBack"
            anchors.horizontalCenter: parent.horizontalCenter
            width: Math.min(implicitWidth, parent.width)
            goesBack: true
            focus: true
            size: 72
            text: qsTr("Go on")
            onClicked: root.backRequested()
        }
    }
}
