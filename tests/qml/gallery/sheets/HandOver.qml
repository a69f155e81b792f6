// SPDX-License-Identifier: Apache-2.0
import QtQuick // for LayoutMirroring, which the stage sets
import Pipit.Iro

HandOverCopy {
    circle: ""
    name: "Amina"
}
