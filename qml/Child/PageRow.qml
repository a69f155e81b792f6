// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Pipit.App
import Pipit.Design

/// One page of hers: what it looks like, its name, where it is, and who can open it.
Item {
    id: root

    required property string key
    required property bool draft
    required property string title
    required property string thumbnail
    required property int state
    required property string stateTitle
    required property string stateDetail
    required property list<string> readerFaces

    signal draftRequested
    signal sharedRequested

    readonly property bool wide: root.width >= 1080 * Theme.textScale
    readonly property string words: root.title + ". " + root.stateTitle + ". " + root.stateDetail

    implicitHeight: Math.max(116, content.implicitHeight + 32)

    Pressable {
        id: card
        anchors.fill: parent
        text: root.title
        hint: root.stateTitle + ". " + root.stateDetail
        corner: Theme.cardCorner
        onClicked: root.draft ? root.draftRequested() : root.sharedRequested()
        background: Surface {
            corner: card.corner
            outline: Theme.quietLine
            outlineWidth: Theme.quietWidth
        }
    }
    GridLayout {
        id: content
        anchors.left: parent.left
        anchors.right: speaker.left
        anchors.leftMargin: 16
        anchors.rightMargin: 8
        anchors.verticalCenter: parent.verticalCenter
        columns: root.wide ? 5 : 2
        columnSpacing: 20
        rowSpacing: 12

        Rectangle {
            implicitWidth: 112
            implicitHeight: 84
            radius: 6
            color: Theme.page
            border.width: Theme.quietWidth
            border.color: Theme.hair
            Image {
                anchors.fill: parent
                anchors.margins: 2
                source: root.thumbnail
                fillMode: Image.PreserveAspectFit
                cache: false
                Accessible.ignored: true
            }
        }
        Words {
            text: root.title
            font.pixelSize: Theme.text
            Layout.fillWidth: true
            Layout.preferredWidth: root.wide ? 172 : -1
            Layout.maximumWidth: root.wide ? 172 * Theme.textScale : -1
            Accessible.ignored: true
        }
        StateTrack {
            id: track
            stage: root.state
            mine: Session.face
            reader: root.readerFaces.length > 0 ? root.readerFaces[0] : "someone"
            small: root.width < 600
            Layout.columnSpan: root.wide ? 1 : 2
            Layout.preferredWidth: Math.min(implicitWidth, root.width - 32)
        }
        Column {
            Layout.columnSpan: root.wide || faces.count > 0 ? 1 : 2
            Layout.fillWidth: true
            Layout.row: root.wide ? 0 : 2
            Layout.column: root.wide ? 3 : 0
            Words {
                width: parent.width
                text: root.stateTitle
                font.pixelSize: Theme.text
                font.bold: true
                lineHeight: Math.round(font.pixelSize * 1.25)
                Accessible.ignored: true
            }
            Words {
                width: parent.width
                text: root.stateDetail
                soft: true
                font.pixelSize: Theme.small
                Accessible.ignored: true
            }
        }
        Row {
            spacing: -8
            visible: faces.count > 0
            Layout.row: root.wide ? 0 : 2
            Layout.column: root.wide ? 4 : 1
            Layout.alignment: Qt.AlignRight | Qt.AlignVCenter
            Repeater {
                id: faces
                model: root.readerFaces
                Face {
                    required property string modelData
                    who: modelData
                    size: 48
                }
            }
        }
    }
    SpeakerButton {
        id: speaker
        anchors.right: parent.right
        anchors.rightMargin: 8
        y: root.wide ? (parent.height - height) / 2 : 16
        width: visible ? implicitWidth : 0
        words: root.words
        confidential: true
        speaking: Platform.reading === root.words
        onSpoken: words => Platform.read(words)
        onHeadphonesFirst: words => Platform.readIfAlone(words)
    }
}
