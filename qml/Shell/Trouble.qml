// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Pipit.App
import Pipit.Design

/// The device could not be opened: one clear sentence, and Help.
Item {
    id: root

    signal helpRequested

    Meadow {
        anchors.bottom: parent.bottom
        width: parent.width
        height: root.width < 600 ? 72 : 100
    }
    TopBar {
        width: parent.width
        title: ""
        canGoBack: false
        canCover: false
        onHelpRequested: root.helpRequested()
    }
    Column {
        anchors.centerIn: parent
        width: Math.min(640, parent.width - 32)
        spacing: 24
        Drawing {
            width: 128
            height: 128
            source: "qrc:/pipit/pipit/rest.svg"
        }
        Heading {
            objectName: "trouble"
            width: parent.width
            text: Session.trouble
            size: Theme.title
        }
    }
}
