// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.App
import Pipit.Design

/// reviews.csv before it leaves: every review of the year, what is refused first.
Column {
    id: root

    required property CodeController code
    required property real gutter
    readonly property bool table: root.width >= 860 * Math.min(1.35, Theme.textScale) && Theme.textScale <= 1.5

    signal saveRequested
    signal childRequested(string circle)

    Item {
        width: parent.width
        height: head.height + 22
        Flow {
            id: head
            x: root.gutter
            y: 14
            width: parent.width - 2 * root.gutter
            spacing: 16
            Words {
                width: Math.min(implicitWidth, parent.width)
                height: Math.max(48, implicitHeight)
                verticalAlignment: Text.AlignVCenter
                text: "reviews.csv"
                font.pixelSize: Theme.adultHeading
                font.bold: true
                Accessible.role: Accessible.Heading
            }
            Words {
                objectName: "fileSummary"
                width: Math.min(implicitWidth, parent.width, root.table ? parent.width - 520 * Theme.textScale : parent.width)
                height: Math.max(48, implicitHeight)
                verticalAlignment: Text.AlignVCenter
                text: root.code.file.summary
                soft: true
                font.pixelSize: Theme.adultBody
            }
            BigButton {
                objectName: "stopReading"
                width: Math.min(implicitWidth, parent.width)
                visible: root.code.file.reading
                size: 48
                symbol: "pause"
                text: qsTr("Stop")
                hint: qsTr("There is no file until all of them were read")
                onClicked: root.code.file.cancel()
            }
            BigButton {
                objectName: "readReturn"
                width: Math.min(implicitWidth, parent.width)
                visible: root.code.file.stopped
                size: 48
                symbol: "redo"
                text: qsTr("Read them")
                onClicked: root.code.file.read()
            }
            BigButton {
                objectName: "saveRows"
                width: Math.min(implicitWidth, parent.width)
                visible: root.code.file.ready > 0 && !root.code.file.reading
                size: 48
                symbol: "archive"
                text: root.code.file.ready === 1 ? qsTr("Save 1 row, after your lock") : qsTr("Save %1 rows, after your lock").arg(root.code.file.ready)
                onClicked: root.saveRequested()
            }
        }
    }
    Item {
        visible: root.table && root.code.file.count > 0
        width: parent.width
        height: 32
        Repeater {
            model: ["CHILD", "DOB", "REVIEW", "CODE"]
            Words {
                required property string modelData
                required property int index
                readonly property real column: root.gutter + [0, 136, 266, 396][index] * Math.max(1, Theme.textScale)
                x: Theme.mirrored ? parent.width - column - width : column
                anchors.verticalCenter: parent.verticalCenter
                width: implicitWidth
                text: modelData
                soft: true
                font.pixelSize: Theme.adultBody
            }
        }
        Rectangle { anchors.bottom: parent.bottom; width: parent.width; height: 1; color: Theme.rule }
    }
    Repeater {
        model: root.code.file
        ExportRow {
            id: row
            required property int index
            objectName: "row" + row.index
            width: root.width
            gutter: root.gutter
            table: root.table
            onChildRequested: root.childRequested(row.circle)
        }
    }
}
