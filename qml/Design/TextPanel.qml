// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

/// Where the child types words for her page. The system's keyboard is asked to learn nothing.
Item {
    id: root

    /// What stands there when it opens; never changed by the panel itself.
    property string initialText: ""
    property color colour: Theme.pageInk
    /// 0 small, 1 middling, 2 large.
    property int sizeStep: 1
    /// The colours that are offered; none: colour and size are not chosen here.
    property list<color> colours: []
    property int maxLength: 600
    property string placeholder: qsTr("Your words")
    readonly property string text: area.text

    signal colourPicked(color colour)
    signal sizePicked(int step)
    signal done(string text)
    signal cancelled
    /// Her own words aloud: after "Somebody may hear. Headphones?" only.
    signal headphonesFirst(string words)
    signal spoken(string words)

    implicitWidth: 600
    implicitHeight: column.implicitHeight + 56
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Words")
    readonly property real lightness: 0.299 * root.colour.r + 0.587 * root.colour.g + 0.114 * root.colour.b
    Keys.onEscapePressed: root.cancelled()
    onInitialTextChanged: area.text = root.initialText
    Component.onCompleted: area.text = root.initialText

    function focusText(): void {
        area.forceActiveFocus(Qt.OtherFocusReason)
    }

    Surface {
        anchors.fill: parent
        corner: Theme.cardCorner
    }
    ColumnLayout {
        id: column
        anchors.fill: parent
        anchors.margins: root.width < 480 ? 16 : 28
        spacing: 16

        Item {
            implicitHeight: Math.max(Theme.touchTarget, heading.implicitHeight)
            Layout.fillWidth: true
            Heading {
                id: heading
                anchors.left: parent.left
                anchors.right: speaker.left
                anchors.verticalCenter: parent.verticalCenter
                text: qsTr("Words")
                size: Theme.title
                Accessible.role: Accessible.Heading
            }
            SpeakerButton {
                id: speaker
                anchors.right: close.left
                anchors.verticalCenter: parent.verticalCenter
                words: area.text === "" ? heading.text : heading.text + ". " + area.text
                confidential: area.text !== ""
                onSpoken: words => root.spoken(words)
                onHeadphonesFirst: words => root.headphonesFirst(words)
            }
            SquareButton {
                id: close
                goesBack: true
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                kind: BigButton.Quiet
                symbol: "cross"
                name: qsTr("Close")
                onClicked: root.cancelled()
            }
        }
        Item {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.minimumHeight: 96
            Layout.preferredHeight: Theme.scaled(200)

            Rectangle {
                anchors.fill: parent
                radius: Theme.corner
                color: root.lightness > 0.8 ? Theme.pageInkSoft : Theme.page // white words on white would not be seen
                border.width: area.activeFocus ? Theme.focusWidth : Theme.quietWidth
                border.color: area.activeFocus ? Theme.heather : Theme.quietLine
            }
            Flickable {
                anchors.fill: parent
                anchors.margins: 4
                clip: true
                contentHeight: area.implicitHeight
                boundsBehavior: Flickable.StopAtBounds

                T.TextArea {
                    id: area
                    objectName: "wordsField"

                    width: parent.width
                    implicitHeight: Math.max(parent.parent.height, contentHeight + 24)
                    padding: 12
                    color: root.colour
                    font.family: Theme.family
                    font.pixelSize: Math.min(72, Theme.scaled([20, 26, 38][root.sizeStep]))
                    wrapMode: TextEdit.Wrap
                    textFormat: TextEdit.PlainText
                    selectByMouse: true
                    selectionColor: Theme.heather
                    inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText
                    Accessible.name: root.placeholder
                    // Tab goes on: who cannot leave a field with the keyboard is caught in it.
                    Keys.onTabPressed: area.nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
                    Keys.onBacktabPressed: area.nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
                    onTextChanged: if (length > root.maxLength) remove(root.maxLength, length)

                    Words {
                        anchors.fill: parent
                        anchors.margins: 12
                        visible: area.text === "" && area.preeditText === ""
                        text: root.placeholder
                        color: root.lightness > 0.8 ? Theme.page : Theme.pageInkSoft
                        font.pixelSize: area.font.pixelSize
                        Accessible.ignored: true
                    }
                }
            }
        }
        WordsLook {
            visible: root.colours.length > 0
            colour: root.colour
            sizeStep: root.sizeStep
            colours: root.colours
            onColourPicked: colour => root.colourPicked(colour)
            onSizePicked: step => root.sizePicked(step)
            Layout.fillWidth: true
        }
        BigButton {
            objectName: "wordsDone"
            enabled: area.text.trim() !== ""
            kind: BigButton.Main
            size: 72
            symbol: "tick"
            text: qsTr("Put it on my page")
            Layout.fillWidth: true
            onClicked: root.done(area.text)
        }
    }
}
