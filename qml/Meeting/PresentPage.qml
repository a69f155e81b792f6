// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.App
import Pipit.Design

/// Her page, whole, on its own paper, or the copy that she adds to. Cream in the dark too.
Rectangle {
    id: root

    required property PageDocument document
    required property string title
    required property string writing
    required property bool adding
    required property VoicePlayer player
    required property int playingBlob

    readonly property alias canvas: canvas

    signal playRequested(int blob)

    radius: Theme.cardCorner
    color: root.document.paper
    border.width: 1.5
    border.color: Theme.quietLine
    Accessible.role: Accessible.Graphic
    Accessible.name: root.title === "" ? qsTr("A page") : root.title
    Accessible.description: root.writing

    PageCanvas {
        id: canvas
        objectName: "presentCanvas"
        anchors.fill: parent
        anchors.margins: 8
        document: root.document

        Repeater {
            model: PageBubbles { document: root.document; only: PageBubbles.Voice }
            PlayBubble {
                id: bubble
                required property int blob
                required property int index
                required property list<real> waveform
                required property point place
                readonly property bool held: root.playingBlob === bubble.blob
                objectName: "presentVoice" + bubble.index
                x: Math.max(0, Math.min(canvas.width - width, bubble.place.x * canvas.width - width / 2))
                y: Math.max(0, Math.min(canvas.height - height, bubble.place.y * canvas.width - height / 2))
                targetSize: 68
                wave: bubble.waveform
                playing: bubble.held && root.player.playing
                position: bubble.held ? root.player.ms : 0
                onToggled: root.playRequested(bubble.blob)
                onSought: ms => root.player.seek(ms)
            }
        }
    }
}
