// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.App
import Pipit.Design

/// What is in the window: the front door, one lock or one space, and over it Help, the cover and two short questions.
/// A space is an Item with the signals helpRequested, coverRequested and lockRequested; it is made when its profile
/// opens and destroyed when it locks.
FocusScope {
    id: root

    /// The card that was tapped; -1 at the front door.
    property int profile: -1
    property bool helping: false
    property bool covered: false
    /// How I use Pipit is open.
    property bool choosingHow: false
    /// An officer's tablet is in a child's hands, and the officer's lock is asked for.
    property bool takingBack: false

    readonly property bool open: Session.state === Session.Open
    /// A short question stands over everything.
    readonly property bool asking: Platform.askingToRead !== "" || (Session.askingStillHere && !root.covered)

    function lock(): void {
        root.profile = -1
        Session.lock()
    }

    function liftCover(): void {
        Session.lock()
        root.covered = false
    }

    // What comes after the front door, after the lock and from home, the likeliest first.
    Ahead {
        id: ahead
        readonly property list<url> door: ["qrc:/qt/qml/Pipit/Shell/Lock.qml", "qrc:/qt/qml/Pipit/Shell/Help.qml"]
        readonly property list<url> lock: ["qrc:/qt/qml/Pipit/Child/Space.qml", "qrc:/qt/qml/Pipit/Design/Cover.qml"]
        readonly property list<url> home: ["qrc:/qt/qml/Pipit/Plan/MyMeeting.qml", "qrc:/qt/qml/Pipit/Answers/Answers.qml", "qrc:/qt/qml/Pipit/People/MyPeople.qml",
            "qrc:/qt/qml/Pipit/Child/KeptThings.qml", "qrc:/qt/qml/Pipit/Child/MyLook.qml"]
        screens: Session.space === Session.ChildSpace ? [...ahead.door, ...ahead.lock, ...ahead.home] : root.profile >= 0 ? [...ahead.door, ...ahead.lock]
            : Session.state === Session.FrontDoor ? ahead.door : []
    }
    Connections {
        target: Session
        function onLocked(): void {
            Platform.hush()
            root.helping = false
            root.choosingHow = false
            root.takingBack = false
            if (HandOver.held)
                root.profile = -1 // the front door, with one face
        }
        function onStateChanged(): void {
            if (Session.state === Session.Open)
                root.takingBack = false
        }
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }
    ProfilesModel { id: everybody }
    ProfilesModel {
        id: officers
        takesBack: true
    }

    Item {
        anchors.fill: parent
        anchors.rightMargin: access.takenAside
        anchors.bottomMargin: access.takenBelow
        visible: !root.helping && !root.covered && !root.asking && !root.choosingHow
        enabled: !Access.writing // the letters lie over it, and show what stands in the field

        FrontDoor {
            anchors.fill: parent
            visible: Session.state === Session.FrontDoor && root.profile < 0 && !root.takingBack
            people: everybody
            officer: HandOver.held ? HandOver.officer : ""
            onTakeBackRequested: root.takingBack = true
            onPicked: row => root.profile = row
            onHelpRequested: root.helping = true
            onHowRequested: root.choosingHow = true
        }
        Later {
            anchors.fill: parent
            holds: Session.state === Session.FrontDoor && root.profile >= 0
            screen: "qrc:/qt/qml/Pipit/Shell/Lock.qml"
            people: everybody
            profile: root.profile
            onBackRequested: root.profile = -1
            onHelpRequested: root.helping = true
        }
        Later {
            anchors.fill: parent
            holds: Session.state === Session.FrontDoor && root.takingBack && HandOver.held
            screen: "qrc:/qt/qml/Pipit/Shell/Lock.qml"
            people: officers
            profile: 0
            onBackRequested: root.takingBack = false
            onHelpRequested: root.helping = true
        }
        Later {
            anchors.fill: parent
            holds: Session.state === Session.Trouble
            screen: "qrc:/qt/qml/Pipit/Shell/Trouble.qml"
            onHelpRequested: root.helping = true
        }
        Loader {
            id: space
            anchors.fill: parent
            focus: true
            source: Session.space === Session.ChildSpace ? "qrc:/qt/qml/Pipit/Child/Space.qml"
                : Session.space === Session.IroSpace ? "qrc:/qt/qml/Pipit/Iro/Space.qml"
                : Session.space === Session.CarerSpace ? "qrc:/qt/qml/Pipit/Carer/Space.qml"
                : Session.space === Session.SocialWorkerSpace ? "qrc:/qt/qml/Pipit/Worker/Space.qml"
                : Session.space === Session.ManagerSpace ? "qrc:/qt/qml/Pipit/Manager/Space.qml" : ""

            Connections {
                target: space.item
                ignoreUnknownSignals: true
                function onHelpRequested(): void {
                    root.helping = true
                }
                function onCoverRequested(): void {
                    root.covered = true
                }
                function onHowRequested(): void {
                    root.choosingHow = true
                }
                function onLockRequested(): void {
                    root.lock()
                }
            }
        }
    }
    Later {
        anchors.fill: parent
        anchors.rightMargin: access.takenAside
        anchors.bottomMargin: access.takenBelow
        holds: root.choosingHow
        visible: !root.helping && !root.covered && !root.asking
        screen: "qrc:/qt/qml/Pipit/Shell/HowIUse.qml"
        onBackRequested: root.choosingHow = false
        onHelpRequested: root.helping = true
        onCoverRequested: root.covered = true
    }
    Later {
        anchors.fill: parent
        anchors.rightMargin: access.takenAside
        anchors.bottomMargin: access.takenBelow
        holds: root.covered
        visible: !root.helping && !root.asking
        screen: "qrc:/qt/qml/Pipit/Design/Cover.qml"
        onBackRequested: root.liftCover()
        onHelpRequested: root.helping = true
    }
    Later {
        anchors.fill: parent
        anchors.rightMargin: access.takenAside
        anchors.bottomMargin: access.takenBelow
        holds: root.helping
        visible: !root.asking
        screen: "qrc:/qt/qml/Pipit/Shell/Help.qml"
        onBackRequested: root.helping = false
        onCoverRequested: {
            root.helping = false
            root.covered = true
        }
    }
    Later {
        anchors.fill: parent
        holds: Session.askingStillHere && !root.covered
        screen: "qrc:/qt/qml/Pipit/Shell/StillHere.qml"
    }
    Later {
        anchors.fill: parent
        holds: Platform.askingToRead !== "" && !(Session.askingStillHere && !root.covered)
        screen: "qrc:/qt/qml/Pipit/Shell/Headphones.qml"
    }
    AccessLayer {
        id: access
        anchors.fill: parent
    }
}
