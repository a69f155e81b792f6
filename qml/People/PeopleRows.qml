// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.App
import Pipit.Design

/// The same people one under another, where the rings have no room: large text, or very many.
Flickable {
    id: root

    required property MyPeopleModel people
    property string chosenKey: ""
    /// She has shared before.
    property bool shared: false
    /// The way to share stands here, because there is no room for it below; and whether there is something to share.
    property bool offersShare: false
    property bool fresh: false
    /// How family time was and earlier maps stand here, not below or beside.
    property bool offersMore: false

    signal chosen(string key)
    signal addRequested
    signal howRequested
    signal earlierRequested
    signal shareRequested

    objectName: "peopleRows"
    contentHeight: column.implicitHeight + 16
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("My people")

    Column {
        id: column
        width: parent.width
        topPadding: 4
        spacing: 8

        Repeater {
            model: root.people

            Pressable {
                id: row

                required property int index
                required property string key
                required property string name
                required property string face
                required property int ring
                required property string relationName
                required property string said

                objectName: "person" + row.index
                width: root.width
                implicitHeight: Math.max(88, words.implicitHeight + 24)
                text: row.name
                hint: row.relationName + ". " + words.where + " " + row.said
                corner: Theme.cardCorner
                Accessible.checkable: true
                Accessible.checked: root.chosenKey === row.key
                onClicked: root.chosen(row.key)
                background: Surface {
                    corner: row.corner
                    chosen: root.chosenKey === row.key
                }
                contentItem: Item {
                    PersonFace {
                        id: face
                        anchors.left: parent.left
                        anchors.leftMargin: 12
                        anchors.verticalCenter: parent.verticalCenter
                        who: row.face
                        size: 64
                    }
                    Column {
                        id: words
                        readonly property string where: row.ring === MyPeopleModel.Near ? qsTr("Close to me.")
                            : row.ring === MyPeopleModel.Further ? qsTr("Further away.") : qsTr("Not here any more.")
                        anchors.left: face.right
                        anchors.leftMargin: 16
                        anchors.right: parent.right
                        anchors.rightMargin: 12
                        anchors.verticalCenter: parent.verticalCenter
                        Heading {
                            width: parent.width
                            text: row.name
                            Accessible.ignored: true
                        }
                        Words {
                            width: parent.width
                            text: row.relationName
                            soft: true
                            font.pixelSize: Theme.small
                            Accessible.ignored: true
                        }
                        Words {
                            width: parent.width
                            text: words.where
                            soft: true
                            font.pixelSize: Theme.small
                            Accessible.ignored: true
                        }
                    }
                }
            }
        }
        BigButton {
            objectName: root.visible ? "addSomebody" : ""
            width: parent.width
            visible: root.people.today
            size: 72
            symbol: "plus"
            text: qsTr("Add somebody")
            onClicked: root.addRequested()
        }
        BigButton {
            id: share
            objectName: share.visible ? "sharePeople" : ""
            width: parent.width
            visible: root.offersShare
            kind: BigButton.Main
            size: 72
            symbol: "eye"
            enabled: root.fresh
            hint: root.fresh ? "" : qsTr("Nothing new to share")
            text: qsTr("Who can see this?")
            onClicked: root.shareRequested()
        }
        BigButton {
            objectName: visible ? "howWasIt" : ""
            width: parent.width
            visible: root.offersMore
            textSize: 18
            boldText: false
            text: qsTr("How was family time?")
            onClicked: root.howRequested()
        }
        BigButton {
            objectName: visible ? "earlierMaps" : ""
            width: parent.width
            visible: root.offersMore && root.shared
            textSize: 18
            boldText: false
            text: qsTr("What I shared")
            onClicked: root.earlierRequested()
        }
    }
}
