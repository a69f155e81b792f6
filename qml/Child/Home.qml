// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Pipit.App
import Pipit.Design

/// Home in the storybook look: one scene, in the light of the hour. The nest is My pages; places that are not there yet
/// are drawn empty (a sign without words, an open box, a free place on the branch) and have no tag.
Item {
    id: root

    signal pagesRequested
    signal newPageRequested
    signal helpRequested
    signal coverRequested
    signal lockRequested
    signal howRequested

    readonly property bool upright: root.height > root.width
    readonly property bool narrow: root.width < 600
    /// Of "dawn", "day", "dusk" and "night". A dark screen keeps the night, so that nothing glares.
    property string light: Theme.dark ? "night" : hour.part

    DayTime { id: hour }

    /// The scene fills the screen; on a narrow one the window on it moves so that the nest stays in view.
    Item {
        id: scene

        readonly property real naturalWidth: root.upright ? 800 : 1280
        readonly property real naturalHeight: root.upright ? 1280 : 800
        readonly property real zoom: Math.max(root.width / naturalWidth, root.height / naturalHeight)
        /// The nest in the drawing: its middle, and the foot of it where the tag hangs.
        readonly property point nest: root.upright ? Qt.point(631, 806) : Qt.point(1109, 456)
        readonly property real foot: root.upright ? 916 : 580

        /// A place of the drawing in the screen's coordinates.
        function toScreen(x: real, y: real): point {
            return Qt.point(scene.x + x * scene.zoom, scene.y + y * scene.zoom)
        }

        width: naturalWidth * zoom
        height: naturalHeight * zoom
        x: (root.width - width) * (root.upright ? 0.86 : 0.5)
        y: (root.height - height) / 2

        Drawing {
            anchors.fill: parent
            source: "qrc:/pipit/scenes/home-%1-%2.svg".arg(root.upright ? "portrait" : "landscape").arg(root.light)
        }
    }
    // The nest itself opens My pages too; its tag says so.
    Pressable {
        readonly property point middle: scene.toScreen(scene.nest.x, scene.nest.y)
        x: middle.x - width / 2
        y: middle.y - height / 2
        width: 240 * scene.zoom
        height: 170 * scene.zoom
        text: pages.text
        focusPolicy: Qt.NoFocus
        Accessible.ignored: true
        onClicked: root.pagesRequested()
    }
    PlaceTag {
        id: pages
        objectName: "myPages"
        readonly property point middle: scene.toScreen(scene.nest.x, scene.foot)
        x: Math.max(16, Math.min(root.width - width - 16, middle.x - width / 2))
        y: Math.max(bar.height, Math.min(make.y - height - 16, middle.y - height / 2))
        text: qsTr("My pages")
        note: qsTr("All that you made")
        onClicked: root.pagesRequested()
        onSpoken: words => Platform.read(words)
    }
    BigButton {
        id: make
        objectName: "makePage"
        x: root.narrow ? 16 : Theme.mirrored ? 32 : root.width - width - 32
        y: root.height - height - (root.narrow ? 20 : 36)
        width: root.narrow ? root.width - 32 : Math.max(implicitWidth, 280)
        kind: BigButton.Main
        size: 88
        picture: "qrc:/pipit/places/pencil.svg"
        text: qsTr("Make a page")
        onClicked: root.newPageRequested()
    }
    TopBar {
        id: bar
        width: parent.width
        title: ""
        canGoBack: false
        leading: [
            Face {
                who: Session.face
                size: 64
            },
            BigButton {
                objectName: "lockButton"
                symbol: "lock"
                text: root.narrow ? "" : qsTr("Lock")
                Accessible.name: qsTr("Lock")
                hint: qsTr("Closes your pages until you open them again")
                onClicked: root.lockRequested()
            },
            BigButton {
                objectName: "howButton"
                symbol: "press"
                text: ""
                Accessible.name: qsTr("How I use Pipit")
                hint: qsTr("Touch, keys, switches, eyes")
                onClicked: root.howRequested()
            }
        ]
        onHelpRequested: root.helpRequested()
        onCoverRequested: root.coverRequested()
    }
}
