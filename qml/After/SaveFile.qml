// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.App
import Pipit.Design

/// A file that leaves Pipit: what that means before anything, the passphrase again, then the system's own way to say where.
FocusScope {
    id: root

    required property Savable source
    /// Savable.Kind, as they are offered; the first is the main one.
    required property list<int> kinds
    required property string title
    /// What a CSV is called before its place is picked.
    property string csvName: "reviews.csv"

    readonly property bool asks: saver.step === FileSaver.Asking || saver.step === FileSaver.Trying

    signal finished

    Accessible.role: Accessible.Dialog
    Accessible.name: root.title
    Keys.onEscapePressed: root.finished()
    Component.onCompleted: secret.focusField()

    function kindName(kind: int): string {
        return [qsTr("PDF, to print or send"), qsTr("Plain text, to paste"), qsTr("Word file, by section"), root.csvName, qsTr("XML, to put in the return"), qsTr("A Word file for each section, in one archive")][kind] ?? ""
    }
    function askPlace(): void {
        if (place.status === Loader.Null)
            place.source = "FilePlace.qml"
        if (place.item)
            (place.item as FilePlace).ask(saver.fileName)
    }

    FileSaver {
        id: saver
        objectName: "fileSaver"
        source: root.source
        onStepChanged: {
            if (saver.step === FileSaver.Placing && saver.notice === "")
                root.askPlace()
        }
    }
    Loader {
        id: place
        onLoaded: {
            const dialog = place.item as FilePlace
            dialog.picked.connect(file => saver.saveTo(file))
            dialog.cancelled.connect(() => saver.cancel())
        }
    }
    Rectangle { anchors.fill: parent; color: Theme.paper }
    MouseArea { anchors.fill: parent }
    Flickable {
        id: scroller
        anchors.fill: parent
        contentHeight: Math.max(height, card.height + 48)
        interactive: contentHeight > height
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        Surface {
            id: card
            x: (parent.width - width) / 2
            y: Math.max(24, (scroller.contentHeight - height) * 0.3)
            width: Math.min(Theme.scaled(560), root.width - 32)
            height: column.height + 64
            corner: Theme.cardCorner

            Column {
                id: column
                x: 28
                y: 32
                width: parent.width - 56
                spacing: 16

                Heading {
                    width: parent.width
                    text: root.title
                    size: Theme.adultTitle
                    Accessible.role: Accessible.Heading
                }
                Words {
                    objectName: "fileNotSealed"
                    width: parent.width
                    visible: root.asks
                    text: qsTr("The file is not sealed any more: whoever opens it can read it.")
                    font.pixelSize: Theme.adultSay
                }
                PassphraseField {
                    id: secret
                    objectName: "filePassphrase"
                    width: parent.width
                    visible: root.asks
                    enabled: saver.step === FileSaver.Asking
                    label: qsTr("Your passphrase again")
                    fault: saver.notice
                    onAccepted: saver.confirm(secret.field, root.kinds[0])
                }
                Notice {
                    objectName: "fileNotice"
                    width: parent.width
                    visible: !root.asks && text !== ""
                    told: saver.step === FileSaver.Saved
                    text: saver.notice
                    textSize: Theme.adultSay
                }
                Repeater {
                    model: root.kinds
                    BigButton {
                        id: choice
                        required property int modelData
                        required property int index
                        objectName: "kind" + choice.index
                        width: column.width
                        size: 56
                        visible: root.asks
                        enabled: saver.step === FileSaver.Asking
                        busy: saver.step === FileSaver.Trying && saver.kind === choice.modelData
                        kind: choice.index === 0 ? BigButton.Main : BigButton.Plain
                        symbol: "archive"
                        text: root.kindName(choice.modelData)
                        onClicked: saver.confirm(secret.field, choice.modelData)
                    }
                }
                BigButton {
                    objectName: "filePlace"
                    width: parent.width
                    size: 56
                    visible: saver.step === FileSaver.Placing
                    kind: BigButton.Main
                    symbol: "archive"
                    text: qsTr("Choose where it goes")
                    onClicked: root.askPlace()
                }
                BigButton {
                    objectName: "fileClose"
                    width: parent.width
                    size: 56
                    kind: BigButton.Quiet
                    text: saver.step === FileSaver.Saved ? qsTr("Back") : qsTr("Save nothing")
                    onClicked: root.finished()
                }
            }
        }
    }
}
