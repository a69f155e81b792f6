// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.App
import Pipit.Design
import Pipit.Reading

/// A copy of what a child shared, to hand over to her: one sealed file, and the words that open it, to be written down.
Rectangle {
    id: root

    required property string circle
    required property string name

    readonly property bool asks: copy.step === SealedCopy.Asking || copy.step === SealedCopy.Trying

    signal finished
    signal helpRequested

    color: Theme.paper
    Accessible.role: Accessible.Pane
    Accessible.name: title.text

    function leave(): void {
        copy.stop()
        root.finished()
    }

    SealedCopy {
        id: copy
        objectName: "sealedCopyMaker"
        circle: root.circle
    }
    Loader {
        id: place
        onLoaded: (place.item as SealedPlace).picked.connect(file => copy.saveTo(file))
    }
    WorkBar {
        id: bar
        width: root.width
        title: qsTr("A copy for %1").arg(root.name)
        onBackRequested: root.leave()
        onHelpRequested: root.helpRequested()
    }
    Flickable {
        id: scroller
        anchors.top: bar.bottom
        anchors.bottom: parent.bottom
        width: parent.width
        contentHeight: Math.max(height, card.height + 48)
        interactive: contentHeight > height
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        Surface {
            id: card
            x: (parent.width - width) / 2
            y: Math.max(24, (scroller.contentHeight - height) * 0.3)
            width: Math.min(Theme.scaled(600), root.width - 32)
            height: column.height + 64
            corner: Theme.cardCorner

            Column {
                id: column
                x: 28
                y: 32
                width: parent.width - 56
                spacing: 16

                Heading {
                    id: title
                    width: parent.width
                    text: copy.step === SealedCopy.Written ? qsTr("The file is saved") : qsTr("A sealed file for %1").arg(root.name)
                    size: Theme.adultTitle
                }
                Words {
                    objectName: "copyAskedFor"
                    width: parent.width
                    visible: text !== "" && root.asks
                    text: copy.asked
                    font.bold: true
                    font.pixelSize: Theme.adultSay
                }
                Words {
                    width: parent.width
                    visible: root.asks
                    text: qsTr("In it are the pages that %1 shared with you and has not taken back, and what became of each thing %1 asked for. What %1 posted without a copy, and an answer that somebody has yet to tell face to face, are not in it.").arg(root.name)
                    font.pixelSize: Theme.adultSay
                }
                Words {
                    width: parent.width
                    visible: root.asks
                    text: qsTr("Only ten words open it, which you write down by hand. They are shown once. Give %1 the file and the words apart, when nobody else is near.").arg(root.name)
                    font.pixelSize: Theme.adultSay
                }
                PassphraseField {
                    id: secret
                    objectName: "copyPassphrase"
                    width: parent.width
                    visible: root.asks
                    enabled: copy.step === SealedCopy.Asking
                    label: qsTr("Your passphrase again")
                    fault: copy.notice
                    onAccepted: copy.confirm(secret.field)
                }
                BigButton {
                    objectName: "copyGoOn"
                    width: parent.width
                    size: 56
                    visible: root.asks
                    busy: copy.step === SealedCopy.Trying
                    enabled: copy.step === SealedCopy.Asking
                    kind: BigButton.Main
                    symbol: "archive"
                    text: qsTr("Make the file")
                    onClicked: copy.confirm(secret.field)
                }
                Notice {
                    objectName: "copyNotice"
                    width: parent.width
                    visible: text !== "" && !root.asks
                    text: copy.notice
                    textSize: Theme.adultSay
                }
                TickRow {
                    objectName: "copySound"
                    width: parent.width
                    visible: copy.step === SealedCopy.Placing && copy.soundSize !== ""
                    on: copy.sound
                    text: qsTr("With voice notes and films")
                    note: copy.soundSize
                    onToggledByTap: on => copy.sound = on
                }
                BigButton {
                    objectName: "copyPlace"
                    width: parent.width
                    size: 56
                    visible: copy.step === SealedCopy.Placing
                    kind: BigButton.Main
                    symbol: "archive"
                    text: qsTr("Choose where it goes")
                    onClicked: {
                        if (place.status === Loader.Null)
                            place.source = "SealedPlace.qml"
                        if (place.item)
                            (place.item as SealedPlace).ask(copy.fileName)
                    }
                }
                Words {
                    objectName: "copyProgress"
                    width: parent.width
                    visible: copy.step === SealedCopy.Writing
                    text: copy.progress
                    font.pixelSize: Theme.adultHeading
                }
                Rectangle {
                    width: parent.width
                    height: 12
                    radius: 6
                    visible: copy.step === SealedCopy.Writing
                    color: Theme.track
                    Accessible.role: Accessible.ProgressBar
                    Accessible.name: qsTr("The copy: %1 parts of 10").arg(Math.floor(copy.part * 10))
                    Rectangle {
                        x: Theme.mirrored ? parent.width - width : 0
                        width: Math.max(height, parent.width * copy.part)
                        height: parent.height
                        radius: 6
                        color: Theme.meadow
                    }
                }
                When {
                    holds: copy.step === SealedCopy.Written
                    CopyWords {
                        width: column.width
                        words: [...copy.words]
                    }
                }
                BigButton {
                    objectName: "copyClose"
                    width: parent.width
                    size: 56
                    kind: copy.step === SealedCopy.Written ? BigButton.Main : BigButton.Quiet
                    text: copy.step === SealedCopy.Written ? qsTr("I have written them down") : copy.step === SealedCopy.Writing ? qsTr("Stop") : qsTr("Make no file")
                    onClicked: root.leave()
                }
            }
        }
    }
}
