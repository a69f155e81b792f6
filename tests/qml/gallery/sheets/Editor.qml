// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.Design

Sheet {
    id: root

    ToolRail { visible: root.width < 600; width: parent.width; strip: true; flow: Flow.LeftToRight; current: "felt"; colour: Theme.crayons[5] }
    Flow {
        width: parent.width
        spacing: 24
        ToolRail { visible: root.width >= 600; current: "crayon"; colour: Theme.crayons[8] }
        Drawer {
            width: Math.min(320, parent.width)
            height: 640
            open: true
            title: "Excited"
            tabs: [
                StickerCell { implicitWidth: 64; implicitHeight: 64; framed: true; chosen: true; name: "Feelings"; picture: "qrc:/pipit/stickers/set1/happy.svg" },
                StickerCell { implicitWidth: 64; implicitHeight: 64; framed: true; name: "Home"; picture: "qrc:/pipit/stickers/set1/house.svg" }
            ]
            Grid {
                columns: 3
                spacing: 8
                Repeater {
                    model: ["two-at-once", "happy", "worried", "numb", "cross", "excited", "calm", "homesick", "sad", "scared", "hug", "need-a-break"]
                    StickerCell {
                        required property string modelData
                        name: modelData
                        chosen: modelData === "excited"
                        picture: "qrc:/pipit/stickers/set1/" + modelData + ".svg"
                    }
                }
            }
        }
        TextPanel { width: Math.min(600, parent.width); initialText: "me and Yusuf and Biscuit" }
        TextPanel { width: Math.min(600, parent.width); colours: Theme.crayons; colour: Theme.crayons[7]; sizeStep: 2; initialText: "me and Biscuit" }
        TextPanel { width: Math.min(600, parent.width) }
    }
    Palette { width: parent.width; current: Theme.crayons[8] }
    Palette { width: parent.width; current: Theme.skins[3]; showsSkins: true; widthStep: 2 }
}
