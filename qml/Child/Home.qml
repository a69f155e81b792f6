// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.App
import Pipit.Design

/// Home, in the look that she chose: large pictures, one scene, or a plain list. One model of places, in one order; what
/// differs is only how they are drawn.
Item {
    id: root

    signal pagesRequested
    signal newPageRequested
    /// A place with a screen of its own, by its address.
    signal placeRequested(string address)
    signal helpRequested
    signal coverRequested
    signal lockRequested
    signal howRequested

    readonly property bool narrow: root.width < 600
    /// Nights until her meeting; -1: nobody knows, or she hides it.
    property alias sleeps: leads.sleeps
    /// Of "dawn", "day", "dusk" and "night". A dark screen keeps the night, so that nothing glares.
    property string light: Theme.dark ? "night" : hour.part

    /// Where no reading is needed her places say their names as they open: the only pictures that speak by themselves.
    function enter(name: string, address: string): void {
        if (Dress.picturesOnly)
            Platform.read(name)
        if (address === "")
            root.pagesRequested()
        else
            root.placeRequested(address)
    }

    DayTime { id: hour }
    Sleeps { id: nights }
    PlacesModel {
        id: leads
        look: Dress.look
        sleeps: nights.shown ? nights.nights : -1
    }

    When {
        holds: Dress.storybook
        HomeScene {
            anchors.fill: parent
            barHeight: bar.height
            places: leads
            light: root.light
            onEntered: (name, address) => root.enter(name, address)
            onNewPageRequested: root.newPageRequested()
        }
    }
    When {
        holds: Dress.little
        HomeCards {
            anchors.fill: parent
            anchors.topMargin: bar.height
            places: leads
            onEntered: (name, address) => root.enter(name, address)
            onNewPageRequested: root.newPageRequested()
        }
    }
    When {
        holds: Dress.plain
        HomeList {
            anchors.fill: parent
            anchors.topMargin: bar.height
            places: leads
            onEntered: (name, address) => root.enter(name, address)
            onNewPageRequested: root.newPageRequested()
        }
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
            },
            BigButton {
                objectName: "lookButton"
                symbol: "look"
                text: ""
                Accessible.name: qsTr("How it looks")
                hint: qsTr("Pictures, a story, or a list")
                onClicked: root.placeRequested("qrc:/qt/qml/Pipit/Child/MyLook.qml")
            }
        ]
        onHelpRequested: root.helpRequested()
        onCoverRequested: root.coverRequested()
    }
}
