// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Pipit.App
import Pipit.Design
import Pipit.Reading

/// The pages that a child shared with the carer, newest first. Without any there is nothing here: no heading, no count.
Column {
    id: root

    signal pageChosen(string key)

    Repeater {
        model: PagesModel {}

        MarginRow {
            id: row
            required property string key
            required property string title
            required property string thumbnail
            required property string day
            required property string author
            required property int use
            required property string looked
            required property bool isNew

            objectName: "page"
            width: root.width
            when: row.day
            why: row.author === "" ? "" : qsTr("from %1").arg(row.author)
            whenWidth: row.compact ? 112 : 172 * Math.min(1.3, Theme.textScale)
            text: row.title
            hint: qsTr("%1. %2. %3").arg(row.day).arg(mark.words).arg(row.isNew ? qsTr("Not looked at yet") : row.looked)
            columns: 3
            onClicked: root.pageChosen(row.key)

            PagePicture {
                picture: row.thumbnail
                Layout.preferredWidth: row.compact ? 96 : 104
                Layout.preferredHeight: row.compact ? 72 : 78
                Layout.margins: row.compact ? 0 : 4
            }
            Column {
                spacing: 4
                Layout.fillWidth: true
                Heading {
                    width: parent.width
                    text: row.title
                    size: Theme.adultSay
                    Accessible.ignored: true
                }
                UseMark {
                    id: mark
                    width: parent.width
                    use: row.use
                }
                Words {
                    width: parent.width
                    text: row.isNew ? qsTr("Not looked at yet") : row.looked
                    soft: !row.isNew
                    font.pixelSize: Theme.adultBody
                    Accessible.ignored: true
                }
            }
            Icon {
                visible: !row.compact
                name: "fwd"
                size: 24
                ink: Theme.inkSoft
                mirrored: Theme.mirrored
                Layout.alignment: Qt.AlignVCenter
            }
        }
    }
}
