// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.App
import Pipit.Design

/// Pages that she threw away. Nothing is gone yet.
Item {
    id: root

    signal backRequested
    signal helpRequested
    signal coverRequested

    readonly property real edge: root.width < 600 ? 16 : Theme.margins
    /// The page that is asked about.
    property string askedKey: ""
    property string askedTitle: ""
    property string askedPicture: ""

    BinModel { id: bin }
    PageActs { id: acts }

    TopBar {
        id: bar
        width: parent.width
        title: qsTr("Bin")
        speaking: Platform.reading === bar.title
        onBackRequested: root.askedKey !== "" ? root.askedKey = "" : root.backRequested()
        onHelpRequested: root.helpRequested()
        onCoverRequested: root.coverRequested()
        onSpoken: words => Platform.read(words)
    }
    Item {
        id: body
        anchors.top: bar.bottom
        anchors.bottom: parent.bottom
        width: parent.width
        enabled: root.askedKey === ""

        Column { // not a header: Qt 6.4 cannot make one in a file with ComponentBehavior: Bound
            id: head
            x: root.edge
            width: parent.width - 2 * root.edge
            spacing: 12
            bottomPadding: 16
            SpokenWords {
                id: rule
                width: Math.min(parent.width, Theme.scaled(880))
                visible: bin.count > 0
                text: qsTr("A page stays here for 30 days. Then it is gone, and nobody can bring it back. Days when this tablet is switched off do not count.")
                speaking: Platform.reading === rule.text
                onSpoken: words => Platform.read(words)
            }
            Notice {
                width: parent.width
                visible: text !== ""
                text: acts.notice !== "" ? acts.notice : bin.notice
                speaks: true
                onSpoken: words => Platform.read(words)
            }
        }
        ListView {
            id: list
            objectName: "binList"
            anchors.top: head.bottom
            anchors.bottom: parent.bottom
            x: root.edge
            width: parent.width - 2 * root.edge
            spacing: Theme.gap
            bottomMargin: 24
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            model: bin
            delegate: BinRow {
                required property int index
                objectName: "binned" + index
                width: list.width
                onBackRequested: acts.putBack(key)
                onAwayRequested: {
                    root.askedTitle = title
                    root.askedPicture = thumbnail
                    root.askedKey = key
                }
            }
        }
        Column {
            objectName: "emptyBin"
            anchors.horizontalCenter: parent.horizontalCenter
            y: Math.max(16, (parent.height - height) / 2 - 40)
            visible: bin.loaded && bin.count === 0
            width: Math.min(520, parent.width - 2 * root.edge)
            spacing: 16
            Drawing {
                anchors.horizontalCenter: parent.horizontalCenter
                width: 200
                height: 200
                source: "qrc:/pipit/places/bin.svg"
            }
            SpokenWords {
                id: nothing
                width: parent.width
                text: qsTr("The bin is empty.")
                size: Theme.text
                centred: true
                speaking: Platform.reading === nothing.text
                onSpoken: words => Platform.read(words)
            }
        }
    }
    When {
        holds: root.askedKey !== ""
        SidePanel {
            anchors.fill: body
            focus: true
            title: root.askedTitle
            picture: root.askedPicture
            onCloseRequested: root.askedKey = ""
            SpokenWords {
                id: question
                width: parent.width
                text: qsTr("Throw this page away now? Nobody can bring it back.")
                speaking: Platform.reading === question.text
                onSpoken: words => Platform.read(words)
            }
            BigButton {
                objectName: "keepIt"
                width: parent.width
                leading: true
                symbol: "back"
                text: qsTr("Leave it in the bin")
                onClicked: root.askedKey = ""
            }
            BigButton {
                objectName: "awayForGood"
                width: parent.width
                leading: true
                kind: BigButton.Stop
                symbol: "bin"
                text: qsTr("Throw it away")
                onClicked: {
                    acts.throwAway(root.askedKey)
                    root.askedKey = ""
                }
            }
        }
    }
}
