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
        id: mine
        objectName: "ownCopy"
        steady: Access.scans || Access.way === Access.Dwell
    }
    Loader {
        id: place
        onLoaded: {
            (place.item as PdfPlace).picked.connect(file => mine.saveTo(file));
            (place.item as PdfPlace).cancelled.connect(() => mine.done())
        }
    }
    function askWhere(): void {
        if (place.status === Loader.Null)
            place.source = "PdfPlace.qml"
        if (place.item)
            (place.item as PdfPlace).ask(qsTr("Where should your copy go?"), mine.fileName)
    }
    TopBar {
        id: bar
        width: parent.width
        title: qsTr("My own copy")
        symbol: "archive"
        speaking: Platform.reading === bar.title
        onBackRequested: mine.step > OwnCopy.Choosing && mine.step < OwnCopy.Writing ? mine.done() : mine.step === OwnCopy.Writing ? mine.stop() : root.backRequested()
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
                holds: mine.step === OwnCopy.Whose || mine.step === OwnCopy.Choosing
                CopyChoice {
                    width: column.width
                    copy: mine
                }
            }
            When {
                holds: mine.step === OwnCopy.Ask
                CopyAsk {
                    width: column.width
                    copy: mine
                }
            }
            When {
                holds: mine.step === OwnCopy.Asking
                LockAgain {
                    width: column.width
                    maker: mine
                }
            }
            When {
                holds: mine.step === OwnCopy.Placing || mine.step === OwnCopy.Writing || mine.step === OwnCopy.Saved
                CopyWork {
                    width: column.width
                    copy: mine
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
