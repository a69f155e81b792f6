// SPDX-License-Identifier: Apache-2.0
import QtQuick // for LayoutMirroring, which the stage sets

/// The page before the newest.
OnePage {
    place: 1
}
