// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.App
import Pipit.Reading

/// Saving a copy of one of the pages that the open profile was given.
Item {
    id: root

    property int place: 0

    Repeater {
        model: PagesModel {}

        PageScreen {
            required property int index
            required property string key

            visible: index === root.place
            width: root.width
            height: root.height
            pageKey: index === root.place ? key : ""
            saving: true
        }
    }
}
