// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.App
import Pipit.Design

/// The four that were picked for her: seen, then tapped without seeing them, until she knows them. The lock changes only then.
Column {
    id: root

    required property DrawingMaker maker

    readonly property bool learning: root.maker.step === DrawingMaker.Learning
    readonly property bool repeating: root.maker.step === DrawingMaker.Repeating
    readonly property int cell: Math.max(64, Math.min(120, Math.floor((Math.min(root.width, 560) - 48) / 4)))

    spacing: 20

    SpokenWords {
        id: say
        width: parent.width
        text: root.learning ? qsTr("These are your new four. Learn them in this order.") : root.repeating ? qsTr("Now tap your new four.") : qsTr("One moment")
        heading: true
        bold: true
        size: Theme.text
        speaking: Platform.reading === say.text
        onSpoken: words => Platform.read(words)
    }
    Notice {
        objectName: "learnNotice"
        width: parent.width
        visible: text !== ""
        told: root.repeating
        text: root.maker.notice
        speaks: true
        onSpoken: words => Platform.read(words)
    }
    When {
        holds: root.learning
        Column {
            spacing: 20
            Row {
                objectName: "newFour"
                spacing: 8
                LayoutMirroring.enabled: false // their order is the secret
                Repeater {
                    model: root.maker.four
                    Column {
                        id: place
                        required property int index
                        required property int modelData
                        spacing: 4
                        Item {
                            width: root.cell
                            height: root.cell
                            Accessible.role: Accessible.Graphic
                            Accessible.name: qsTr("Picture %1: %2").arg(place.index + 1).arg(names.nameOf(place.modelData))
                            Surface {
                                anchors.fill: parent
                                ground: Theme.page
                                fill: Theme.page
                                corner: Theme.cardCorner
                            }
                            LockPicture {
                                anchors.centerIn: parent
                                width: Math.round(parent.width * 0.8)
                                number: place.modelData
                                drawn: [...root.maker.made]
                            }
                        }
                        Words {
                            anchors.horizontalCenter: parent.horizontalCenter
                            text: (place.index + 1).toString()
                            font.bold: true
                            font.pixelSize: Theme.text
                            Accessible.ignored: true
                        }
                    }
                }
            }
            PictureGrid {
                id: names
                visible: false
                drawn: [...root.maker.made]
            }
            BigButton {
                objectName: "tryThem"
                x: Theme.mirrored ? root.width - width : 0
                width: Math.min(implicitWidth, root.width)
                kind: BigButton.Main
                size: 72
                symbol: "tick"
                text: qsTr("I know them")
                onClicked: root.maker.tryThem()
            }
        }
    }
    When {
        holds: root.repeating
        Column {
            spacing: 16
            Row {
                spacing: 16
                Repeater {
                    model: 4
                    Slot {
                        required property int index
                        filled: index < root.maker.tapped
                        size: 56
                    }
                }
                SquareButton {
                    objectName: "takeOneBack"
                    enabled: root.maker.tapped > 0
                    symbol: "undo"
                    name: qsTr("Take one back")
                    onClicked: root.maker.takeTapBack()
                }
            }
            PictureGrid {
                cell: root.cell
                order: root.maker.order
                drawn: [...root.maker.made]
                onPicked: number => root.maker.tap(number)
            }
            BigButton {
                objectName: "showFour"
                x: Theme.mirrored ? root.width - width : 0
                width: Math.min(implicitWidth, root.width)
                symbol: "eye"
                text: qsTr("Show them again")
                onClicked: root.maker.showAgain()
            }
        }
    }
    BigButton {
        objectName: "notNow"
        x: Theme.mirrored ? root.width - width : 0
        width: Math.min(implicitWidth, root.width)
        visible: root.maker.step !== DrawingMaker.Saving
        symbol: "back"
        text: qsTr("Not now")
        onClicked: root.maker.done()
    }
}
