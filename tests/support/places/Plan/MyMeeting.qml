// SPDX-License-Identifier: Apache-2.0
import QtQuick

/// Stands where the screen will be, for tests that lead there.
Item {
    objectName: "MyMeeting"

    signal backRequested
    signal helpRequested
    signal coverRequested
}
