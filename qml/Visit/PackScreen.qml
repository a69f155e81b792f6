// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.App
import Pipit.Design
import Pipit.Reading

/// The visit pack: what of each child is on this tablet before she drives where there is no signal, and what is to come.
Rectangle {
    id: root

    readonly property real gutter: root.width < 600 ? 12 : 24

    signal backRequested
    signal helpRequested

    color: Theme.paper
    Accessible.role: Accessible.Pane
    Accessible.name: bar.title

    VisitPack {
        id: pack
        objectName: "visitPack"
    }
    WorkBar {
        id: bar
        width: root.width
        title: qsTr("Visit pack")
        beside: qsTr("what is here without a signal")
        onBackRequested: root.backRequested()
        onHelpRequested: root.helpRequested()
    }
    Flickable {
        anchors.top: bar.bottom
        anchors.bottom: foot.visible ? foot.top : parent.bottom
        width: parent.width
        contentHeight: column.height + 40
        interactive: contentHeight > height
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        Column {
            id: column
            x: root.gutter
            y: 20
            width: Math.min(parent.width - 2 * root.gutter, Theme.scaled(860))
            spacing: 0

            Heading {
                objectName: "packStanding"
                width: parent.width
                text: pack.standing
                size: Theme.adultHeading
                bottomPadding: 12
                Accessible.role: Accessible.Heading
            }
            Bar {
                visible: pack.loaded && !pack.whole
                width: parent.width
                part: pack.part
                name: qsTr("All of it: %1 parts of 10").arg(Math.floor(pack.part * 10))
            }
            Repeater {
                model: pack
                Item {
                    id: row
                    required property string name
                    required property string face
                    required property string here
                    required property string toCome
                    required property bool whole
                    required property real part
                    width: column.width
                    height: said.height + 28
                    Face {
                        id: face
                        anchors.left: parent.left
                        anchors.verticalCenter: parent.verticalCenter
                        who: row.face
                        size: 48
                    }
                    Column {
                        id: said
                        anchors.left: face.right
                        anchors.leftMargin: 14
                        anchors.right: mark.left
                        anchors.rightMargin: 12
                        anchors.verticalCenter: parent.verticalCenter
                        spacing: 2
                        Heading {
                            width: parent.width
                            text: row.name
                            size: Theme.adultSay
                        }
                        Words {
                            width: parent.width
                            text: row.here
                            font.pixelSize: Theme.adultBody
                        }
                        Words {
                            width: parent.width
                            visible: text !== ""
                            text: row.toCome
                            font.bold: true
                            font.pixelSize: Theme.adultBody
                        }
                        Bar {
                            visible: !row.whole
                            width: parent.width
                            part: row.part
                            name: qsTr("%1: %2 parts of 10").arg(row.name).arg(Math.floor(row.part * 10))
                        }
                    }
                    Icon {
                        id: mark
                        anchors.right: parent.right
                        anchors.verticalCenter: parent.verticalCenter
                        name: row.whole ? "tick" : "down"
                        size: 24
                        ink: row.whole ? Theme.meadow : Theme.inkSoft
                        Accessible.role: Accessible.StaticText
                        Accessible.name: row.whole ? qsTr("All of %1 is here").arg(row.name) : qsTr("Not all of %1 is here").arg(row.name)
                    }
                    Rectangle {
                        anchors.bottom: parent.bottom
                        width: parent.width
                        height: 1
                        color: Theme.rule
                    }
                }
            }
            Words {
                width: parent.width
                topPadding: 16
                text: pack.prompts
                soft: true
                font.pixelSize: Theme.adultBody
            }
        }
    }
    VisitFoot {
        id: foot
        visible: pack.loaded && !pack.whole
        anchors.bottom: parent.bottom
        width: parent.width
        symbol: pack.stopped ? "pause" : "down"
        words: pack.stopped ? qsTr("Stopped. Nothing goes or comes until you go on; what is half here goes on from there.")
            : qsTr("It comes by itself while there is a signal.")
        quiet: pack.stopped ? "" : qsTr("Stop for now")
        main: pack.stopped ? qsTr("Go on") : qsTr("Fetch it now")
        onQuietChosen: pack.stop()
        onMainChosen: pack.goOn()
    }

    component Bar: Rectangle {
        id: track
        required property real part
        required property string name
        height: 10
        radius: 5
        color: Theme.track
        Accessible.role: Accessible.ProgressBar
        Accessible.name: track.name
        Rectangle {
            x: Theme.mirrored ? parent.width - width : 0
            width: Math.max(height, parent.width * track.part)
            height: parent.height
            radius: 5
            color: Theme.heather
        }
    }
}
