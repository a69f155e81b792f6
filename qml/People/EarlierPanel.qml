// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.App
import Pipit.Design

/// The maps that she shared before, by day, each with what became of it. One can be looked at.
OverPanel {
    id: root

    required property SnapshotsModel maps

    signal mapRequested(string key, string day)

    title: qsTr("My people before")

    Repeater {
        model: root.maps
        Column {
            id: row
            required property int index
            required property string key
            required property string day
            required property int verdict
            required property string title
            required property string words
            required property string by
            required property string face
            required property string spoken
            width: parent.width
            spacing: 8

            BigButton {
                objectName: "map" + row.index
                width: parent.width
                leading: true
                symbol: "ppl"
                text: row.day
                Accessible.name: qsTr("My people on %1").arg(row.day)
                onClicked: root.mapRequested(row.key, row.day)
            }
            AskLine {
                width: parent.width
                verdict: row.verdict
                title: row.title
                words: row.words
                by: row.by
                face: row.face
                spoken: row.day + ". " + row.spoken
                speaking: Platform.reading === spoken
                onSpokenAloud: words => Platform.read(words)
                onHeadphonesFirst: words => Platform.readIfAlone(words)
            }
        }
    }
}
