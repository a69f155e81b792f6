// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Pipit.App
import Pipit.Design

/// What a new page may be about: anything, or one of the packs; and, of one pack, its questions. Any order, any number.
Item {
    id: root

    /// Empty: the packs.
    property string pack: ""
    property string group: ""
    property int amount: Dress.shown

    signal backRequested
    signal blankRequested
    signal packChosen(string pack)
    signal groupChosen(string group)
    signal promptChosen(string prompt)
    signal helpRequested
    signal coverRequested

    /// Rows where words need the room; pictures alone stand side by side.
    readonly property bool rows: !root.silent && (root.width < 700 || Theme.textScale > 1.3)
    readonly property real edge: root.width < 600 ? 16 : Theme.margins
    readonly property int columns: root.rows ? 1 : Math.max(2, Math.floor((root.width - 2 * root.edge) / (root.pack === "" ? 350 : 290)))
    readonly property bool silent: root.amount === Dress.Pictures

    PromptsModel {
        id: things
        list: root.pack === "" ? PromptsModel.Packs : PromptsModel.Prompts
        pack: root.pack
        group: root.group
        amount: root.amount
    }
    PromptsModel {
        id: groups
        list: PromptsModel.Groups
        pack: root.pack
        amount: root.amount
    }
    TopBar {
        id: bar
        width: parent.width
        title: root.silent ? "" : root.pack === "" ? qsTr("New page") : things.shown
        speaking: Platform.reading === bar.title
        leading: SpeakerButton {
            visible: root.silent && Theme.readsAloud
            words: root.pack === "" ? qsTr("New page") : things.said
            speaking: Platform.reading === words
            onSpoken: words => Platform.read(words)
        }
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
        contentHeight: column.implicitHeight + 32
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        ColumnLayout {
            id: column
            x: root.edge
            y: 4
            width: parent.width - 2 * root.edge
            spacing: Theme.gap

            SpokenWords {
                id: hint
                visible: root.pack === "" && !root.silent
                text: root.amount === Dress.FewWords ? qsTr("Anything, or a question.")
                    : qsTr("Make a page about anything, or answer a question. You can skip any of them.")
                soft: true
                speaking: Platform.reading === hint.text
                onSpoken: words => Platform.read(words)
                Layout.fillWidth: true
            }
            Flow {
                visible: groups.count > 0 && root.pack !== ""
                spacing: 12
                Layout.fillWidth: true

                Repeater {
                    model: groups
                    BigButton {
                        id: chip
                        required property string key
                        required property string shown
                        required property string said
                        required picture
                        objectName: "group-" + chip.key
                        size: 72
                        textSize: 20
                        startPadding: 16
                        width: Math.min(implicitWidth, column.width)
                        chosen: root.group === chip.key
                        text: chip.shown
                        Accessible.name: chip.said
                        Accessible.checkable: true
                        Accessible.checked: chip.chosen
                        onClicked: {
                            if (root.silent)
                                Platform.read(chip.said)
                            root.groupChosen(chip.chosen ? "" : chip.key)
                        }
                    }
                }
            }
            // No layout: it keeps the places of the packs when their prompts come.
            Grid {
                id: grid
                readonly property real cell: (column.width - (root.columns - 1) * Theme.gap) / root.columns
                readonly property real tallest: {
                    let most = 0
                    for (let i = 0; i < grid.visibleChildren.length; ++i)
                        most = Math.max(most, grid.visibleChildren[i].implicitHeight)
                    return most
                }
                columns: root.columns
                spacing: Theme.gap
                Layout.fillWidth: true

                BigButton {
                    objectName: "blankPage"
                    visible: root.pack === ""
                    kind: BigButton.Main
                    size: root.rows ? 88 : 168
                    over: !root.rows
                    picture: "qrc:/pipit/places/pencil.svg"
                    textSize: root.rows ? 22 : 28
                    text: root.silent ? "" : qsTr("Anything you like")
                    Accessible.name: qsTr("Anything you like")
                    width: grid.cell
                    height: grid.tallest
                    onClicked: root.blankRequested()
                }
                Repeater {
                    model: things
                    PromptTile {
                        id: tile
                        required property string key
                        tag: (root.pack === "" ? "pack-" : "prompt-") + tile.key
                        row: root.rows
                        confidential: things.rights
                        width: grid.cell
                        height: grid.tallest
                        onClicked: root.pack === "" ? root.packChosen(tile.key) : root.promptChosen(tile.key)
                    }
                }
            }
        }
    }
    ScrollMark {
        id: mark
        anchors.fill: parent
        page: body
    }
}
