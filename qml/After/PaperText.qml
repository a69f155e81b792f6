// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.App
import Pipit.Design

/// The paragraphs of one paper behind a margin line. A tap on one lets her mend it.
Item {
    id: root

    required property AfterReview after
    required property int mending

    signal mendRequested(int row)
    signal sentencesRequested

    implicitHeight: rows.height

    Column {
        id: rows
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: 10
        spacing: 2
        Repeater {
            model: root.after.text
            PaperRow {
                id: row
                objectName: "paragraph" + row.index
                width: rows.width
                mending: root.mending === row.index
                onOpened: root.mendRequested(row.index)
                onMendedTo: words => root.after.mend(row.index, words)
                onFinished: root.mendRequested(-1)
                onSentencesRequested: root.sentencesRequested()
            }
        }
    }
    Rectangle {
        visible: rows.height > 0
        x: Theme.mirrored ? parent.width - width : 0
        width: 1.5
        height: parent.height
        color: Theme.margin
    }
}
