// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Pipit.Design

/// A person's round picture. `out` turns the head away: the same person from behind, in her own colours.
Item {
    id: root

    /// A name in assets/faces; one that Pipit does not have shows a plain face.
    required property string who
    property bool out: false
    property int size: 128

    implicitWidth: root.size
    implicitHeight: root.size
    onOutChanged: {
        if (picture.ready && Theme.reducedMotion)
            fade.restart()
        else if (picture.ready)
            flip.restart()
    }
    Component.onCompleted: {
        picture.away = root.out
        picture.ready = true
    }

    Drawing {
        id: picture

        property bool away: false
        property bool ready: false

        function turnAround(): void {
            picture.away = root.out
        }
        readonly property string path: "qrc:/pipit/faces/" + root.who + (picture.away ? "-out.svg" : ".svg")

        anchors.fill: parent
        source: picture.path
        transform: Scale { id: turn; origin.x: picture.width / 2 }

        Drawing {
            anchors.fill: parent
            visible: picture.naturalSize.width <= 0
            source: picture.away ? "qrc:/pipit/faces/someone-out.svg" : "qrc:/pipit/faces/someone.svg"
        }
    }

    SequentialAnimation {
        id: flip
        NumberAnimation { target: turn; property: "xScale"; to: 0; duration: Theme.turn / 2; easing.type: Easing.InQuad }
        ScriptAction { script: picture.turnAround() }
        NumberAnimation { target: turn; property: "xScale"; to: 1; duration: Theme.turn / 2; easing.type: Easing.OutQuad }
    }
    SequentialAnimation {
        id: fade
        NumberAnimation { target: picture; property: "opacity"; to: 0; duration: Theme.turn / 2 }
        ScriptAction { script: picture.turnAround() }
        NumberAnimation { target: picture; property: "opacity"; to: 1; duration: Theme.turn / 2 }
    }
}
