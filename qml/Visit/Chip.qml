// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Pipit.Design

/// One answer among a few: 48 high, chosen or not.
BigButton {
    id: root

    size: Theme.adultTarget
    textSize: 17
    startPadding: 16
    boldText: root.chosen
    Accessible.role: Accessible.RadioButton
    Accessible.checkable: true
    Accessible.checked: root.chosen
}
