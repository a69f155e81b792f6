// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Pipit.App
import Pipit.Design

/// Home in the storybook look: one scene. The nest is My pages; the other drawings wait for their places.
Item {
    id: root

    signal pagesRequested
    signal newPageRequested
    signal helpRequested
    signal coverRequested
    signal lockRequested

    readonly property bool upright: root.height > root.width
    readonly property bool narrow: root.width < 600

    /// The scene fills the screen; on a narrow one the window on it moves so that the nest stays in view.
    Item {
        id: scene

        readonly property real naturalWidth: root.upright ? 800 : 1280
        readonly property real naturalHeight: root.upright ? 1280 : 800
        readonly property real zoom: Math.max(root.width / naturalWidth, root.height / naturalHeight)
        readonly property point corner: root.upright ? Qt.point(240, -240) : Qt.point(0, 0)

        /// A place of the drawing in the screen's coordinates.
        function toScreen(x: real, y: real): point {
            return Qt.point(scene.x + (x - scene.corner.x) * scene.zoom, scene.y + (y - scene.corner.y) * scene.zoom)
        }

        width: naturalWidth * zoom
        height: naturalHeight * zoom
        x: Math.min(0, (root.width - width) * (root.upright ? 0.12 : 0.5))
        y: (root.height - height) / 2

        Drawing {
            anchors.fill: parent
            source: "qrc:/pipit/scenes/hedge-" + (root.upright ? "portrait" : "landscape") + (Theme.dark ? "-night.svg" : ".svg")
        }
    }
    // The nest itself opens My pages too; its tag says so.
    Pressable {
        readonly property point corner: scene.toScreen(280, 380)
        x: corner.x
        y: corner.y
        width: 230 * scene.zoom
        height: 200 * scene.zoom
        text: pages.text
        focusPolicy: Qt.NoFocus
        Accessible.ignored: true
        onClicked: root.pagesRequested()
    }
    PlaceTag {
        id: pages
        objectName: "myPages"
        readonly property point middle: scene.toScreen(394, 624)
        x: Math.max(16, Math.min(root.width - width - 16, middle.x - width / 2))
        y: Math.max(bar.height, middle.y - height / 2)
        text: qsTr("My pages")
        note: qsTr("All that you made")
        onClicked: root.pagesRequested()
        onSpoken: words => Platform.read(words)
    }
    BigButton {
        objectName: "makePage"
        x: root.narrow ? 16 : Theme.mirrored ? 20 : root.width - width - 20
        y: root.height - height - 24
        width: root.narrow ? root.width - 32 : Math.max(implicitWidth, 264)
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
                text: root.narrow ? "" : Session.nickname
                Accessible.name: qsTr("Lock")
                hint: qsTr("Closes your pages until you open them again")
                onClicked: root.lockRequested()
            }
        ]
        onHelpRequested: root.helpRequested()
        onCoverRequested: root.coverRequested()
    }
}
