// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Pipit.Design

Sheet {
    id: root

    Row {
        spacing: 16
        Slot { size: root.width < 600 ? 72 : 80; filled: true }
        Slot { size: root.width < 600 ? 72 : 80; filled: true }
        Slot { size: root.width < 600 ? 72 : 80;}
        Slot { size: root.width < 600 ? 72 : 80;}
    }
    PictureGrid { cell: root.width < 600 ? 82 : 144 }
    PassphraseField { width: Math.min(parent.width, 480) }
    PassphraseField { width: Math.min(parent.width, 480); fault: "That was not the passphrase. Try again in 20 seconds." }
    PassphraseField { width: Math.min(parent.width, 480); enabled: false }
}
