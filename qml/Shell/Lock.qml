// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.App
import Pipit.Design

/// One person's lock: four pictures, or words that are typed; the wait after wrong ones; and what to do if none opens it.
Item {
    id: root

    required property ProfilesModel people
    required property int profile

    signal backRequested
    signal helpRequested

    // Gone before the items that show it, at the end: they ask for it with "?.".
    LockController {
        id: controller
        profiles: root.people
        steady: Access.scans || Access.way === Access.Dwell
        profile: root.profile
    }
    LockedSender {
        id: sender
        profiles: root.people
        profile: root.profile
    }
    TopBar {
        id: bar
        width: parent.width
        title: way.sending ? sender.title : way.cardAsked ? qsTr("Show your key card") : ""
        speaking: Platform.reading === bar.title && bar.title !== ""
        canCover: false
        onSpoken: words => Platform.read(words)
        onBackRequested: way.saying ? way.stopSaying() : way.sending ? way.stopSending() : way.askingHow ? way.askingHow = false : way.showingCard ? way.showingCard = false : root.backRequested()
        onHelpRequested: {
            sender.voice.recorder.pause() // what is said to somebody there is none of this
            sender.voice.player.pause()
            root.helpRequested()
        }
    }
    Item {
        id: way

        property bool askingHow: false
        property bool showingCard: false
        property bool sending: false
        property bool saying: false
        readonly property LockedSender sendsWith: sender
        readonly property string offer: sender.offered ? sender.title : ""

        /// What was said until then is kept.
        function stopSaying(): void {
            sender.voice.recorder.stop()
            way.saying = false
        }

        function stopSending(): void {
            way.saying = false
            way.sending = false
            sender.again()
        }

        /// A card opens during a wait too.
        readonly property bool cardAsked: way.showingCard && !way.askingHow && !way.sending
        readonly property bool asking: !way.sending && !way.askingHow && !controller.waiting && !way.showingCard

        anchors.top: bar.bottom
        anchors.bottom: parent.bottom
        width: parent.width

        When {
            holds: way.asking && controller.pictures
            PictureLock {
                anchors.fill: parent
                lock: controller
                offer: way.offer
                onCardRequested: way.showingCard = true
                onHowRequested: way.askingHow = true
                onSendRequested: way.sending = true
            }
        }
        When {
            holds: way.asking && !controller.pictures
            TypedLock {
                anchors.fill: parent
                lock: controller
                offer: way.offer
                onCardRequested: way.showingCard = true
                onHowRequested: way.askingHow = true
                onSendRequested: way.sending = true
            }
        }
        When {
            holds: controller.waiting && !way.sending && !way.askingHow && !way.showingCard
            LockedOut {
                anchors.fill: parent
                lock: controller
                offer: way.offer
                onCardRequested: way.showingCard = true
                onHowRequested: way.askingHow = true
                onSendRequested: way.sending = true
            }
        }
        // By its address: what shows the camera's picture is not loaded before somebody wants it.
        Loader {
            id: card
            anchors.fill: parent

            readonly property bool due: way.cardAsked

            onDueChanged: card.due ? card.setSource("CardLock.qml", { lock: controller }) : card.setSource("")

            Connections {
                target: card.item
                ignoreUnknownSignals: true
                function onOtherRequested(): void {
                    way.showingCard = false
                }
                function onHowRequested(): void {
                    way.askingHow = true
                }
            }
        }
        When {
            holds: way.askingHow && !way.sending
            CannotGetIn {
                anchors.fill: parent
                child: controller.pictures
                offer: way.offer
                onSendRequested: way.sending = true
                onHelpRequested: root.helpRequested()
            }
        }
        When {
            holds: way.sending
            SendFromDoor {
                anchors.fill: parent
                sender: way.sendsWith
                face: controller.face
                saying: way.saying
                onSayRequested: way.saying = true
                onSayFinished: way.saying = false
                onBackRequested: way.stopSending()
            }
        }
    }
}
