// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Pipit.App
import Pipit.Design

/// A copy of the open page for the record: what that means, in one sentence, before anything; the passphrase again; then the
/// system's own way to say where. Nothing is written until then.
FocusScope {
    id: root

    required property ReadController read

    signal finished

    Accessible.role: Accessible.Dialog
    Accessible.name: title.text
    Keys.onEscapePressed: root.finished()
    Component.onCompleted: secret.focusField()

    function go(kind: int): void {
        saver.confirm(secret.field, kind)
    }

    PageSaver {
        id: saver
        read: root.read
        onStepChanged: {
            if (saver.step !== PageSaver.Choosing || saver.notice !== "")
                return
            if (place.status === Loader.Null)
                place.source = "SavePlace.qml"
            if (place.item)
                (place.item as SavePlace).ask(saver.kind === PageSaver.Picture, saver.fileName)
        }
    }
    Loader {
        id: place
        onLoaded: {
            const dialog = place.item as SavePlace
            dialog.picked.connect(file => saver.saveTo(file))
            dialog.cancelled.connect(() => saver.cancel())
        }
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }
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
            y: Math.max(24, (scroller.contentHeight - height) * 0.4)
            width: Math.min(Theme.scaled(520), root.width - 32)
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
                    text: qsTr("Save a copy for the record")
                    size: Theme.adultTitle
                }
                Words {
                    objectName: "notSealed"
                    width: parent.width
                    text: qsTr("The copy is not sealed any more: whoever opens that file can read it.")
                    font.pixelSize: Theme.adultSay
                }
                PassphraseField {
                    id: secret
                    objectName: "savePassphrase"
                    width: parent.width
                    enabled: saver.step !== PageSaver.Trying
                    visible: saver.step === PageSaver.Asking || saver.step === PageSaver.Trying
                    label: qsTr("Your passphrase again")
                    fault: saver.notice
                    onAccepted: root.go(PageSaver.Pdf)
                }
                Notice {
                    objectName: "saveNotice"
                    width: parent.width
                    visible: !secret.visible && text !== ""
                    told: saver.step === PageSaver.Saved
                    text: saver.notice
                    textSize: Theme.adultSay
                }
                BigButton {
                    objectName: "savePdf"
                    width: parent.width
                    size: 56
                    visible: secret.visible
                    busy: saver.step === PageSaver.Trying && saver.kind === PageSaver.Pdf
                    enabled: saver.step !== PageSaver.Trying
                    kind: BigButton.Main
                    symbol: "archive"
                    text: qsTr("PDF, with day and names")
                    onClicked: root.go(PageSaver.Pdf)
                }
                BigButton {
                    objectName: "savePicture"
                    width: parent.width
                    size: 56
                    visible: secret.visible
                    busy: saver.step === PageSaver.Trying && saver.kind === PageSaver.Picture
                    enabled: saver.step !== PageSaver.Trying
                    symbol: "photo"
                    text: qsTr("The picture alone")
                    onClicked: root.go(PageSaver.Picture)
                }
                BigButton {
                    objectName: "saveElsewhere"
                    width: parent.width
                    size: 56
                    visible: saver.step === PageSaver.Choosing && saver.notice !== ""
                    text: qsTr("Choose another place")
                    onClicked: (place.item as SavePlace).ask(saver.kind === PageSaver.Picture, saver.fileName)
                }
                BigButton {
                    objectName: "saveClose"
                    width: parent.width
                    size: 56
                    kind: BigButton.Quiet
                    text: saver.step === PageSaver.Saved ? qsTr("Back to the page") : qsTr("Save nothing")
                    onClicked: root.finished()
                }
            }
        }
    }
}
