// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.Design

/// One paragraph as it will be read; long sentences are washed. Open, it is a field.
Item {
    id: root

    required property string heading
    required property int index
    required property string words
    required property string markup
    required property string beside
    required property string picture
    required property bool ask
    required property bool mended
    required property bool mending
    /// The child's own words are hers.
    required property bool mendable

    readonly property bool sideBySide: root.width >= 560 * Theme.textScale && root.beside !== ""

    signal opened
    signal finished
    signal sentencesRequested
    signal mendedTo(string words)

    implicitHeight: column.height

    Column {
        id: column
        width: parent.width
        Heading {
            width: parent.width
            visible: text !== ""
            leftPadding: 12
            topPadding: 16
            bottomPadding: 4
            text: root.heading
            size: Theme.adultHeading
            Accessible.role: Accessible.Heading
        }
        When {
            holds: !root.mending
            Pressable {
                id: read
                objectName: "paragraphText"
                Accessible.name: qsTr("%1. %2").arg(root.index + 1).arg(text)
                width: column.width
                text: root.beside === "" ? root.words : root.words + ". " + root.beside
                enabled: root.mendable
                Accessible.role: root.mendable ? Accessible.Button : Accessible.StaticText
                hint: !root.mendable ? "" : root.mended ? qsTr("You changed this. Tap to write on") : qsTr("Tap to write it in your own words")
                shrinks: false
                corner: 8
                leftPadding: 12
                rightPadding: 12
                topPadding: root.ask ? 12 : 4
                bottomPadding: root.ask ? 0 : 6
                implicitHeight: Math.max(Theme.adultTarget, implicitContentHeight + topPadding + bottomPadding)
                onClicked: root.opened()

                background: Rectangle {
                    radius: 8
                    color: read.down ? Theme.chosenWash : "transparent"
                }
                contentItem: Item {
                    implicitHeight: root.sideBySide ? Math.max(own.height, others.height) : own.height + (others.visible ? others.height + 8 : 0)
                    Column {
                        id: own
                        anchors.left: parent.left
                        y: root.ask ? parent.height - height : 0
                        width: root.sideBySide ? parent.width / 2 - 16 : parent.width
                        spacing: 8
                        Image {
                            visible: root.picture !== ""
                            width: Math.min(parent.width, 166)
                            height: visible ? width * 3 / 4 : 0
                            cache: false
                            fillMode: Image.PreserveAspectFit
                            source: root.picture
                        }
                        Text {
                            width: parent.width
                            text: root.markup
                            textFormat: Text.RichText
                            color: Theme.ink
                            font.family: Theme.family
                            font.pixelSize: Theme.adultHeading
                            font.bold: root.ask
                            wrapMode: Text.Wrap
                            horizontalAlignment: Text.AlignLeft
                            Accessible.ignored: true
                        }
                    }
                    Rectangle {
                        visible: root.sideBySide
                        x: parent.width / 2
                        width: 1.5
                        height: parent.height
                        color: Theme.margin
                    }
                    Words {
                        id: others
                        visible: root.beside !== ""
                        anchors.right: parent.right
                        y: root.sideBySide ? 0 : own.height + 8
                        width: root.sideBySide ? parent.width / 2 - 16 : parent.width
                        text: root.beside
                        soft: true
                        font.pixelSize: Theme.adultSay
                        Accessible.ignored: true
                    }
                }
            }
        }
        When {
            holds: root.mending
            Column {
                width: column.width
                leftPadding: 12
                spacing: 8
                LineField {
                    id: field
                    objectName: "mendField"
                    width: parent.width - 12
                    label: qsTr("Your words")
                    initialText: root.words
                    maxLength: 1200
                    onSaid: words => root.mendedTo(words)
                    Component.onCompleted: field.focusText()
                }
                Flow {
                    width: parent.width - 12
                    spacing: 8
                    BigButton {
                        objectName: "mendDone"
                        size: 48
                        symbol: "tick"
                        text: qsTr("Done")
                        onClicked: {
                            field.flush()
                            root.finished()
                        }
                    }
                    BigButton {
                        objectName: "mendSentences"
                        size: 48
                        kind: BigButton.Quiet
                        symbol: "book"
                        text: qsTr("Sentences")
                        onClicked: {
                            field.flush()
                            root.sentencesRequested()
                        }
                    }
                    BigButton {
                        objectName: "mendBack"
                        visible: root.mended
                        size: 48
                        kind: BigButton.Quiet
                        symbol: "undo"
                        text: qsTr("As Pipit wrote it")
                        onClicked: {
                            root.mendedTo("")
                            root.finished()
                        }
                    }
                }
            }
        }
    }
}
