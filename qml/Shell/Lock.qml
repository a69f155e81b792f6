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
    TopBar {
        id: bar
        width: parent.width
        title: ""
        canCover: false
        onBackRequested: way.askingHow ? way.askingHow = false : root.backRequested()
        onHelpRequested: root.helpRequested()
    }
    Item {
        id: way

        property bool askingHow: false
        readonly property bool asking: !way.askingHow && !controller.waiting

        anchors.top: bar.bottom
        anchors.bottom: parent.bottom
        width: parent.width

        When {
            holds: way.asking && controller.pictures
            PictureLock {
                anchors.fill: parent
                lock: controller
                onHowRequested: way.askingHow = true
            }
        }
        When {
            holds: way.asking && !controller.pictures
            TypedLock {
                anchors.fill: parent
                lock: controller
                onHowRequested: way.askingHow = true
            }
        }
        When {
            holds: controller.waiting && !way.askingHow
            LockedOut {
                anchors.fill: parent
                lock: controller
                onHowRequested: way.askingHow = true
            }
        }
        When {
            holds: way.askingHow
            CannotGetIn {
                anchors.fill: parent
                child: controller.pictures
                onHelpRequested: root.helpRequested()
            }
        }
    }
}
