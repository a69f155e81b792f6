// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Pipit.App
import Pipit.Design

/// A page that was shared, as it went: nothing on it can be changed. Who can see it, and where it is now.
Item {
    id: root

    required property string pageKey
    /// Where it is now, in a sentence or two.
    required property string where

    signal backRequested
    signal helpRequested
    signal coverRequested

    readonly property bool wide: root.width >= 1100 * Math.min(1.2, Theme.textScale) && root.width > root.height
    readonly property int margin: root.width < 600 ? 16 : Theme.margins

    property bool takingBack: false

    ReadController {
        id: read
        key: root.pageKey
    }
    TakeBack {
        id: back
        key: root.pageKey
        onDone: root.backRequested()
    }
    TopBar {
        id: bar
        visible: !root.takingBack
        width: parent.width
        title: read.title === "" ? qsTr("A page") : read.title
        speaking: Platform.reading === bar.title
        onBackRequested: root.backRequested()
        onHelpRequested: root.helpRequested()
        onCoverRequested: root.coverRequested()
        onSpoken: words => Platform.readIfAlone(words)
    }
    Flickable {
        id: body
        visible: !root.takingBack
        anchors.top: bar.bottom
        anchors.bottom: parent.bottom
        anchors.bottomMargin: mark.taken
        width: parent.width
        contentHeight: content.implicitHeight + 32
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        GridLayout {
            id: content
            x: root.margin
            y: 8
            width: parent.width - 2 * root.margin
            columns: root.wide ? 2 : 1
            columnSpacing: 40
            rowSpacing: 24

            PageSheet {
                id: sheet
                readonly property real room: root.wide ? Math.min(784, root.width - 420, (root.height - bar.height - 40) / read.document.shape) : content.width
                document: read.document
                player: read.player
                media: read.media
                playingBlob: read.playingBlob
                onPlayRequested: blob => read.playVoice(blob)
                Layout.preferredWidth: sheet.room
                Layout.preferredHeight: sheet.room * read.document.shape
                Layout.alignment: Qt.AlignTop | Qt.AlignHCenter
            }
            ColumnLayout {
                spacing: 16
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop

                SpokenWords {
                    id: who
                    text: qsTr("Who can see this?")
                    heading: true
                    bold: true
                    size: Theme.text
                    says: root.audience
                    speaking: Platform.reading === root.audience
                    confidential: true
                    onSpoken: words => Platform.read(words)
                    onHeadphonesFirst: words => Platform.readIfAlone(words)
                    Layout.fillWidth: true
                }
                Repeater {
                    model: read.otherFaces
                    RowLayout {
                        id: person
                        required property int index
                        required property string modelData
                        spacing: 16
                        Layout.fillWidth: true
                        Face {
                            who: person.modelData
                            size: 64
                        }
                        Heading {
                            text: read.otherNames[person.index]
                            Layout.fillWidth: true
                        }
                    }
                }
                Words {
                    text: qsTr("And the council’s key.")
                    soft: true
                    Layout.fillWidth: true
                }
                UseMark {
                    id: mine
                    visible: read.use !== UsePicker.None
                    use: read.use
                    textSize: Theme.body
                    Layout.fillWidth: true
                }
                Notice {
                    objectName: "where"
                    told: true
                    symbol: "bird"
                    text: root.where
                    visible: text !== ""
                    speaks: true
                    onSpoken: words => Platform.readIfAlone(words)
                    Layout.fillWidth: true
                }
                BigButton {
                    objectName: "takeBack"
                    visible: back.possible
                    leading: true
                    symbol: "undo"
                    text: qsTr("Take it back")
                    onClicked: root.takingBack = true
                    Layout.fillWidth: true
                }
                Notice {
                    visible: read.notice !== ""
                    text: read.notice
                    speaks: true
                    onSpoken: words => Platform.read(words)
                    Layout.fillWidth: true
                }
            }
        }
    }

    ScrollMark {
        id: mark
        visible: !root.takingBack
        anchors.fill: parent
        page: body
    }

    When {
        holds: root.takingBack
        TakeBackPanel {
            anchors.fill: parent
            act: back
            onBackRequested: root.takingBack = false
            onHelpRequested: root.helpRequested()
            onCoverRequested: root.coverRequested()
        }
    }

    readonly property string audience: who.text + " " + Array.from(read.otherNames).join(", ") + ". " + qsTr("And the council’s key.")
        + (mine.visible ? " " + mine.words + "." : "")
}
