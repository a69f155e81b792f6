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
    /// Below it: "due by 20 May".
    property string seenAloneMore: ""
    property bool seenAloneMissing: false
    /// On a phone, in one line with what is new: "Not alone yet".
    property string seenAloneShort: root.seenAlone
    /// She asked for the same so often; from 2 on it stands as strokes before its words.
    property int askedTimes: 0
    property string askedWords: ""
    property string also: ""
    /// On a phone, where `when` and `why` are short: the whole of it.
    property string reason: ""

    property string newWords: root.newCount > 0 ? qsTr("New pages: %1").arg(root.newCount) : qsTr("None yet")
    /// What stands in the list for it, under a heading that says the rest.
    property string newShort: root.newWords

    /// What the four columns right of the picture share.
    readonly property real share: root.whatWidth - 48 - 4 * 12
    readonly property string aloneWords: root.seenAloneMore === "" ? root.seenAlone : qsTr("%1, %2").arg(root.seenAlone).arg(root.seenAloneMore)
    readonly property string nameAndAge: root.age === "" ? root.name : qsTr("%1, %2").arg(root.name).arg(root.age)

    text: root.name
    hint: root.joined(root.joined(root.joined(root.joined(root.joined(root.joined(root.when, root.why), root.reason), root.newWords), root.aloneWords), root.askedWords), root.also)
    columns: root.compact ? 3 : 5

    /// Two parts of a sentence; an empty one leaves no trace.
    function joined(a: string, b: string): string {
        return a === "" ? b : b === "" ? a : a + ". " + b
    }

    component Thumb: Rectangle {
        id: thumb
        required property string picture
        radius: 6
        color: Theme.page
        border.width: 1.5
        border.color: Theme.quietLine
        Image {
            anchors.fill: parent
            anchors.margins: 2
            fillMode: Image.PreserveAspectFit
            cache: false
            source: thumb.picture
        }
    }

    Item {
        implicitWidth: 48
        implicitHeight: 48
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
        Layout.preferredWidth: root.compact ? -1 : root.share * 0.33
        Heading {
            text: root.nameAndAge
            size: Theme.scaled(19)
            Layout.fillWidth: true
            Accessible.ignored: true
        }
        Words {
            visible: text !== "" && (!root.compact || root.reason === "")
            text: root.place
            soft: true
            font.pixelSize: Theme.adultBody
            Layout.fillWidth: true
            Accessible.ignored: true
        }
        Words {
            visible: root.compact && text !== ""
            text: root.joined(root.newCount > 0 ? root.newWords : "", root.seenAloneShort)
            font.bold: root.seenAloneMissing
            font.pixelSize: Theme.adultBody
            Layout.fillWidth: true
            Accessible.ignored: true
        }
        Words {
            visible: root.compact && text !== ""
            text: root.reason
            soft: true
            font.pixelSize: Theme.adultBody
            Layout.fillWidth: true
            Accessible.ignored: true
        }
        RowLayout {
            visible: root.compact && root.askedTimes > 1
            spacing: 8
            TallyMark { count: root.askedTimes }
            Words {
                text: root.askedWords
                font.pixelSize: Theme.adultBody
                Layout.fillWidth: true
                Accessible.ignored: true
            }
        }
        Words {
            visible: root.compact && text !== ""
            text: root.also
            soft: true
            font.pixelSize: Theme.adultBody
            Layout.fillWidth: true
            Accessible.ignored: true
        }
    }
    ColumnLayout {
        visible: root.compact && root.newThumb !== ""
        spacing: 6
        Layout.alignment: Qt.AlignTop
        Thumb {
            picture: root.newThumb
            implicitWidth: 56
            implicitHeight: 42
        }
        UseMark {
            visible: root.newUse !== UsePicker.None
            use: root.newUse
            showsWords: false
        }
    }
    RowLayout {
        visible: !root.compact
        spacing: 6
        Layout.preferredWidth: root.share * 0.19
        Thumb {
            picture: root.newThumb
            visible: root.newThumb !== ""
            implicitWidth: 56
            implicitHeight: 42
        }
        UseMark {
            visible: root.newThumb !== "" && root.newUse !== UsePicker.None
            use: root.newUse
            showsWords: false
        }
        Words {
            text: root.newShort
            soft: root.newCount === 0
            font.pixelSize: Theme.adultBody
            Layout.fillWidth: true
            Layout.minimumWidth: root.newCount === 0 ? -1 : implicitWidth
            Accessible.ignored: true
        }
    }
    ColumnLayout {
        visible: !root.compact
        spacing: 0
        Layout.preferredWidth: root.share * 0.21
        Words {
            text: root.seenAlone
            font.bold: root.seenAloneMissing
            font.pixelSize: Theme.adultBody
            Layout.fillWidth: true
            Accessible.ignored: true
        }
        Words {
            visible: text !== ""
            text: root.seenAloneMore
            soft: true
            font.pixelSize: Theme.adultBody
            Layout.fillWidth: true
            Accessible.ignored: true
        }
    }
    ColumnLayout {
        visible: !root.compact
        spacing: 0
        Layout.fillWidth: true
        RowLayout {
            visible: root.askedTimes > 1
            spacing: 8
            TallyMark { count: root.askedTimes }
            Words {
                text: root.askedWords
                font.pixelSize: Theme.adultBody
                Layout.fillWidth: true
                Accessible.ignored: true
            }
        }
        Words {
            visible: text !== ""
            text: root.also
            soft: true
            font.pixelSize: Theme.adultBody
            Layout.fillWidth: true
            Accessible.ignored: true
        }
    }
}
