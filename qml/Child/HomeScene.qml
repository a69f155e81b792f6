// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.App
import Pipit.Design

/// Home in the storybook look: one scene, in the light of the hour. The nest is My pages, the stones and the table My
/// meeting, the branch My people, the sign Answers, the hollow the treasure box. Each is a target and has a tag; what is
/// not there yet is drawn empty and has neither.
Item {
    id: root

    required property PlacesModel places
    required property string light
    /// The top bar's height; on a narrow screen the scene begins below it.
    required property real barHeight

    signal entered(string name, string address)
    signal newPageRequested

    readonly property bool upright: root.height > root.width
    readonly property bool narrow: root.width < 600
    /// Large words in little room: the tags stand in one column, and it scrolls.
    readonly property bool stacked: root.narrow && Theme.textScale > 1.3
    readonly property real edge: root.narrow ? 8 : 16

    // Where things are in the drawings: the middle of what is touched, its size, and the middle of its tag.
    readonly property list<rect> wideTargets: [Qt.rect(1109, 456, 240, 170), Qt.rect(650, 664, 400, 130), Qt.rect(420, 246, 330, 110), Qt.rect(740, 440, 190, 230), Qt.rect(113, 490, 130, 180)]
    readonly property list<point> wideTags: [Qt.point(1109, 588), Qt.point(706, 752), Qt.point(452, 346), Qt.point(756, 400), Qt.point(147, 622)]
    readonly property list<rect> tallTargets: [Qt.rect(631, 806, 240, 170), Qt.rect(400, 1110, 380, 170), Qt.rect(384, 476, 330, 110), Qt.rect(398, 760, 190, 230), Qt.rect(77, 720, 130, 180)]
    readonly property list<point> tallTags: [Qt.point(631, 924), Qt.point(560, 1056), Qt.point(430, 574), Qt.point(404, 716), Qt.point(140, 852)]
    readonly property list<point> phoneTags: [Qt.point(640, 952), Qt.point(160, 1064), Qt.point(420, 570), Qt.point(398, 700), Qt.point(90, 826)]
    /// How many tags stand below one in the narrow scene: there they would meet.
    readonly property list<int> below: [1, 0, 4, 3, 2]

    Rectangle {
        width: parent.width
        height: root.barHeight
        visible: root.narrow
        color: Theme.paper
    }
    Item {
        id: frame
        anchors.fill: parent
        anchors.topMargin: root.narrow ? root.barHeight : 0
        clip: root.narrow

        Item {
            id: scene

            readonly property real naturalWidth: root.upright ? 800 : 1280
            readonly property real naturalHeight: root.upright ? 1280 : 800
            /// Above the highest bird there is only the tree: a phone loses some of it.
            readonly property real lost: root.narrow ? 104 : 0
            readonly property real zoom: Math.max(frame.width / naturalWidth, frame.height / (naturalHeight - lost))

            function toScreen(at: point): point {
                return Qt.point(frame.x + scene.x + at.x * scene.zoom, frame.y + scene.y + at.y * scene.zoom)
            }

            width: naturalWidth * zoom
            height: naturalHeight * zoom
            x: (frame.width - width) / 2
            y: root.narrow ? frame.height - height : (frame.height - height) / 2

            Drawing {
                anchors.fill: parent
                source: "qrc:/pipit/scenes/home-%1-%2.svg".arg(root.upright ? "portrait" : "landscape").arg(root.light)
            }
        }
    }
    // The things themselves open their places too; their tags say so.
    Repeater {
        model: root.places
        Pressable {
            id: thing
            required property int place
            required property string name
            required property string address
            readonly property rect there: root.upright ? root.tallTargets[thing.place] : root.wideTargets[thing.place]
            readonly property point middle: scene.toScreen(Qt.point(thing.there.x, thing.there.y))

            x: thing.middle.x - width / 2
            y: thing.middle.y - height / 2
            width: thing.there.width * scene.zoom
            height: thing.there.height * scene.zoom
            text: thing.name
            focusPolicy: Qt.NoFocus
            Accessible.ignored: true
            onClicked: root.entered(thing.name, thing.address)
        }
    }
    Repeater {
        model: root.stacked ? null : root.places
        PlaceTag {
            id: tag
            required property int place
            required property string tag
            required property string name
            required property string address
            required symbol
            required note
            required counted
            readonly property point there: root.narrow ? root.phoneTags[tag.place] : root.upright ? root.tallTags[tag.place] : root.wideTags[tag.place]
            readonly property point middle: scene.toScreen(tag.there)
            readonly property real lowest: root.narrow ? make.y - (root.below[tag.place] + 1) * (tag.height + 8) : make.y - tag.height - 16

            objectName: tag.tag
            // Beside the button, where large words would meet it.
            readonly property bool low: tag.place === PlacesModel.MyMeeting && !root.upright
            readonly property real from: tag.low && Theme.mirrored ? make.x + make.width + 16 : root.edge
            readonly property real to: tag.low && !Theme.mirrored ? make.x - 16 : root.width - root.edge
            x: Math.max(tag.from, Math.min(tag.to - tag.width, tag.middle.x - tag.width / 2))
            y: Math.max(root.barHeight + 8, Math.min(tag.low ? root.height - tag.height - 16 : tag.lowest, tag.middle.y - tag.height / 2))
            text: tag.name
            onClicked: root.entered(tag.name, tag.address)
            onSpoken: words => Platform.read(words)
        }
    }
    When {
        holds: root.stacked
        Flickable {
            id: pile
            objectName: "placesList"
            anchors.fill: parent
            anchors.topMargin: root.barHeight + 8
            anchors.bottomMargin: root.height - make.y + 8 + mark.taken
            contentHeight: column.height
            boundsBehavior: Flickable.StopAtBounds
            clip: true

            Column {
                id: column
                width: pile.width
                spacing: 8
                Repeater {
                    model: root.places
                    PlaceTag {
                        id: row
                        required property string tag
                        required property string name
                        required property string address
                        required symbol
                        required note
                        required counted

                        objectName: row.tag
                        x: root.edge
                        width: column.width - 2 * root.edge
                        text: row.name
                        onClicked: root.entered(row.name, row.address)
                        onSpoken: words => Platform.read(words)
                    }
                }
            }
            ScrollMark {
                id: mark
                parent: root
                anchors.fill: parent
                anchors.bottomMargin: root.height - make.y
                page: pile
            }
        }
    }
    MakePage {
        id: make
        x: root.narrow ? root.edge * 2 : Theme.mirrored ? 32 : root.width - width - 32
        y: root.height - height - (root.narrow ? 12 : 36)
        width: root.narrow ? root.width - 4 * root.edge : Math.max(implicitWidth, 280)
        size: root.narrow ? 72 : 88
        onClicked: root.newPageRequested()
    }
}
