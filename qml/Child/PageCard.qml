// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.App
import Pipit.Design

/// One page of hers as a card of the grid: what it looks like first, then its name, where it is, and who can open it.
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
        width: parent.width
        anchors.top: parent.top
        anchors.bottom: strip.top
        enabled: root.readable
        text: root.title
        hint: root.stateDetail
        Accessible.name: root.called
        corner: Theme.cardCorner
        shrinks: false
        onClicked: root.open()
    }
    PageThumb {
        id: thumb
        x: 12
        y: 12
        width: parent.width - 24
        height: width * 3 / 4
        picture: root.thumbnail
        readable: root.readable
        kept: root.kept
    }
    // Where no reading is needed: from her face to whoever has it.
    When {
        holds: Dress.picturesOnly && root.readable
        StateTrack {
            anchors.horizontalCenter: thumb.horizontalCenter
            anchors.top: thumb.bottom
            anchors.topMargin: 12
            stage: root.state
            mine: Session.face
            reader: root.readerFaces.length > 0 ? root.readerFaces[0] : "someone"
            small: true
            simple: true
        }
    }
    // The stop where it is now, as on the track of a row; the words under it are the truth.
    InkFrame {
        id: stop
        anchors.right: thumb.right
        anchors.top: thumb.bottom
        anchors.topMargin: 8
        width: 44
        height: 44
        visible: root.readable && !Dress.picturesOnly
        radius: width / 2
        fill: root.state === StateTrack.OnlyHere || root.state === StateTrack.Seen ? "transparent" : Theme.sky
        lineWidth: root.state === StateTrack.OnlyHere || root.state === StateTrack.Seen ? 0 : Theme.line
        color: Theme.ink

        When {
            holds: root.state === StateTrack.OnlyHere || root.state === StateTrack.Seen
            Face {
                anchors.fill: stop
                who: root.state === StateTrack.Seen && root.readerFaces.length > 0 ? root.readerFaces[0] : Session.face
                size: 44
            }
        }
        Icon {
            anchors.centerIn: parent
            visible: name !== ""
            name: root.state === StateTrack.Waiting ? "bird" : root.state === StateTrack.Posted ? "post"
                : root.state === StateTrack.OnTablet ? "tablet" : ""
            width: 26
            height: 26
        }
    }
    Words {
        id: name
        anchors.left: thumb.left
        anchors.right: stop.visible ? stop.left : thumb.right
        anchors.rightMargin: stop.visible ? 4 : 0
        anchors.top: thumb.bottom
        anchors.topMargin: 10
        height: Math.min(Math.max(44, implicitHeight), strip.y - thumb.y - thumb.height - 10 - where.height - (detail.visible ? detail.height : 0))
        visible: !Dress.picturesOnly
        text: root.title
        font.family: Theme.headingFamily
        font.pixelSize: Theme.text
        fontSizeMode: Text.Fit
        minimumPixelSize: 18
        verticalAlignment: Text.AlignVCenter
        lineHeightMode: Text.ProportionalHeight // a fixed one would not follow the type that fits
        lineHeight: 0.78
        topPadding: 0
        bottomPadding: 0
        Accessible.ignored: true
    }
    Words {
        id: where
        anchors.left: thumb.left
        anchors.right: thumb.right
        anchors.top: name.bottom
        visible: !Dress.picturesOnly
        text: root.stateWords
        font.pixelSize: Theme.body
        font.bold: true
        lineHeight: Math.round(font.pixelSize * 1.2)
        Accessible.ignored: true
    }
    Words {
        id: detail
        anchors.left: thumb.left
        anchors.right: thumb.right
        anchors.top: where.bottom
        visible: Dress.shown === Dress.Words
        text: root.stateDetail
        soft: true
        font.pixelSize: Theme.small
        lineHeight: Math.round(font.pixelSize * 1.2)
        Accessible.ignored: true
    }
    Item {
        id: strip
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: 12
        anchors.rightMargin: 4
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 4
        height: Theme.touchTarget

        Row {
            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            spacing: root.readerFaces.length > 2 ? -18 : -12
            Repeater {
                // Who does not fit here stands on the page itself.
                model: Math.min(root.readerFaces.length, 3)
                Face {
                    required property int index
                    who: root.readerFaces[index]
                    size: 44
                }
            }
        }
        SpeakerButton {
            id: speaker
            anchors.right: more.left
            words: root.words
            confidential: true
            speaking: Platform.reading === root.words
            onSpoken: words => Platform.read(words)
            onHeadphonesFirst: words => Platform.readIfAlone(words)
        }
        SquareButton {
            id: more
            anchors.right: parent.right
            width: visible ? Theme.touchTarget : 0
            visible: root.readable
            kind: BigButton.Quiet
            symbol: "dots"
            name: qsTr("More about %1").arg(root.called)
            onClicked: root.menuRequested()
        }
    }
}
