// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.App
import Pipit.Design

/// What a child should know before she shares: safety first, taking back, and the council's copy.
Item {
    id: root

    /// Who keeps what she was told.
    required property string officer

    signal moreRequested

    implicitWidth: 368
    implicitHeight: column.height + 24
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Good to know")

    Surface {
        anchors.fill: parent
        corner: Theme.cardCorner
        outline: Theme.hair
        outlineWidth: Theme.quietWidth
    }
    Column {
        id: column
        x: 24
        y: 12
        width: parent.width - 48
        spacing: 12

        SpokenWords {
            id: title
            width: parent.width
            text: qsTr("Good to know")
            heading: true
            bold: true
            size: Theme.text
            says: title.text + ". " + safe.told + " " + back.told + " " + council.told
            speaking: Platform.reading === title.says
            onSpoken: words => Platform.read(words)
        }
        Line {
            id: safe
            symbol: "shield"
            strong: qsTr("Not safe?")
            words: qsTr("If you tell us that you or somebody else is not safe, we have to act, even if you said: ask me.")
        }
        Line {
            id: back
            symbol: "undo"
            strong: qsTr("Taking it back.")
            words: root.officer === "" ? qsTr("The others can’t see it then. Who runs your meetings keeps what you told them.")
                : qsTr("The others can’t see it then. %1 keeps what you told %1.").arg(root.officer)
        }
        Line {
            id: council
            symbol: "archive"
            strong: qsTr("The council")
            words: qsTr("keeps a copy until you are about 75. It can open it. You can ask for it. So can a judge.")
        }
        BigButton {
            objectName: root.visible ? "tellMeMore" : ""
            kind: BigButton.Quiet
            symbol: "dots"
            inkOverride: Theme.heather
            boldText: false
            startPadding: 0
            text: qsTr("Tell me more")
            onClicked: root.moreRequested()
        }
    }

    component Line: Item {
        id: line

        required property string symbol
        required property string strong
        required property string words
        readonly property string told: line.strong + " " + line.words

        width: column.width
        height: Math.max(icon.height, told.implicitHeight)
        Accessible.role: Accessible.StaticText
        Accessible.name: line.told

        Icon {
            id: icon
            anchors.left: parent.left
            name: line.symbol
            size: 34
            mirrored: Theme.mirrored && line.symbol === "undo"
        }
        Text {
            id: told
            anchors.left: icon.right
            anchors.leftMargin: 14
            anchors.right: parent.right
            text: "<b>%1</b> %2".arg(line.strong).arg(line.words)
            textFormat: Text.StyledText
            color: Theme.ink
            font.family: Theme.family
            font.pixelSize: Theme.body
            lineHeightMode: Text.FixedHeight
            lineHeight: Math.round(font.pixelSize * 1.25)
            wrapMode: Text.Wrap
            horizontalAlignment: Text.AlignLeft
            Accessible.ignored: true
        }
    }
}
