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
    required property bool readable
    required property bool kept
    required property string title
    required property string thumbnail
    required property int state
    required property string stateTitle
    required property string stateDetail
    required property string day
    required property string stays
    required property list<string> readerFaces

    signal draftRequested
    signal sharedRequested
    signal menuRequested

    /// Large text in little room: everything has a line of its own.
    readonly property bool tall: root.width < 600 && Theme.textScale > 1.3
    readonly property bool wide: root.width >= 1080 * Theme.textScale
    /// In the little look two of the five states have shorter words; none says more than is known.
    readonly property string stateWords: Dress.little && root.readable && root.state === StateTrack.OnlyHere ? qsTr("Here")
        : Dress.little && root.readable && root.state === StateTrack.Posted ? qsTr("On its way") : root.stateTitle
    readonly property string words: root.title + ". " + root.stateWords + ". " + root.stateDetail
    /// Two pages may have one title: where it is and its day tell them apart.
    readonly property string called: root.title + ". " + root.stateTitle + (root.readable ? ". " + root.day : "")

    function open(): void {
        if (!root.readable)
            return
        if (root.draft)
            root.draftRequested()
        else
            root.sharedRequested()
    }

    implicitHeight: Math.max(aside.height + 16, content.implicitHeight + 32)

    Surface {
        anchors.fill: parent
        corner: Theme.cardCorner
        outline: Theme.quietLine
        outlineWidth: Theme.quietWidth
        fill: card.down ? Theme.pick : Theme.card
    }
    // Beside the buttons the card opens too.
    TapHandler {
        gesturePolicy: TapHandler.ReleaseWithinBounds
        onTapped: root.open()
    }
    Pressable {
        id: card
        anchors.left: parent.left
        anchors.right: aside.left
        height: parent.height
        enabled: root.readable
        text: root.title
        hint: root.stateDetail
        Accessible.name: root.called
        corner: Theme.cardCorner
        shrinks: false
        onClicked: root.open()
    }
    GridLayout {
        id: content
        anchors.left: parent.left
        anchors.right: aside.left
        anchors.leftMargin: 16
        anchors.rightMargin: 8
        anchors.verticalCenter: parent.verticalCenter
        columns: root.wide ? 4 : 2
        columnSpacing: 20
        rowSpacing: 12

        GridLayout {
            columns: root.tall ? 1 : 2
            columnSpacing: 20
            rowSpacing: 12
            Layout.columnSpan: root.wide ? 1 : 2
            Layout.fillWidth: true
            Layout.preferredWidth: root.wide ? 304 : -1
            Layout.maximumWidth: root.wide ? 132 + 172 * Theme.textScale : -1

            PageThumb {
                picture: root.thumbnail
                readable: root.readable
                Layout.preferredWidth: Dress.picturesOnly ? 176 : 112
                Layout.preferredHeight: Dress.picturesOnly ? 132 : 84
                kept: root.kept
            }
            Heading {
                visible: !Dress.picturesOnly
                text: root.title
                face: Theme.headingFamily
                font.bold: false
                size: Theme.text
                Layout.fillWidth: true
                Accessible.ignored: true
            }
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
            visible: !Dress.picturesOnly
            Layout.columnSpan: root.wide || (faces.count > 0 && !root.tall) ? 1 : 2
            Layout.fillWidth: true
            Layout.row: root.wide ? 0 : 2
            Layout.column: root.wide ? 2 : 0
            Words {
                width: parent.width
                text: root.stateWords
                font.pixelSize: Theme.text
                font.bold: true
                lineHeight: Math.round(font.pixelSize * 1.25)
                Accessible.ignored: true
            }
            Words {
                width: parent.width
                visible: Dress.shown === Dress.Words
                text: root.stateDetail
                soft: true
                font.pixelSize: Theme.small
                Accessible.ignored: true
            }
        }
        Row {
            spacing: -8
            visible: faces.count > 0
            Layout.row: root.wide ? 0 : root.tall ? 3 : 2
            Layout.column: root.wide ? 3 : root.tall ? 0 : 1
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
    Column {
        id: aside
        anchors.right: parent.right
        anchors.rightMargin: 8
        y: root.wide ? (parent.height - height) / 2 : 8

        SpeakerButton {
            words: root.words
            confidential: true
            speaking: Platform.reading === root.words
            onSpoken: words => Platform.read(words)
            onHeadphonesFirst: words => Platform.readIfAlone(words)
        }
        SquareButton {
            visible: root.readable
            kind: BigButton.Quiet
            symbol: "dots"
            name: qsTr("More about %1").arg(root.called)
            onClicked: root.menuRequested()
        }
    }
}
