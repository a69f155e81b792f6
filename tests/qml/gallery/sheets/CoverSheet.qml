// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Pipit.Design

Cover {
    LayoutMirroring.enabled: Application.layoutDirection === Qt.RightToLeft
    LayoutMirroring.childrenInherit: true
}
