// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.App
import Pipit.Design
import Pipit.Reading

/// The tables of the annual report as they leave: no count under 6, nor what it could be worked out from.
Rectangle {
    id: root

    required property OfficersModel officers

    signal backRequested
    signal helpRequested

    color: Theme.paper
    Accessible.role: Accessible.Pane
    Accessible.name: bar.title

    function save(): void {
        saving.setSource("qrc:/qt/qml/Pipit/After/SaveFile.qml", {source: root.officers.report, kinds: [Savable.Pdf, Savable.Csv], title: qsTr("Save the tables"), csvName: qsTr("Tables, for a spreadsheet")})
    }

    WorkBar {
        id: bar
        width: root.width
        title: qsTr("Annual report tables")
        beside: root.officers.report.year
        onBackRequested: root.backRequested()
        onHelpRequested: root.helpRequested()
    }
    ListView {
        id: lines
        objectName: "reportLines"
        anchors.top: bar.bottom
        anchors.bottom: foot.top
        width: root.width
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        model: root.officers.report.rows
        delegate: ReportRow { width: lines.width }
    }
    Words {
        anchors.top: bar.bottom
        anchors.left: parent.left
        anchors.leftMargin: root.width < 600 ? 16 : 24
        width: parent.width - 2 * anchors.leftMargin
        topPadding: 24
        visible: root.officers.loaded && root.officers.report.empty
        text: qsTr("No counts have come yet. Each officer’s tablet sends them once a week.")
        font.pixelSize: Theme.adultSay
    }
    Rectangle {
        id: foot
        anchors.bottom: parent.bottom
        width: parent.width
        height: Math.max(80, button.height + 24)
        color: Theme.card
        Rectangle { width: parent.width; height: 1; color: Theme.rule }
        BigButton {
            id: button
            objectName: "saveReport"
            anchors.verticalCenter: parent.verticalCenter
            x: Theme.mirrored ? 24 : parent.width - width - 24
            width: Math.min(implicitWidth, parent.width - 48)
            size: 56
            kind: BigButton.Main
            symbol: "archive"
            enabled: !root.officers.report.empty
            text: qsTr("Save as a file")
            onClicked: root.save()
        }
    }
    Loader {
        id: saving
        anchors.fill: parent
        Connections {
            target: saving.item
            ignoreUnknownSignals: true
            function onFinished(): void {
                saving.source = ""
            }
        }
    }
}
