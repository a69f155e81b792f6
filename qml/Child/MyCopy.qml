// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.App
import Pipit.Design

/// My own copy: on a device that is hers alone a file that she keeps, after her lock again; where others use it too, whom
/// she asks for it.
Item {
    id: root

    signal backRequested
    signal helpRequested
    signal coverRequested

    readonly property real edge: root.width < 600 ? 16 : Theme.margins

    objectName: "myCopy"

    OwnCopy {
        id: copy
        objectName: "ownCopy"
        steady: Access.scans || Access.way === Access.Dwell
    }
    Loader {
        id: place
        onLoaded: {
            (place.item as PdfPlace).picked.connect(file => copy.saveTo(file));
            (place.item as PdfPlace).cancelled.connect(() => copy.done())
        }
    }
    function askWhere(): void {
        if (place.status === Loader.Null)
            place.source = "PdfPlace.qml"
        if (place.item)
            (place.item as PdfPlace).ask(qsTr("Where should your copy go?"), copy.fileName)
    }
    TopBar {
        id: bar
        width: parent.width
        title: qsTr("My own copy")
        symbol: "archive"
        speaking: Platform.reading === bar.title
        onBackRequested: copy.step > OwnCopy.Choosing && copy.step < OwnCopy.Writing ? copy.done() : copy.step === OwnCopy.Writing ? copy.stop() : root.backRequested()
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
        contentHeight: column.height + 40
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        Column {
            id: column
            x: (parent.width - width) / 2
            y: 8
            width: Math.min(Theme.scaled(720), parent.width - 2 * root.edge)
            spacing: 20

            When {
                holds: copy.step === OwnCopy.Whose || copy.step === OwnCopy.Choosing
                CopyChoice {
                    width: column.width
                    copy: copy
                }
            }
            When {
                holds: copy.step === OwnCopy.Ask
                CopyAsk {
                    width: column.width
                    copy: copy
                }
            }
            When {
                holds: copy.step === OwnCopy.Asking
                LockAgain {
                    width: column.width
                    maker: copy
                }
            }
            When {
                holds: copy.step === OwnCopy.Placing || copy.step === OwnCopy.Writing || copy.step === OwnCopy.Saved
                CopyWork {
                    width: column.width
                    copy: copy
                    onPlaceAsked: root.askWhere()
                    onFinished: root.backRequested()
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
