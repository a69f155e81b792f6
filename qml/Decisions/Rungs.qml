// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.Design

/// The four rungs, top to bottom: ink is done, heather is now, a square with its number is to come. Cafcass may be gone to from
/// each of them.
Column {
    id: root

    enum Look { ToCome, MayGo, Done, Now }

    required property list<string> days
    required property list<string> words
    required property list<int> looks

    readonly property list<string> names: [qsTr("Alert"), qsTr("Informal"), qsTr("Formal"), qsTr("Cafcass")]
    readonly property list<string> means: [qsTr("You tell the worker"), qsTr("You speak with the manager"), qsTr("In writing, with days to answer in"),
        qsTr("You may go there at any point, not only after step 3")]

    Repeater {
        model: root.names
        Item {
            id: rung
            required property string modelData
            required property int index
            readonly property int at: root.looks[rung.index] ?? Rungs.ToCome
            readonly property bool last: rung.index === 3
            width: root.width
            implicitHeight: Math.max(44, texts.implicitHeight) + 24
            Accessible.role: Accessible.StaticText
            Accessible.name: qsTr("Step %1, %2. %3 %4").arg(rung.index + 1).arg(rung.modelData).arg(root.days[rung.index] ?? "").arg(said.text)

            Rectangle {
                visible: !rung.last
                x: (Theme.mirrored ? rung.width - 44 : 0) + 12
                y: 30
                width: 3
                height: rung.height - 30
                color: Theme.quietLine
            }
            Rectangle {
                visible: !rung.last
                x: (Theme.mirrored ? rung.width - 44 : 0) + 18
                y: 30
                width: 3
                height: rung.height - 30
                color: Theme.quietLine
            }
            Rectangle {
                x: Theme.mirrored ? rung.width - width - 12 : 0
                width: 32
                height: 32
                radius: 8
                color: rung.at === Rungs.Done ? Theme.ink : rung.at === Rungs.Now ? Theme.chosenWash : Theme.card
                border.width: 2
                border.color: rung.at === Rungs.Now ? Theme.heather : rung.at === Rungs.Done ? Theme.ink : Theme.quietLine
                Words {
                    anchors.centerIn: parent
                    text: String(rung.index + 1)
                    color: rung.at === Rungs.Done ? Theme.paper : rung.at === Rungs.Now ? Theme.heather : Theme.ink
                    font.pixelSize: Math.min(Theme.adultBody, 20)
                    font.bold: true
                    Accessible.ignored: true
                }
            }
            Column {
                id: texts
                anchors.left: parent.left
                anchors.leftMargin: 50
                anchors.right: parent.right
                y: 2
                spacing: 2
                Flow {
                    width: parent.width
                    spacing: 8
                    Words {
                        width: Math.min(implicitWidth, parent.width)
                        text: rung.modelData
                        color: rung.at === Rungs.Now ? Theme.heather : Theme.ink
                        font.pixelSize: Theme.adultSay
                        font.bold: true
                        Accessible.ignored: true
                    }
                    Words {
                        visible: text !== ""
                        width: Math.min(implicitWidth, parent.width)
                        text: root.days[rung.index] ?? ""
                        soft: true
                        font.pixelSize: Theme.adultBody
                        lineHeight: Math.round(Theme.adultSay * 1.3)
                        Accessible.ignored: true
                    }
                }
                Words {
                    id: said
                    width: parent.width
                    readonly property string happened: root.words[rung.index] ?? ""
                    text: said.happened !== "" ? said.happened : root.means[rung.index]
                    soft: said.happened === ""
                    font.pixelSize: Theme.adultBody
                    Accessible.ignored: true
                }
            }
        }
    }
}
