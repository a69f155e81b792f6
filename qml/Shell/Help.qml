// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Pipit.App
import Pipit.Design

/// Who can be rung, with their hours. Works before any lock and without a network. Only where a duty worker reads day and
/// night, and only in a child's open space, is there a button that sends.
Item {
    id: root

    signal backRequested
    signal coverRequested

    /// "How can we answer you safely?" lies over it.
    property bool answering: false

    readonly property int margin: root.width < 600 ? 16 : Theme.margins
    readonly property bool narrow: root.width < Theme.scaled(800)

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Help")
    Keys.onEscapePressed: root.backRequested()

    Connections {
        target: Session
        function onLocked(): void {
            root.answering = false
        }
    }

    NumbersModel { id: numbers }
    Alert { id: duty }
    SafeAgain { id: safeAgain }

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }
    TopBar {
        id: bar
        width: parent.width
        visible: !root.answering
        title: qsTr("Help")
        titleColor: Theme.berry
        canCover: false
        canHelp: false
        speaking: Platform.reading === bar.title
        leading: Icon {
            name: "help"
            size: 40
            ink: Theme.berry
        }
        onBackRequested: root.backRequested()
        onSpoken: words => Platform.read(words)
    }
    Flickable {
        id: body
        objectName: "helpNumbers"
        anchors.top: bar.bottom
        anchors.bottom: parent.bottom
        anchors.bottomMargin: mark.taken
        width: parent.width
        visible: !root.answering
        contentHeight: content.implicitHeight + 24
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        GridLayout {
            id: content
            x: root.margin
            width: parent.width - 2 * root.margin
            columns: root.narrow ? 1 : 2
            columnSpacing: Theme.gap
            rowSpacing: Theme.gap

            Notice {
                id: cannotRing
                told: true
                symbol: "phone"
                textSize: Theme.text
                speaks: true
                text: qsTr("This tablet cannot ring. Use any phone.")
                onSpoken: words => Platform.read(words)
                Layout.columnSpan: content.columns
                Layout.fillWidth: true
            }
            UnsafeCard {
                objectName: "unsafeCard"
                visible: duty.offered
                alert: duty
                again: safeAgain
                onSafeAnswersRequested: root.answering = true
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.rowSpan: root.narrow ? 1 : 2
                Layout.alignment: Qt.AlignTop
            }
            Repeater {
                model: numbers
                NumberCard {
                    required property int index
                    required number
                    required hours
                    required free
                    required symbol

                    objectName: "number" + index
                    speaking: Platform.reading === words
                    onSpoken: words => Platform.readIfAlone(words)
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredWidth: 1
                }
            }
            RowLayout {
                spacing: 16
                Layout.columnSpan: content.columns
                Layout.fillWidth: true
                Layout.topMargin: 8
                Drawing {
                    source: "qrc:/pipit/pipit/point.svg"
                    Layout.preferredWidth: root.width < 600 ? 72 : 96
                    Layout.preferredHeight: Layout.preferredWidth
                }
                SpokenWords {
                    id: show
                    text: qsTr("You can show this page to a grown-up you trust: a teacher, a nurse, a friend’s mum or dad.")
                    size: Theme.text
                    speaking: Platform.reading === show.text
                    onSpoken: words => Platform.read(words)
                    Layout.fillWidth: true
                }
            }
            DraftLine {
                Layout.columnSpan: content.columns
                Layout.fillWidth: true
            }
        }
    }
    ScrollMark {
        id: mark
        anchors.fill: parent
        visible: !root.answering
        page: body
        offersMore: true
    }
    Later {
        anchors.fill: parent
        holds: root.answering
        screen: "qrc:/qt/qml/Pipit/Child/SafeAnswers.qml"
        onBackRequested: root.answering = false
        onHelpRequested: root.answering = false
        onCoverRequested: root.coverRequested()
    }
}
