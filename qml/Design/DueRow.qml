// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Pipit.Design

/// One child in the IRO's list: what is due and why, who and where, what is new from her, when she was last seen alone.
MarginRow {
    id: root

    required property string name
    property string age: ""
    property string place: ""
    /// A name in assets/avatars, the picture the child chose; or a face.
    property string avatar: ""
    property int newCount: 0
    /// Shown only for a page that may be shown beside a name; empty otherwise.
    property string newThumb: ""
    /// UsePicker.Use: what the child asked to be done with that page. Its mark stands beside the picture.
    property int newUse: UsePicker.None
    property string seenAlone: ""
    property bool seenAloneMissing: false
    property string also: ""

    property string newWords: root.newCount > 0 ? qsTr("New pages: %1").arg(root.newCount) : qsTr("None yet")

    /// What the four columns right of the picture share.
    readonly property real share: root.whatWidth - 48 - 4 * 12

    text: root.name
    hint: root.when + ". " + root.why + ". " + root.newWords + ". " + root.seenAlone + ". " + root.also
    columns: root.compact ? 2 : 5

    Item {
        implicitWidth: 48
        implicitHeight: 48
        Layout.rowSpan: root.compact ? 4 : 1
        Layout.alignment: root.compact ? Qt.AlignTop : Qt.AlignVCenter
        Drawing {
            id: chosen
            anchors.fill: parent
            source: root.avatar === "" ? "" : "qrc:/pipit/avatars/" + root.avatar + ".svg"
        }
        Face {
            visible: chosen.naturalSize.width <= 0
            who: root.avatar
            size: 48
        }
    }
    ColumnLayout {
        spacing: 0
        Layout.fillWidth: root.compact
        Layout.preferredWidth: root.compact ? -1 : root.share * 0.24
        Heading {
            text: root.age === "" ? root.name : qsTr("%1, %2").arg(root.name).arg(root.age)
            size: Theme.scaled(19)
            Layout.fillWidth: true
            Accessible.ignored: true
        }
        Words {
            visible: text !== ""
            text: root.place
            soft: true
            font.pixelSize: Theme.adultBody
            Layout.fillWidth: true
            Accessible.ignored: true
        }
    }
    RowLayout {
        spacing: 10
        Layout.fillWidth: root.compact
        Layout.preferredWidth: root.compact ? -1 : root.share * 0.32
        Rectangle {
            visible: root.newThumb !== ""
            Layout.alignment: root.compact ? Qt.AlignTop : Qt.AlignVCenter
            implicitWidth: root.compact ? 56 : 72
            implicitHeight: root.compact ? 42 : 54
            radius: 6
            color: Theme.page
            border.width: 1.5
            border.color: Theme.quietLine
            Image {
                anchors.fill: parent
                anchors.margins: 2
                fillMode: Image.PreserveAspectFit
                source: root.newThumb
            }
        }
        UseMark {
            visible: root.newThumb !== "" && root.newUse !== UsePicker.None
            use: root.newUse
            showsWords: false
        }
        Words {
            text: root.newWords
            soft: root.newCount === 0
            font.bold: root.newCount > 0
            font.pixelSize: Theme.adultBody
            Layout.fillWidth: true
            Accessible.ignored: true
        }
    }
    Words {
        visible: text !== "" || !root.compact
        text: root.seenAlone
        font.bold: root.seenAloneMissing
        font.pixelSize: Theme.adultBody
        Layout.fillWidth: root.compact
        Layout.preferredWidth: root.compact ? -1 : root.share * 0.21
        Accessible.ignored: true
    }
    Words {
        visible: text !== "" || !root.compact
        text: root.also
        soft: true
        font.pixelSize: Theme.adultBody
        Layout.fillWidth: true
        Accessible.ignored: true
    }
}
