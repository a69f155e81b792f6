// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.App
import Pipit.Design
import Pipit.Reading

/// How the child took part, as the yearly return codes it: what was seen, the code that the officer decides on, and below it
/// the file of all her children. What a rule refuses stays out of the file.
Rectangle {
    id: root

    /// Hex; a row of the file may show another child than the one that it was opened with.
    required property string circle

    property bool saving: false
    readonly property bool wide: root.width >= 900 && root.width >= 760 * Theme.textScale
    readonly property real gutter: root.width < 600 ? 12 : 24

    signal backRequested
    signal helpRequested

    color: Theme.paper
    Accessible.role: Accessible.Pane
    Accessible.name: bar.title

    CodeController {
        id: codes
        objectName: "codeController"
        circle: root.circle
    }
    WorkBar {
        id: bar
        width: root.width
        face: codes.face
        title: qsTr("Participation, and the 903 file")
        onBackRequested: root.backRequested()
        onHelpRequested: root.helpRequested()
    }
    Flickable {
        id: scroller
        objectName: "codeScroller"
        anchors.top: bar.bottom
        anchors.bottom: parent.bottom
        width: parent.width
        contentHeight: column.height + 24
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        Column {
            id: column
            width: scroller.width

            Item {
                id: upper
                readonly property real half: root.wide ? Math.round(width * 0.47) : width
                width: parent.width
                visible: codes.seen !== ""
                height: !visible ? 0 : root.wide ? Math.max(evidence.height, pick.height) + 36 : evidence.height + pick.height + 60

                Rectangle {
                    visible: root.wide
                    x: Theme.mirrored ? 0 : upper.half
                    width: upper.width - upper.half
                    height: upper.height
                    color: Theme.card
                }
                EvidenceList {
                    id: evidence
                    x: root.wide && Theme.mirrored ? upper.width - upper.half + root.gutter : root.gutter
                    y: 18
                    width: upper.half - 2 * root.gutter
                    code: codes
                }
                Rectangle {
                    visible: root.wide
                    x: Theme.mirrored ? upper.width - upper.half : upper.half
                    width: 1.5
                    height: upper.height
                    color: Theme.margin
                }
                CodePick {
                    id: pick
                    x: root.wide && !Theme.mirrored ? upper.half + root.gutter : root.gutter
                    y: root.wide ? 18 : evidence.y + evidence.height + 24
                    width: (root.wide ? upper.width - upper.half : upper.width) - 2 * root.gutter
                    code: codes
                }
            }
            Words {
                x: root.gutter
                width: parent.width - 2 * root.gutter
                topPadding: 20
                bottomPadding: 20
                visible: codes.loaded && codes.seen === ""
                text: qsTr("No meeting of this child was held yet.")
                font.pixelSize: Theme.adultHeading
            }
            Rectangle { width: parent.width; height: 1.5; color: Theme.quietLine }
            ExportRows {
                width: parent.width
                code: codes
                gutter: root.gutter
                onSaveRequested: root.saving = true
                onChildRequested: circle => {
                    root.circle = circle
                    scroller.contentY = 0
                }
            }
        }
    }
    When {
        holds: root.saving
        SaveFile {
            anchors.top: bar.bottom
            anchors.bottom: root.bottom
            width: root.width
            focus: true
            source: codes
            kinds: [Savable.Csv, Savable.Xml]
            title: codes.file.ready === 1 ? qsTr("Save 1 row") : qsTr("Save %1 rows").arg(codes.file.ready)
            onFinished: root.saving = false
        }
    }
}
