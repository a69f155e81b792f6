// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.App
import Pipit.Design

/// The languages, each by its own name and, where the tablet has a voice for it, a spoken greeting. Under them, where no
/// person has checked the words yet, that.
Column {
    id: root

    spacing: 8

    Flow {
        id: flow
        // As wide as what is in it, in one line where there is room.
        readonly property real natural: globe.width + names.natural + flow.spacing * names.count
        width: Math.min(root.parent.width, flow.natural)
        spacing: 12
        Accessible.role: Accessible.Grouping
        Accessible.name: qsTr("Languages")

        Item {
            id: globe
            width: 40
            height: Theme.touchTarget
            Icon {
                anchors.centerIn: parent
                name: "globe"
                size: 32
            }
        }
        Repeater {
            id: names

            property real natural: 0

            model: Languages
            onItemAdded: names.measure()
            function measure(): void {
                let wide = 0
                for (let i = 0; i < names.count; ++i)
                    wide += names.itemAt(i)?.width ?? 0
                names.natural = wide
            }

            Item {
                id: choice
                required property string code
                required property string ownName
                required property string greeting
                required property bool spoken
                readonly property bool chosen: Languages.current === choice.code

                width: tag.width + (ear.visible ? ear.width : 0)
                height: Math.max(Theme.touchTarget, tag.implicitHeight)
                onWidthChanged: names.measure()

                Surface {
                    anchors.fill: parent
                    chosen: choice.chosen
                    outline: Theme.quietLine
                    outlineWidth: Theme.quietWidth
                }
                Pressable {
                    id: tag
                    anchors.left: parent.left
                    objectName: "language-" + choice.code
                    height: parent.height
                    leftPadding: 20
                    rightPadding: 20
                    text: choice.ownName
                    Accessible.role: Accessible.RadioButton
                    Accessible.checkable: true
                    Accessible.checked: choice.chosen
                    onClicked: {
                        Languages.current = choice.code
                        if (choice.spoken)
                            Languages.greet(choice.code)
                    }
                    contentItem: Words {
                        text: choice.ownName
                        color: choice.chosen ? Theme.heather : Theme.ink
                        font.pixelSize: Theme.body
                        font.bold: choice.chosen
                        wrapMode: Text.NoWrap
                        verticalAlignment: Text.AlignVCenter
                        Accessible.ignored: true
                    }
                }
                SpeakerButton {
                    id: ear
                    anchors.left: tag.right
                    anchors.verticalCenter: parent.verticalCenter
                    visible: choice.spoken
                    words: choice.ownName + ". " + choice.greeting
                    onSpoken: Languages.greet(choice.code)
                }
            }
        }
    }
    DraftLine { width: flow.width }
}
