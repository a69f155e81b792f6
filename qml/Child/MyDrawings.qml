// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.App
import Pipit.Design

/// My lock pictures: drawings of her own at the lock, or Pipit's pictures again. Her own lock is asked for, and nothing
/// changes until she knows the new four.
Item {
    id: root

    signal backRequested
    signal helpRequested
    signal coverRequested

    readonly property real edge: root.width < 600 ? 16 : Theme.margins
    readonly property bool first: lockMaker.step === DrawingMaker.Choosing || lockMaker.step === DrawingMaker.Changed

    objectName: "myDrawings"

    DrawingMaker {
        id: lockMaker
        objectName: "drawingMaker"
        steady: Access.scans || Access.way === Access.Dwell
    }
    TopBar {
        id: bar
        width: parent.width
        title: qsTr("My lock pictures")
        speaking: Platform.reading === bar.title
        onBackRequested: root.first ? root.backRequested() : lockMaker.done()
        onHelpRequested: root.helpRequested()
        onCoverRequested: root.coverRequested()
        onSpoken: words => Platform.read(words)
    }
    Flickable {
        id: body
        anchors.top: bar.bottom
        anchors.bottom: parent.bottom
        anchors.bottomMargin: mark.taken
        width: parent.width
        contentHeight: column.height + 40
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        Column {
            id: column
            x: (parent.width - width) / 2
            y: 8
            width: Math.min(Theme.scaled(720), parent.width - 2 * root.edge)
            spacing: 20

            When {
                holds: root.first
                Column {
                    width: column.width
                    spacing: 20
                    Drawing {
                        width: 200
                        height: 130
                        source: "qrc:/pipit/places/owndrawings.svg"
                    }
                    Notice {
                        objectName: "drawingsNotice"
                        width: parent.width
                        visible: text !== ""
                        told: lockMaker.step === DrawingMaker.Changed
                        text: lockMaker.notice !== "" ? lockMaker.notice : lockMaker.pictures ? "" : qsTr("This lock is typed. It has no pictures.")
                        speaks: true
                        onSpoken: words => Platform.read(words)
                    }
                    SpokenWords {
                        id: what
                        width: parent.width
                        text: qsTr("You can draw pictures for your lock. Draw %1 or more. Pipit's pictures fill the rest.").arg(lockMaker.fewest)
                        size: Theme.text
                        speaking: Platform.reading === what.text
                        onSpoken: words => Platform.read(words)
                    }
                    SpokenWords {
                        id: seen
                        width: parent.width
                        text: qsTr("Whoever has this tablet sees them. Draw no name and no secret.")
                        bold: true
                        speaking: Platform.reading === seen.text
                        onSpoken: words => Platform.read(words)
                    }
                    SpokenWords {
                        id: picks
                        width: parent.width
                        text: qsTr("Then Pipit picks four of all the pictures. You learn them first.")
                        soft: true
                        speaking: Platform.reading === picks.text
                        onSpoken: words => Platform.read(words)
                    }
                    BigButton {
                        objectName: "drawMyOwn"
                        width: Math.min(parent.width, Math.max(implicitWidth, 320))
                        kind: BigButton.Main
                        size: 72
                        symbol: "pencil"
                        enabled: lockMaker.pictures
                        text: lockMaker.hasOwn ? qsTr("Draw new ones") : qsTr("Draw my own")
                        onClicked: lockMaker.begin(true)
                    }
                    BigButton {
                        objectName: "fixedPictures"
                        width: Math.min(parent.width, Math.max(implicitWidth, 320))
                        visible: lockMaker.pictures
                        size: 72
                        symbol: "undo"
                        text: lockMaker.hasOwn ? qsTr("Take Pipit's pictures again") : qsTr("Learn four other pictures")
                        onClicked: lockMaker.begin(false)
                    }
                }
            }
            When {
                holds: lockMaker.step === DrawingMaker.Drawing
                DrawingPad {
                    width: column.width
                    room: body.height
                    maker: lockMaker
                }
            }
            When {
                holds: lockMaker.step === DrawingMaker.Asking
                LockAgain {
                    width: column.width
                    maker: lockMaker
                }
            }
            When {
                holds: lockMaker.step === DrawingMaker.Learning || lockMaker.step === DrawingMaker.Repeating || lockMaker.step === DrawingMaker.Saving
                DrawingsLearnt {
                    width: column.width
                    maker: lockMaker
                }
            }
        }
    }
    ScrollMark {
        id: mark
        anchors.fill: parent
        page: body
    }
}
