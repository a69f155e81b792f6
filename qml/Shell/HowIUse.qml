// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Pipit.App
import Pipit.Design

/// How I use Pipit: by touch, with keys, with one switch or two, with eyes or head; and what goes with it. Each way can
/// be chosen by each way. Nobody locks it.
Item {
    id: root

    signal backRequested
    signal helpRequested
    signal coverRequested

    readonly property int margin: root.width < 600 ? 16 : Theme.margins
    readonly property int columns: Math.max(1, Math.min(5, Math.floor((root.width - 2 * root.margin + Theme.gap) / (Theme.scaled(220) + Theme.gap))))
    readonly property bool inside: Session.state === Session.Open

    objectName: "howIUse"
    Accessible.role: Accessible.Pane
    Accessible.name: bar.title
    Component.onDestruction: Access.learn(Access.NoKey)

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }
    TopBar {
        id: bar
        width: parent.width
        title: qsTr("How I use Pipit")
        canCover: root.inside
        speaking: Platform.reading === bar.title
        onBackRequested: root.backRequested()
        onHelpRequested: root.helpRequested()
        onCoverRequested: root.coverRequested()
        onSpoken: words => Platform.read(words)
    }
    Flickable {
        id: body
        objectName: "howBody"
        anchors.top: bar.bottom
        anchors.bottom: parent.bottom
        anchors.bottomMargin: mark.taken
        width: parent.width
        contentHeight: content.implicitHeight + 48
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        ColumnLayout {
            id: content
            x: root.margin
            y: 8
            width: parent.width - 2 * root.margin
            spacing: Theme.gap

            Spoken { text: qsTr("What works best for you?"); heading: true; bold: true; size: Theme.text }
            GridLayout {
                columns: root.columns
                columnSpacing: Theme.gap
                rowSpacing: Theme.gap
                Layout.fillWidth: true
                Accessible.role: Accessible.Grouping
                Accessible.name: qsTr("Ways to use Pipit")

                Way { objectName: "wayTouch"; which: Access.Touch; symbol: "hand"; text: qsTr("Touch"); note: qsTr("Tap with a finger or a pen.") }
                Way { objectName: "wayKeys"; which: Access.Keys; symbol: "keys"; text: qsTr("Keyboard"); note: qsTr("Tab or arrows go on. Enter presses. Escape goes back.") }
                Way { objectName: "wayOneSwitch"; which: Access.OneSwitch; symbol: "press"; text: qsTr("One switch"); note: qsTr("A ring moves by itself. Press when it is on the right thing.") }
                Way { objectName: "wayTwoSwitches"; which: Access.TwoSwitches; symbol: "press2"; text: qsTr("Two switches"); note: qsTr("One moves the ring on. The other presses.") }
                Way { objectName: "wayDwell"; which: Access.Dwell; symbol: "eye"; text: qsTr("Look and wait"); note: qsTr("For eyes or head. What you look at long enough is pressed.") }
            }
            HowTimes {
                visible: Access.way === Access.OneSwitch
                objectName: "stepTime"
                text: qsTr("How long the ring stays")
                ms: Access.stepMs
                by: 300
                least: 600
                most: 5000
                onPicked: ms => Access.stepMs = ms
                Layout.fillWidth: true
            }
            HowTimes {
                visible: Access.way === Access.Dwell
                objectName: "dwellTime"
                text: qsTr("How long you look")
                ms: Access.dwellMs
                by: 200
                least: 600
                most: 3000
                onPicked: ms => Access.dwellMs = ms
                Layout.fillWidth: true
            }
            GridLayout {
                columns: root.width >= Theme.scaled(760) ? 2 : 1
                columnSpacing: Theme.gap
                rowSpacing: Theme.gap
                Layout.fillWidth: true
                Accessible.role: Accessible.Grouping
                Accessible.name: qsTr("More about it")

                KeyButton { objectName: "nextKey"; which: Access.NextKey; visible: Access.way === Access.TwoSwitches; text: waits ? qsTr("Press it now") : qsTr("Next: %1").arg(Access.nextKey) }
                KeyButton { objectName: "chooseKey"; which: Access.ChooseKey; visible: Access.scans; text: waits ? qsTr("Press it now") : qsTr("Choose: %1").arg(Access.chooseKey) }
                Tick {
                    objectName: "touchIsSwitch"
                    visible: Access.scans
                    text: qsTr("Touching anywhere is my switch")
                    note: Access.way === Access.TwoSwitches ? qsTr("The first half of the screen moves on, the other half presses.") : ""
                    on: Access.touchIsSwitch
                    onToggledByTap: on => Access.touchIsSwitch = on
                }
                Tick {
                    objectName: "says"
                    visible: Theme.readsAloud && (Access.scans || Access.way === Access.Keys)
                    text: qsTr("Say what I am on")
                    note: qsTr("Somebody may hear. Headphones help.")
                    on: Access.says
                    onToggledByTap: on => Access.says = on
                }
                Tick {
                    objectName: "large"
                    text: qsTr("Bigger words and buttons")
                    on: Access.large
                    onToggledByTap: on => Access.large = on
                }
                Tick {
                    objectName: "tapTap"
                    text: qsTr("Tap and tap again")
                    note: qsTr("On my page: tap a thing, then tap its new place. No dragging.")
                    on: Access.tapTap
                    onToggledByTap: on => Access.tapTap = on
                }
                Tick {
                    objectName: "sameAtFrontDoor"
                    visible: root.inside
                    text: qsTr("Also before my pictures")
                    note: qsTr("The first page of this tablet works the same way, for everybody.")
                    on: Access.sameAtFrontDoor
                    onToggledByTap: on => Access.setSameAtFrontDoor(on)
                }
            }
            Spoken { text: qsTr("To get touch back: hold three fingers on the screen for two seconds. On a keyboard, press F12."); soft: true }
        }
    }
    ScrollMark {
        id: mark
        anchors.fill: parent
        page: body
    }

    component Spoken: SpokenWords {
        id: spokenText
        speaking: Platform.reading === spokenText.text
        onSpoken: words => Platform.read(words)
        Layout.fillWidth: true
    }
    component Way: ChoiceCard {
        id: way
        required property int which
        chosen: Access.way === way.which
        onClicked: Access.way = way.which
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 1
    }
    component Tick: TickRow {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 1
    }
    component KeyButton: BigButton {
        id: keyButton
        required property int which
        readonly property bool waits: Access.learning === keyButton.which
        size: 72
        textSize: 20
        symbol: "keys"
        chosen: keyButton.waits
        hint: qsTr("Press this, then the key or switch that you want")
        onClicked: Access.learn(keyButton.which)
        Layout.fillWidth: true
        Layout.preferredWidth: 1
    }
}
