// SPDX-License-Identifier: Apache-2.0
import QtQuick

/// The bar of every adult's screen: whose, title and why at the start; state, lock and, always last, Help at the end.
/// Where the title has no room beside them it takes a line of its own.
Item {
    id: root

    required property string title
    property string why: ""
    /// Beside the title: a count, or who it is.
    property string beside: ""
    /// A name in assets/faces; none when empty.
    property string face: ""
    property bool canGoBack: true
    /// There is a screen that finds things.
    property bool canFind: false
    /// "No signal. It will go later": a state, never an error. On a phone it is a picture with that name.
    property string stateText: ""
    property string stateSymbol: "tick"
    /// A button of the screen's own, before the lock.
    property alias extra: extras.data

    readonly property bool compact: root.width < 700 * Math.min(1.4, Theme.textScale)
    readonly property real edge: root.compact ? 12 : 24
    /// What is left beside the buttons on the first line.
    readonly property real room: ends.x < start.x ? start.x - ends.x - ends.width - 16 : ends.x - start.x - start.width - 16
    readonly property bool stacked: root.compact && (root.why !== "" || heading.implicitWidth + (root.beside === "" ? 0 : 12 + besideWords.implicitWidth) > root.room)
    readonly property real firstLine: Math.max(48, ends.height)

    signal backRequested
    signal findRequested
    signal lockRequested
    signal helpRequested

    implicitWidth: 1280
    implicitHeight: root.stacked ? root.firstLine + 16 + titles.height + 8 : Math.max(root.compact ? 64 : 72, titles.height + 16)

    Row {
        id: start
        anchors.left: parent.left
        anchors.leftMargin: root.edge
        y: ((root.stacked ? root.firstLine + 16 : root.height) - height) / 2
        spacing: root.compact ? 4 : 16
        SquareButton {
            objectName: "adultBack"
            visible: root.canGoBack
            kind: BigButton.Quiet
            size: Theme.adultTarget
            symbol: "back"
            name: qsTr("Back")
            onClicked: root.backRequested()
        }
        Face {
            visible: root.face !== ""
            anchors.verticalCenter: parent.verticalCenter
            who: root.face
            size: root.compact ? 40 : 48
        }
    }
    Row {
        id: ends
        anchors.right: parent.right
        anchors.rightMargin: root.edge
        y: start.y + (start.height - height) / 2
        height: help.height
        spacing: root.compact ? 4 : 16
        Row {
            visible: root.stateText !== ""
            anchors.verticalCenter: parent.verticalCenter
            spacing: 8
            Icon {
                anchors.verticalCenter: parent.verticalCenter
                name: root.stateSymbol
                size: 20
                ink: Theme.inkSoft
                Accessible.role: Accessible.StaticText
                Accessible.name: root.stateText
                Accessible.ignored: stateWords.visible
            }
            Words {
                id: stateWords
                visible: !root.compact
                anchors.verticalCenter: parent.verticalCenter
                width: Math.min(implicitWidth, Theme.scaled(240))
                text: root.stateText
                soft: true
                font.pixelSize: Theme.adultBody
            }
        }
        Row {
            id: extras
            visible: children.length > 0
            anchors.verticalCenter: parent.verticalCenter
        }
        SquareButton {
            objectName: "adultFind"
            visible: root.canFind
            anchors.verticalCenter: parent.verticalCenter
            kind: BigButton.Quiet
            size: Theme.adultTarget
            symbol: "search"
            name: qsTr("Find")
            onClicked: root.findRequested()
        }
        SquareButton {
            objectName: "adultLock"
            anchors.verticalCenter: parent.verticalCenter
            kind: BigButton.Quiet
            size: Theme.adultTarget
            symbol: "lock"
            name: qsTr("Lock")
            onClicked: root.lockRequested()
        }
        HelpButton {
            id: help
            objectName: "adultHelp"
            size: Theme.adultTarget
            hint: qsTr("Numbers, and who is on duty")
            onClicked: root.helpRequested()
        }
    }
    Column {
        id: titles
        anchors.left: root.stacked ? parent.left : start.right
        anchors.leftMargin: root.stacked ? root.edge : start.width > 0 ? (root.compact ? 4 : 16) : 0
        anchors.right: root.stacked ? parent.right : ends.left
        anchors.rightMargin: root.stacked ? root.edge : 16
        y: root.stacked ? root.firstLine + 16 : (root.height - height) / 2
        Flow {
            width: parent.width
            spacing: 12
            Words {
                id: heading
                width: Math.min(implicitWidth, parent.width)
                text: root.title
                font.pixelSize: root.why === "" && !root.compact ? Theme.scaled(28) : Theme.adultTitle
                font.bold: true
                lineHeight: Math.round(font.pixelSize * 1.15)
                Accessible.role: Accessible.Heading
            }
            Words {
                id: besideWords
                visible: text !== ""
                width: Math.min(implicitWidth, parent.width)
                text: root.beside
                soft: true
                font.pixelSize: Theme.adultHeading
                lineHeight: heading.lineHeight
            }
        }
        Words {
            visible: root.why !== ""
            width: parent.width
            text: root.why
            soft: true
            font.pixelSize: Theme.adultBody
        }
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Theme.rule
    }
}
