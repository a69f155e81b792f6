// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.App
import Pipit.Design

/// What she can ask for outside a page. Each says where the last one is: sent, seen, answered.
Item {
    id: root

    /// RequestContent::What by its number; 0: the list.
    property int what: 0

    signal backRequested
    /// An answer is there: AnswersModel's key.
    signal answerRequested(string key)
    signal helpRequested
    signal coverRequested

    readonly property int margin: root.width < 600 ? 16 : Theme.margins
    readonly property int columns: root.width >= 1000 * Math.min(1.3, Theme.textScale) ? 2 : 1

    TopBar {
        id: bar
        width: parent.width
        visible: root.what === 0
        title: qsTr("Ask for something")
        speaking: Platform.reading === bar.title
        onBackRequested: root.backRequested()
        onHelpRequested: root.helpRequested()
        onCoverRequested: root.coverRequested()
        onSpoken: words => Platform.read(words)
    }
    Flickable {
        id: body
        anchors.top: bar.bottom
        anchors.bottom: parent.bottom
        anchors.bottomMargin: mark.taken
        width: parent.width
        visible: root.what === 0
        contentHeight: grid.height + 40
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        Grid {
            id: grid
            x: root.margin
            y: 8
            width: parent.width - 2 * root.margin
            columns: root.columns
            spacing: 16
            Repeater {
                model: RequestsModel {}
                RequestRow {
                    required property int what
                    required property string key
                    objectName: "request" + what
                    width: (grid.width - 16 * (root.columns - 1)) / root.columns
                    onClicked: root.what = what
                    onStateRequested: root.answerRequested(key)
                }
            }
        }
    }
    ScrollMark {
        id: mark
        anchors.fill: parent
        visible: root.what === 0
        page: body
    }
    When {
        holds: root.what !== 0
        RequestPanel {
            anchors.fill: parent
            what: root.what
            onDone: root.what = 0
            onHelpRequested: root.helpRequested()
            onCoverRequested: root.coverRequested()
        }
    }
}
