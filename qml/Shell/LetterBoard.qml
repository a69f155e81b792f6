// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.App
import Pipit.Design

/// Letters for who writes without fingers. It learns nothing and keeps nothing: each letter goes straight into the field,
/// and what stands there is shown above.
Item {
    id: root

    /// Nothing else can be reached while it is open.
    readonly property bool fence: true
    property bool big: Access.written === ""
    property bool numbers: false

    readonly property int margin: root.width < 600 ? 16 : 24
    readonly property int perRow: Math.max(4, Math.min(root.width > root.height ? 10 : 7, Math.floor((root.width - 2 * root.margin + 8) / (Theme.touchTarget + 8))))
    readonly property int cell: Math.min(104, Math.floor((root.width - 2 * root.margin - 8 * (root.perRow - 1)) / root.perRow))
    /// The alphabet of the language, with the signs that a sentence needs.
    readonly property string letters: root.numbers ? "1234567890,.-:;()@&+" : qsTr("abcdefghijklmnopqrstuvwxyz.?!'")
    readonly property list<string> rows: {
        const found = []
        for (let i = 0; i < root.letters.length; i += root.perRow)
            found.push(root.letters.slice(i, i + root.perRow))
        return found
    }

    /// Large text: the signs grow a little, or they would not all be in view at once.
    readonly property int signSize: Math.round(24 * Math.min(1, 1.2 / Theme.textScale))
    readonly property int gap: Theme.textScale > 1.3 ? 4 : 8

    objectName: "letterBoard"
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Letters")

    MouseArea { anchors.fill: parent }
    Rectangle {
        y: Math.max(0, root.height - column.height - 40)
        width: parent.width
        height: root.height - y
        color: Theme.paper
        Rectangle {
            width: parent.width
            height: Theme.line
            color: Theme.ink
        }
    }
    Column {
        id: column
        anchors.horizontalCenter: parent.horizontalCenter
        y: root.height - height - 20
        width: root.perRow * root.cell + (root.perRow - 1) * 8
        spacing: root.gap

        Item {
            width: parent.width
            height: Math.max(Theme.touchTarget, Math.min(line.implicitHeight + 16, 160))
            clip: true

            Rectangle {
                anchors.fill: parent
                anchors.rightMargin: speaker.visible ? Theme.touchTarget + 8 : 0
                radius: Theme.corner
                color: Theme.page
                border.width: Theme.quietWidth
                border.color: Theme.quietLine
            }
            Words {
                id: line
                anchors.left: parent.left
                anchors.right: speaker.left
                anchors.margins: 16
                y: Math.min((parent.height - implicitHeight) / 2, parent.height - implicitHeight - 8)
                text: Access.written + "|"
                color: Theme.pageInk
                font.pixelSize: Math.min(Theme.text, 32)
                Accessible.name: Access.written
            }
            SpeakerButton {
                id: speaker
                anchors.right: parent.right
                anchors.top: parent.top
                visible: Theme.readsAloud && Access.written !== ""
                words: Access.written
                confidential: true
                speaking: Platform.reading === words
                onSpoken: words => Platform.read(words)
                onHeadphonesFirst: words => Platform.readIfAlone(words)
            }
        }
        Repeater {
            model: root.rows

            Row {
                id: row
                required property string modelData
                required property int index
                spacing: 8
                Accessible.role: Accessible.Grouping
                Accessible.name: qsTr("%1 to %2").arg(row.modelData[0]).arg(row.modelData[row.modelData.length - 1])

                Repeater {
                    model: row.modelData.length
                    Letter {
                        required property int index
                        readonly property string sign: row.modelData[index]
                        objectName: "letter-" + sign
                        text: root.big ? sign.toUpperCase() : sign
                        width: root.cell
                        onClicked: {
                            Access.type(text)
                            root.big = false
                        }
                    }
                }
            }
        }
        Flow {
            width: parent.width
            spacing: root.gap
            Accessible.role: Accessible.ToolBar
            Accessible.name: qsTr("Gap, rub out, ready")

            Letter {
                objectName: "letterSpace"
                text: qsTr("Gap")
                onClicked: Access.type(" ")
            }
            Letter {
                objectName: "letterRubOut"
                enabled: Access.written !== ""
                symbol: "back"
                text: qsTr("Rub out")
                onClicked: Access.rubOut()
            }
            Letter {
                text: root.big ? qsTr("Small letters") : qsTr("Big letter")
                onClicked: root.big = !root.big
            }
            Letter {
                text: root.numbers ? qsTr("Letters") : qsTr("Numbers")
                onClicked: root.numbers = !root.numbers
            }
            MainButton {
                objectName: "lettersDone"
                goesBack: true
                symbol: "tick"
                textSize: Math.min(20, root.signSize)
                text: qsTr("Ready")
                onClicked: Access.finishWriting()
            }
        }
    }

    component Letter: BigButton {
        startPadding: 8
        textSize: root.signSize
    }
}
