// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Pipit.App
import Pipit.Design

/// What stands below both lists: since when, and what comes next. One main thing.
Rectangle {
    id: root

    required property ReviewTogether review
    readonly property bool narrow: root.width < 760 * Theme.textScale
    readonly property bool running: root.review.partState === PartsModel.Now
    readonly property bool toCome: root.review.partState === PartsModel.ToCome

    signal partRequested
    signal leaveOpenRequested
    signal requestRequested
    signal closeRequested

    color: Theme.card
    implicitHeight: Math.max(80, grid.implicitHeight + 24)

    Rectangle { width: parent.width; height: 1; color: Theme.rule }
    GridLayout {
        id: grid
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: root.narrow ? 12 : 24
        anchors.rightMargin: root.narrow ? 12 : 24
        anchors.verticalCenter: parent.verticalCenter
        columns: root.narrow ? 1 : 3
        columnSpacing: 16
        rowSpacing: 8

        Words {
            visible: !root.narrow || text !== ""
            text: root.review.closed ? qsTr("This review is closed.") : root.review.began
            soft: true
            font.pixelSize: Theme.adultBody
            Layout.fillWidth: true
        }
        BigButton {
            objectName: root.running ? "leaveOpen" : "partPanel"
            visible: !root.review.closed
            size: 48
            text: root.running ? qsTr("Leave some open, with a date") : qsTr("Who is here, or put it off")
            Layout.fillWidth: root.narrow
            Layout.maximumWidth: root.narrow ? -1 : implicitWidth
            onClicked: root.running ? root.leaveOpenRequested() : root.partRequested()
        }
        BigButton {
            objectName: root.toCome ? "startPart" : root.running ? "writeRequest" : "closeReview"
            visible: !root.review.closed && (root.toCome || root.running || root.review.over)
            size: 56
            kind: BigButton.Main
            symbol: root.running ? "pencil" : ""
            text: root.toCome ? qsTr("Start part %1").arg(root.review.part + 1) : root.running ? qsTr("Write down a request") : qsTr("Close the review")
            Layout.fillWidth: root.narrow
            Layout.maximumWidth: root.narrow ? -1 : implicitWidth
            onClicked: root.toCome ? root.review.beginPart() : root.running ? root.requestRequested() : root.closeRequested()
        }
    }
}
