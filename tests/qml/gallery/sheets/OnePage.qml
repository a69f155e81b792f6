// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.App
import Pipit.Reading

/// The newest page that the open profile was given.
Item {
    id: root

    Repeater {
        model: PagesModel {}

        PageScreen {
            required property int index
            required property string key

            visible: index === 0
            width: root.width
            height: root.height
            pageKey: index === 0 ? key : ""
        }
    }
}
