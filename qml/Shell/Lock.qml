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

    LockController {
        id: lock
        profiles: root.people
        profile: root.profile
    }
    TopBar {
        id: bar
        width: parent.width
        title: ""
        canCover: false
        onBackRequested: way.askingHow ? way.askingHow = false : root.backRequested()
        onHelpRequested: root.helpRequested()
    }
    Loader {
        id: way

        property bool askingHow: false

        anchors.top: bar.bottom
        anchors.bottom: parent.bottom
        width: parent.width
        focus: true
        sourceComponent: way.askingHow ? cannotGetIn : lock.waiting ? lockedOut : lock.pictures ? pictures : typed
    }
    Component {
        id: pictures
        PictureLock {
            lock: lock
            onHowRequested: way.askingHow = true
        }
    }
    Component {
        id: typed
        TypedLock {
            lock: lock
            onHowRequested: way.askingHow = true
        }
    }
    Component {
        id: lockedOut
        LockedOut { lock: lock }
    }
    Component {
        id: cannotGetIn
        CannotGetIn {
            child: lock.pictures
            onHelpRequested: root.helpRequested()
        }
    }
}
