// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.App
import Pipit.Design

/// My pages: what the child made, and where each page is.
Item {
    id: root

    signal backRequested
    signal newPageRequested
    signal draftRequested(string key)
    signal sharedRequested(string key, string where)
    signal helpRequested
    signal coverRequested

    readonly property bool narrow: root.width < 600
    /// On a narrow screen the main button stands below.
    readonly property bool below: root.width < 900 * Math.min(1.3, Theme.textScale)

    PagesModel {
        id: pages
        property bool loaded: false
        onCountChanged: pages.loaded = true
    }

    TopBar {
        id: bar
        width: parent.width
        title: qsTr("My pages")
        speaking: Platform.reading === bar.title
        trailing: BigButton {
            objectName: root.below ? "" : "makePage"
            visible: !root.below
            kind: BigButton.Main
            symbol: "pencil"
            text: qsTr("New page")
            onClicked: root.newPageRequested()
        }
        onBackRequested: root.backRequested()
        onHelpRequested: root.helpRequested()
        onCoverRequested: root.coverRequested()
        onSpoken: words => Platform.read(words)
    }
    ListView {
        id: list
        objectName: "pagesList"
        anchors.top: bar.bottom
        anchors.bottom: root.below ? below.top : parent.bottom
        anchors.bottomMargin: root.below ? 12 : 0
        x: root.narrow ? 16 : Theme.margins
        width: parent.width - 2 * x
        model: pages
        spacing: Theme.gap
        bottomMargin: 24
        topMargin: 4
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        delegate: PageRow {
            required property int index
            objectName: "page" + index
            width: list.width
            onDraftRequested: root.draftRequested(key)
            onSharedRequested: root.sharedRequested(key, stateTitle + ". " + stateDetail)
        }
    }
    Column {
        anchors.centerIn: list
        visible: pages.loaded && pages.count === 0
        width: Math.min(520, list.width)
        spacing: 16
        Drawing {
            anchors.horizontalCenter: parent.horizontalCenter
            width: Math.min(360, parent.width)
            height: width * 3 / 4
            source: "qrc:/pipit/places/pages.svg"
        }
        SpokenWords {
            id: nothing
            width: parent.width
            text: qsTr("Nothing here yet. Make a page about anything you like.")
            size: Theme.text
            centred: true
            speaking: Platform.reading === nothing.text
            onSpoken: words => Platform.read(words)
        }
    }
    BigButton {
        id: below
        objectName: root.below ? "makePage" : ""
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 20
        x: list.x
        width: list.width
        visible: root.below
        kind: BigButton.Main
        size: 72
        symbol: "pencil"
        text: qsTr("New page")
        onClicked: root.newPageRequested()
    }
}
