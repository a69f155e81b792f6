// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Pipit.Design

/// The strip of meadow along the bottom of the first screens.
Drawing {
    source: Theme.dark ? "qrc:/pipit/scenes/meadow-night.svg" : "qrc:/pipit/scenes/meadow.svg"
    crop: true
    implicitHeight: 100
}
