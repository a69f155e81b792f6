// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.App
import Pipit.Design

/// Me in the middle, those close to me around, others further out, and below them who is not here any more. Where in a
/// ring somebody stands says nothing and is kept nowhere. A tap chooses; then a tap on a ring places, and so does a drag.
Item {
    id: root

    required property MyPeopleModel people
    property string chosenKey: ""

    signal chosen(string key)
    signal placed(string key, int ring)
    signal addRequested

    property bool dragging: false
    /// Whoever is gone stands below, or beside the circles where the screen is wide.
    readonly property bool sideways: root.width > root.height * 1.1
    readonly property int faceSize: root.width >= 560 ? 84 : root.width >= 480 ? 72 : 52
    readonly property real nameRoom: Theme.scaled(root.width >= 480 ? 20 : 18) * 1.15
    readonly property bool somebodyGone: root.people.left > 0 || root.dragging
    readonly property real strip: !root.somebodyGone ? 0 : root.sideways ? root.faceSize + 40 : root.faceSize + root.nameRoom + 44
    readonly property real across: root.width - (root.sideways ? root.strip : 0)
    readonly property real down: root.height - (root.sideways ? 0 : root.strip)
    /// They all find room without lying over one another.
    readonly property bool fits: root.people.near <= root.most(root.innerX, root.innerY)
        && root.people.further + 1 <= root.most(root.outerX, root.outerY)
        && root.people.left * (root.sideways ? root.faceSize + root.nameRoom + 14 : root.faceSize * 1.4) <= (root.sideways ? root.height - 60 : root.width)
        && root.outerX - root.innerX >= root.faceSize && root.outerY - root.innerY >= root.faceSize + root.nameRoom

    readonly property real centreX: root.across / 2
    readonly property real centreY: root.down / 2
    readonly property real innerX: Math.max(root.across * 0.18, root.faceSize * 1.25)
    readonly property real innerY: Math.max(root.down * 0.17, root.faceSize * 1.4)
    readonly property real outerX: root.across * 0.5 - root.faceSize * 0.5 - 16
    readonly property real outerY: root.down * 0.5 - root.faceSize * 0.5 - root.nameRoom

    function most(radiusX: real, radiusY: real): int {
        return Math.floor(Math.PI * (radiusX + radiusY) / (root.faceSize * 1.45))
    }
    /// Of `count` around me, evenly, one below where they are odd.
    function around(seat: int, count: int, radiusX: real, radiusY: real): point {
        const turn = (90 + (count === 1 ? 90 : (seat + (count % 2 === 1 ? 1 : 0.5)) * 360 / count)) * Math.PI / 180
        return Qt.point(root.centreX + radiusX * Math.cos(turn), root.centreY + radiusY * Math.sin(turn))
    }
    function placeOf(ring: int, seat: int): point {
        if (ring === MyPeopleModel.Near)
            return root.around(seat, root.people.near, root.innerX, root.innerY)
        if (ring === MyPeopleModel.Further) // the last place of this ring is for somebody new
            return root.around(seat, root.people.further + (root.people.today ? 1 : 0), root.outerX, root.outerY)
        if (root.sideways)
            return Qt.point(root.width - root.strip / 2 + 8, gone.y + gone.height + (root.faceSize + root.nameRoom + 14) * (seat + 0.5) + 4)
        return Qt.point(root.width * (seat + 0.5) / Math.max(1, root.people.left), root.height - (root.faceSize + root.nameRoom + 12) / 2)
    }
    function ringAt(x: real, y: real): int {
        if (root.strip > 0 && (root.sideways ? x > root.across : y > root.down))
            return MyPeopleModel.Left
        return inner.holds(Qt.point(x - inner.x, y - inner.y)) ? MyPeopleModel.Near : MyPeopleModel.Further
    }
    function groundTapped(x: real, y: real): void {
        if (root.chosenKey !== "" && root.people.today)
            root.placed(root.chosenKey, root.ringAt(x, y))
    }

    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("My people")

    HandRing {
        id: outer
        width: root.across
        height: root.down
        fill: Theme.soft
        color: Theme.quietLine
        lineWidth: Theme.quietWidth
    }
    HandRing {
        id: inner
        width: Math.min(outer.width - 2 * root.faceSize, (root.innerX + root.faceSize * 0.75) * 2)
        height: Math.min(outer.height - 2 * root.faceSize, (root.innerY + root.faceSize * 0.5 + root.nameRoom + 2) * 2)
        x: root.centreX - width / 2
        y: root.centreY - height / 2
        fill: Theme.wash
        color: Theme.quietLine
        lineWidth: Theme.quietWidth
    }
    Words {
        id: gone
        x: root.sideways ? root.across + 16 : 0
        y: root.sideways ? 8 : root.down + 8
        width: root.sideways ? root.strip - 16 : parent.width
        visible: root.strip > 0
        text: qsTr("Not here any more")
        soft: true
        font.pixelSize: Theme.small
        horizontalAlignment: Text.AlignHCenter
        Accessible.ignored: true // each of them says it
    }
    MouseArea {
        anchors.fill: parent
        onClicked: mouse => root.groundTapped(mouse.x, mouse.y)
    }
    Column {
        x: root.centreX - width / 2
        y: root.centreY - height / 2
        spacing: 2
        Accessible.role: Accessible.Graphic
        Accessible.name: qsTr("me")
        Face {
            anchors.horizontalCenter: parent.horizontalCenter
            who: Session.face
            size: root.faceSize + 4
        }
        Words {
            anchors.horizontalCenter: parent.horizontalCenter
            text: qsTr("me")
            font.bold: true
            lineHeight: Math.round(font.pixelSize * 1.1)
            Accessible.ignored: true
        }
    }
    Repeater {
        model: root.people

        PersonDisc {
            id: disc

            required property int index
            required property string key
            required property int ring
            required property int seat
            required property string relationName
            required property string said
            readonly property point place: root.placeOf(disc.ring, disc.seat)

            objectName: "person" + disc.index
            x: disc.place.x - width / 2
            y: disc.place.y - height / 2
            z: finger.carries ? 2 : 0
            padding: 2
            widest: 1.4
            faceSize: root.faceSize
            nameSize: root.width >= 480 ? Theme.body : Theme.small
            chosen: root.chosenKey === disc.key
            hint: disc.relationName + ". " + (disc.ring === MyPeopleModel.Near ? qsTr("Close to me.")
                : disc.ring === MyPeopleModel.Further ? qsTr("Further away.") : qsTr("Not here any more.")) + " " + disc.said
            onClicked: if (!finger.carries) root.chosen(disc.key)
            transform: Translate {
                x: finger.went.x
                y: finger.went.y
            }

            // It only watches: the press stays the button's, whose click counts unless the face came along.
            PointHandler {
                id: finger
                property bool carries: false
                property point went: Qt.point(0, 0)
                function moved(): void {
                    if (!finger.active)
                        return
                    const dx = finger.point.scenePosition.x - finger.point.scenePressPosition.x
                    const dy = finger.point.scenePosition.y - finger.point.scenePressPosition.y
                    if (!finger.carries && Math.abs(dx) + Math.abs(dy) < 16)
                        return
                    finger.carries = root.dragging = true
                    finger.went = Qt.point(dx, dy)
                }
                function gone(): void {
                    if (finger.active || !finger.carries)
                        return
                    const ring = root.ringAt(disc.x + disc.width / 2 + finger.went.x, disc.y + disc.height / 2 + finger.went.y)
                    finger.went = Qt.point(0, 0)
                    root.dragging = false
                    afterClick.start()
                    root.placed(disc.key, ring)
                }
                target: null
                enabled: root.people.today
                onPointChanged: finger.moved()
                onActiveChanged: finger.gone()
            }
            Timer {
                id: afterClick
                interval: 0
                onTriggered: finger.carries = false
            }
        }
    }
    Pressable {
        id: add
        readonly property point place: root.around(root.people.further, root.people.further + 1, root.outerX, root.outerY)
        objectName: "addSomebody"
        x: add.place.x - width / 2
        y: add.place.y - height / 2
        visible: root.people.today
        text: qsTr("Add")
        hint: qsTr("Somebody who matters to you")
        padding: 2
        implicitWidth: Math.max(Theme.touchTarget, root.faceSize + 8)
        implicitHeight: root.faceSize + addWords.implicitHeight + 8
        onClicked: root.addRequested()
        background: Item {}
        contentItem: Item {
            InkFrame {
                id: circle
                anchors.horizontalCenter: parent.horizontalCenter
                width: root.faceSize - 4
                height: width
                radius: width / 2
                dashed: true
                color: Theme.inkSoft
                fill: Theme.card
                Icon {
                    anchors.centerIn: parent
                    name: "plus"
                    size: 36
                }
            }
            Words {
                id: addWords
                anchors.top: circle.bottom
                anchors.topMargin: 4
                width: parent.width
                text: add.text
                font.pixelSize: root.width >= 480 ? Theme.body : Theme.small
                horizontalAlignment: Text.AlignHCenter
                lineHeight: Math.round(font.pixelSize * 1.1)
                Accessible.ignored: true
            }
        }
    }
}
