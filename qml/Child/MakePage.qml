// SPDX-License-Identifier: Apache-2.0
import Pipit.Design

/// Home's one main thing, the same in every look.
BigButton {
    objectName: "makePage"
    kind: BigButton.Main
    size: 88
    symbol: Theme.plain ? "pencil" : ""
    picture: Theme.plain ? "" : "qrc:/pipit/places/pencil.svg"
    text: Theme.plain ? qsTr("New page") : qsTr("Make a page")
}
