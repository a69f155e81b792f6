// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Pipit.App
import Pipit.Design

/// Who can see this? The faces in the order in which they will read it, what to do with it, and what is good to know.
Item {
    id: root

    required property EditorController editor
    property bool telling: false

    signal backRequested
    signal posted
    signal helpRequested
    signal coverRequested

    readonly property bool narrow: root.width < 600
    readonly property bool beside: root.width >= 1100 * Math.min(1.25, Theme.textScale)
    readonly property int margin: root.narrow ? 16 : 40

    ShareController {
        id: sharing
        editor: root.editor
        onPosted: root.posted()
    }
    TopBar {
        id: bar
        width: parent.width
        title: qsTr("Who can see this?")
        speaking: Platform.reading === bar.title
        leading: Rectangle {
            visible: !root.narrow
            implicitWidth: 80
            implicitHeight: 64
            radius: 6
            color: Theme.page
            border.width: 2
            border.color: Theme.hair
            PageCanvas {
                anchors.fill: parent
                anchors.margins: 2
                document: root.editor.document
                enabled: false
                clip: true
                Accessible.ignored: true
            }
        }
        onBackRequested: root.backRequested()
        onHelpRequested: root.helpRequested()
        onCoverRequested: root.coverRequested()
        onSpoken: words => Platform.read(words)
    }
    Flickable {
        id: body
        objectName: "shareBody"
        anchors.top: bar.bottom
        anchors.bottom: foot.top
        width: parent.width
        contentHeight: content.implicitHeight + 24
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        GridLayout {
            id: content
            x: root.margin
            width: parent.width - 2 * root.margin
            columns: root.beside ? 2 : 1
            columnSpacing: 40
            rowSpacing: 20

            ColumnLayout {
                spacing: 8
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop

                SpokenWords {
                    id: tap
                    text: qsTr("Tap a face to leave it out, or put it back.")
                    soft: true
                    speaking: Platform.reading === tap.text
                    onSpoken: words => Platform.read(words)
                    Layout.fillWidth: true
                }
                ShareFaces {
                    people: sharing.people
                    rows: root.narrow
                    Layout.fillWidth: true
                }
                Words {
                    visible: sharing.firstName === ""
                    text: qsTr("Nobody is chosen. Then it stays only here.")
                    Layout.fillWidth: true
                }
                SpokenWords {
                    id: what
                    text: qsTr("What shall we do with it?")
                    heading: true
                    bold: true
                    size: Theme.text
                    speaking: Platform.reading === what.text
                    onSpoken: words => Platform.read(words)
                    Layout.fillWidth: true
                    Layout.topMargin: root.narrow ? 4 : 20
                }
                UsePicker {
                    value: sharing.use
                    suggested: sharing.suggestedUse
                    onPicked: use => sharing.use = use
                    Layout.fillWidth: true
                }
            }
            GoodToKnow {
                officer: sharing.officerName
                onMoreRequested: root.telling = true
                Layout.fillWidth: !root.beside
                Layout.preferredWidth: root.beside ? 368 : -1
                Layout.alignment: Qt.AlignTop
            }
        }
    }
    Column {
        id: foot
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 12
        x: root.margin
        width: parent.width - 2 * root.margin
        spacing: 4

        Notice {
            width: parent.width
            visible: sharing.notice !== ""
            text: sharing.notice
        }
        BigButton {
            objectName: "postButton"
            width: parent.width
            kind: BigButton.Main
            size: root.narrow ? 88 : 112
            enabled: sharing.canPost
            busy: sharing.posting
            picture: "qrc:/pipit/places/post-keep.svg"
            textSize: root.narrow ? 22 : 26
            text: qsTr("Post it. Keep my copy.")
            hint: sharing.firstName === "" ? qsTr("Nobody is chosen") : ""
            onClicked: sharing.postAndKeep()
        }
        Item {
            width: parent.width
            height: Math.max(night.implicitHeight, moon.height) + 4
            Icon {
                id: moon
                anchors.left: parent.left
                anchors.leftMargin: Math.max(0, (parent.width - night.natural - night.speakerRoom - width - 8) / 2)
                anchors.verticalCenter: parent.verticalCenter
                name: "moon"
                size: 28
                ink: Theme.inkSoft
            }
            SpokenWords {
                id: night
                anchors.left: moon.right
                anchors.leftMargin: 8
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                text: qsTr("Nobody reads Pipit at night. Need someone now? Tap Help.")
                soft: true
                size: Theme.small
                speaking: Platform.reading === night.text
                onSpoken: words => Platform.read(words)
            }
        }
    }
    When {
        holds: root.telling
        TellMore {
            anchors.fill: parent
            officer: sharing.officerName
            onBackRequested: root.telling = false
            onHelpRequested: root.helpRequested()
            onCoverRequested: root.coverRequested()
        }
    }
}
