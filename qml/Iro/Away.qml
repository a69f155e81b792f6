// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.App
import Pipit.Design
import Pipit.Reading

/// Who is away, and who reads then: the officer herself, and the officers for whom she reads. Said once, the children are told.
Rectangle {
    id: root

    signal backRequested
    signal helpRequested

    color: Theme.paper
    Accessible.role: Accessible.Pane
    Accessible.name: bar.title

    AwayModel {
        id: people
        objectName: "awayPeople"
    }
    WorkBar {
        id: bar
        width: root.width
        title: qsTr("Away")
        beside: qsTr("and who reads then")
        onBackRequested: root.backRequested()
        onHelpRequested: root.helpRequested()
    }
    Flickable {
        anchors.top: bar.bottom
        anchors.bottom: parent.bottom
        width: parent.width
        clip: true
        contentHeight: column.implicitHeight + 48
        boundsBehavior: Flickable.StopAtBounds

        Column {
            id: column
            readonly property real gutter: root.width < 600 ? 16 : 24
            x: Math.max(column.gutter, (root.width - width) / 2)
            y: 24
            width: Math.min(root.width - 2 * column.gutter, Theme.scaled(680))
            spacing: 24

            Words {
                visible: people.count > 0
                width: parent.width
                text: qsTr("Say it once. Each child reads it where she shares something or asks for it, and beside her pages until somebody has looked.")
                soft: true
                font.pixelSize: Theme.adultBody
            }
            Repeater {
                model: people
                Column {
                    id: person
                    required property int index
                    required property string heading
                    required property string face
                    required property string whom
                    required property string children
                    required property string told
                    required property string more
                    required property bool away
                    required property bool others
                    readonly property bool now: people.row === person.index

                    width: column.width
                    spacing: 14

                    Item {
                        width: parent.width
                        height: Math.max(face.height, names.implicitHeight)
                        Face {
                            id: face
                            anchors.verticalCenter: parent.verticalCenter
                            anchors.left: parent.left
                            who: person.face
                            size: 56
                        }
                        Column {
                            id: names
                            anchors.left: face.right
                            anchors.leftMargin: 14
                            anchors.right: parent.right
                            anchors.verticalCenter: parent.verticalCenter
                            spacing: 2
                            Heading {
                                width: parent.width
                                text: person.heading
                                size: Theme.adultHeading
                                Accessible.role: Accessible.Heading
                            }
                            Words {
                                width: parent.width
                                text: person.children
                                soft: true
                                font.pixelSize: Theme.adultBody
                            }
                        }
                    }
                    Notice {
                        objectName: "awayTold " + person.index
                        visible: person.told !== ""
                        width: parent.width
                        told: true
                        symbol: "moon"
                        text: qsTr("The children read: “%1”").arg(person.told)
                        textSize: Theme.adultBody
                    }
                    Words {
                        objectName: "awayMore " + person.index
                        visible: text !== ""
                        width: parent.width
                        text: person.more
                        font.pixelSize: Theme.adultBody
                    }
                    TypedField {
                        id: day
                        objectName: "awayDay " + person.index
                        width: parent.width
                        label: person.others ? qsTr("%1 is away until").arg(person.whom) : qsTr("I am away until")
                        hint: qsTr("the first day of work, like 4 June 2027")
                        fault: person.now ? people.fault : ""
                    }
                    Connections {
                        target: people
                        function onTold(): void {
                            if (person.now) day.clear()
                        }
                    }
                    Flow {
                        width: parent.width
                        spacing: 12
                        BigButton {
                            objectName: "awayTell " + person.index
                            width: Math.min(implicitWidth, parent ? parent.width : implicitWidth)
                            size: 56
                            kind: BigButton.Main
                            waiting: day.text === ""
                            text: qsTr("Tell the children")
                            onClicked: {
                                day.flush()
                                people.away(person.index, day.text)
                            }
                        }
                        BigButton {
                            objectName: "awayBack " + person.index
                            visible: person.away
                            width: Math.min(implicitWidth, parent ? parent.width : implicitWidth)
                            size: 56
                            text: person.others ? qsTr("%1 is back").arg(person.whom) : qsTr("I am back")
                            onClicked: people.back(person.index)
                        }
                    }
                    Notice {
                        objectName: "awayGoing " + person.index
                        visible: person.now && people.busy
                        width: parent.width
                        told: true
                        symbol: "send"
                        text: people.progress
                        textSize: Theme.adultBody
                        actionText: qsTr("Stop")
                        onActionRequested: people.stop()
                    }
                    Notice {
                        objectName: "awayNotice " + person.index
                        visible: person.now && people.notice !== ""
                        width: parent.width
                        text: people.notice
                        textSize: Theme.adultBody
                    }
                    Rectangle {
                        visible: person.index + 1 < people.count
                        width: parent.width
                        height: 1
                        color: Theme.rule
                    }
                }
            }
            Words {
                visible: people.loaded && people.count === 0
                width: parent.width
                text: qsTr("No circle yet. The records officer enrols you.")
                horizontalAlignment: Text.AlignHCenter
                font.pixelSize: Theme.adultHeading
            }
        }
    }
}
