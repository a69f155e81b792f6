// SPDX-License-Identifier: Apache-2.0
import QtQuick

/// The one main thing of a screen.
BigButton {
    kind: BigButton.Main
}
