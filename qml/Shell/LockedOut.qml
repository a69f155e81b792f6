// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Pipit.App
import Pipit.Design

/// The wait after wrong tries: kind words, and a ring that fills round the person's own face.
Item {
    id: root

    required property LockController lock
    /// "Send something to Sam"; empty: it is not offered.
    property string offer: ""

    signal howRequested
    signal cardRequested
    signal sendRequested

    readonly property bool wide: root.width > root.height && root.width >= 900

    FirstPage {
        id: page
        anchors.fill: parent
        need: content.implicitHeight
        GridLayout {
            id: content

            x: (root.width - width) / 2
            y: page.startOf(implicitHeight)
            width: Math.min(root.width - 32, root.wide ? Theme.scaled(980) : Theme.scaled(560))
            columns: root.wide ? 2 : 1
            columnSpacing: root.wide ? 96 / Theme.textScale : 0
            rowSpacing: 32

            WaitingRing {
                part: root.lock?.waitPart ?? 0
                face: root.lock?.face ?? ""
                size: (root.wide ? 376 : Math.min(300, root.width - 96)) / (0.4 + 0.6 * Theme.textScale)
                Layout.alignment: Qt.AlignCenter
            }
            ColumnLayout {
                spacing: 12
                Layout.fillWidth: true

                SpokenWords {
                    id: title
                    objectName: "waitTitle"
                    text: root.lock?.waitTitle ?? ""
                    says: title.text + " " + kind.text + " " + time.text
                    heading: true
                    bold: true
                    size: root.width < 600 ? Theme.title : Theme.hero
                    speaking: Platform.reading === title.says
                    onSpoken: words => Platform.read(words)
                    Layout.fillWidth: true
                }
                Words {
                    id: kind
                    objectName: "waitAdvice"
                    text: root.lock?.waitAdvice ?? ""
                    font.pixelSize: Theme.text
                    Layout.fillWidth: true
                }
                Words {
                    id: time
                    text: root.lock?.waitWords ?? ""
                    soft: true
                    font.pixelSize: Theme.text
                    Layout.fillWidth: true
                }
                BigButton {
                    objectName: "showCard"
                    visible: root.lock?.canShowCard ?? false
                    picture: "qrc:/pipit/places/keycard.svg"
                    leading: true
                    size: 72
                    textSize: 20
                    text: qsTr("Show my key card")
                    onClicked: root.cardRequested()
                    Layout.preferredWidth: Math.max(implicitWidth, 320)
                    Layout.maximumWidth: content.width
                    Layout.topMargin: 12
                }
                BigButton {
                    objectName: "cannotGetIn"
                    symbol: "hand"
                    leading: true
                    size: 72
                    textSize: 20
                    text: qsTr("I can’t get in")
                    onClicked: root.howRequested()
                    Layout.preferredWidth: Math.max(implicitWidth, 320)
                    Layout.maximumWidth: content.width
                    Layout.topMargin: 12
                }
                BigButton {
                    objectName: "sendFromLock"
                    visible: root.offer !== ""
                    symbol: "send"
                    leading: true
                    size: 72
                    textSize: 20
                    text: root.offer
                    onClicked: root.sendRequested()
                    Layout.preferredWidth: Math.max(implicitWidth, 320)
                    Layout.maximumWidth: content.width
                }
            }
        }
    }
}
