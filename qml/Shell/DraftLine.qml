// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Pipit.App
import Pipit.Design

/// Where no person has checked the words of the language that is spoken: that, in it.
Words {
    visible: Languages.draft
    text: qsTr("Machine draft, to be checked by a person")
    soft: true
    font.pixelSize: Theme.small
    horizontalAlignment: Text.AlignHCenter
}
