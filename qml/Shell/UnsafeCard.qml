// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.App
import Pipit.Design

/// "I don't feel safe": who gets it, how soon, and what if not, before the button; and afterwards what became of it.
Item {
    id: root

    required property Alert alert
    required property SafeAgain again

    signal safeAnswersRequested

    readonly property bool pressed: root.alert.state !== Alert.Nothing
    readonly property bool ring: root.alert.state === Alert.NotSent || root.alert.state === Alert.NobodyRead

    implicitWidth: 592
    implicitHeight: column.height + 48
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("I don’t feel safe")

    Surface {
        anchors.fill: parent
        corner: Theme.cardCorner
    }
    Column {
        id: column
        x: 24
        y: 24
        width: parent.width - 48
        spacing: 16

        Item {
            width: parent.width
            height: Math.max(face.height, who.height)
            Face {
                id: face
                anchors.left: parent.left
                who: root.alert.dutyFace
                size: 96
            }
            Column {
                id: who
                anchors.left: face.right
                anchors.leftMargin: 16
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                SpokenWords {
                    id: name
                    width: parent.width
                    text: qsTr("This goes to %1").arg(root.alert.dutyName)
                    says: name.text + ". " + day.text + " " + soon.text + " " + too.text + " " + next.text + " " + then.text
                    heading: true
                    bold: true
                    size: Theme.text
                    speaking: Platform.reading === name.says
                    onSpoken: words => Platform.readIfAlone(words)
                }
                Words {
                    id: day
                    width: parent.width
                    text: qsTr("Somebody reads, day and night.")
                    soft: true
                }
            }
        }
        Line { id: soon; symbol: "post"; text: qsTr("%1 gets it as soon as there is internet.").arg(root.alert.dutyName) }
        Line { id: too; objectName: "officerToo"; visible: too.text !== ""; symbol: "eye"; text: root.alert.officerToo }
        Line { id: next; symbol: "clock"; text: qsTr("Not read in %1 minutes? Then Pipit says: Ring now.").arg(root.alert.minutes) }
        Line { id: then; symbol: "phone"; text: qsTr("If nobody has read it, this page says so. Then ring.") }

        Item {
            objectName: "alertState"
            width: parent.width
            height: told.height + 32
            visible: root.pressed
            Accessible.role: Accessible.AlertMessage
            Accessible.name: root.alert.title + " " + root.alert.times
            Surface {
                anchors.fill: parent
                corner: Theme.corner
                ground: root.ring ? Theme.sun : Theme.sky
                outline: root.ring ? Theme.sunEdge : Theme.hair
            }
            Column {
                id: told
                x: 16
                y: 16
                width: parent.width - 32
                SpokenWords {
                    id: said
                    width: parent.width
                    text: root.alert.title
                    says: said.text + " " + times.text
                    heading: true
                    bold: true
                    size: Theme.text
                    color: root.ring ? Theme.sunText : Theme.ink
                    speaking: Platform.reading === said.says
                    onSpoken: words => Platform.readIfAlone(words)
                }
                Words {
                    id: times
                    width: parent.width
                    text: root.alert.times
                    color: root.ring ? Theme.sunText : Theme.ink
                }
            }
        }
        SafeAgainCard {
            width: parent.width
            again: root.again
            duty: root.alert.dutyName
            onChangeRequested: root.safeAnswersRequested()
        }
        Notice {
            width: parent.width
            visible: root.alert.notice !== ""
            text: root.alert.notice
        }
        Notice {
            id: only
            objectName: "alertShown"
            width: parent.width
            visible: root.alert.shown > 0
            told: true
            symbol: "eye"
            text: qsTr("This is only to show you. Nothing is sent.") + " " + root.alert.shownWords
            speaks: true
            onSpoken: words => Platform.readIfAlone(words)
        }
        MainButton {
            objectName: "notSafe"
            width: parent.width
            size: 112
            symbol: "hand"
            enabled: root.alert.shown === 0
            text: qsTr("I don’t feel safe")
            onClicked: root.alert.send()
        }
        BigButton {
            objectName: "showAlert"
            width: parent.width
            size: 72
            textSize: 20
            symbol: root.alert.shown > 0 ? "fwd" : "eye"
            text: root.alert.shown === 0 ? qsTr("Show me what happens") : root.alert.shown < 4 ? qsTr("What then?") : qsTr("I have seen it")
            onClicked: root.alert.showNext()
        }
        BigButton {
            objectName: "alertOnly"
            visible: root.alert.otherChoice !== "" && root.alert.shown === 0
            width: parent.width
            size: 72
            textSize: 20
            text: root.alert.otherChoice
            hint: root.alert.officerToo
            onClicked: root.alert.dutyOnly = !root.alert.dutyOnly
        }
    }

    component Line: Item {
        id: line

        required property string symbol
        required property string text

        width: column.width
        height: Math.max(icon.height, words.implicitHeight)
        Icon {
            id: icon
            anchors.left: parent.left
            name: line.symbol
            size: 34
        }
        Words {
            id: words
            anchors.left: icon.right
            anchors.leftMargin: 16
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            text: line.text
        }
    }
}
