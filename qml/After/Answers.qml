// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Pipit.App
import Pipit.Design
import Pipit.Reading

/// What is written after a review, for each who reads it, beside what would reach people whom the child did not choose.
Rectangle {
    id: root

    required property string circle
    required property string name

    enum Panel { None, Saving, Sentences, Voice }

    property int panel: Answers.None
    /// The paragraph that is being mended; -1: none.
    property int mending: -1

    readonly property bool wide: root.width >= 1000 && root.width >= 760 * Theme.textScale
    readonly property real gutter: root.width < 600 ? 12 : 28

    signal backRequested
    signal helpRequested

    color: Theme.card
    Accessible.role: Accessible.Pane
    Accessible.name: bar.title

    AfterReview {
        id: papers
        objectName: "afterReview"
        circle: root.circle
        text.wash: Theme.sky
        onWent: root.mending = -1
    }
    Loader {
        id: headings
        onLoaded: (headings.item as HeadingsPlace).picked.connect(file => papers.takeHeadings(file))
    }
    WorkBar {
        id: bar
        enabled: root.panel === Answers.None
        width: root.width
        face: papers.face
        title: qsTr("Answers for %1").arg(root.name)
        why: papers.why
        stateText: papers.sent !== "" ? papers.sent : qsTr("Draft, only here")
        stateSymbol: papers.sent !== "" ? "tick" : "paper"
        onBackRequested: root.backRequested()
        onHelpRequested: root.helpRequested()
        Rectangle {
            z: -1
            anchors.fill: parent
            color: Theme.paper
        }
    }
    Flickable {
        id: scroller
        objectName: "afterScroller"
        enabled: root.panel === Answers.None
        anchors.top: bar.bottom
        anchors.bottom: foot.top
        x: root.wide && Theme.mirrored ? aside.width : 0
        width: root.width - (root.wide ? aside.width : 0)
        contentHeight: column.height + 40
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        Column {
            id: column
            x: root.gutter
            y: 20
            width: scroller.width - 2 * root.gutter
            spacing: 16

            PaperTabs {
                width: parent.width
                visible: papers.there
                names: [...papers.tabs]
                chosen: papers.paper
                onPicked: paper => {
                    root.mending = -1
                    papers.paper = paper
                }
            }
            Notice {
                objectName: "afterNotice"
                width: parent.width
                visible: text !== ""
                text: papers.notice
                textSize: Theme.adultSay
            }
            Notice {
                objectName: "waitsForTelling"
                width: parent.width
                visible: !foot.beside && papers.waits !== ""
                symbol: "ppl"
                text: qsTr("%1 waits until it is told face to face, and is in nothing here.").arg(papers.waits)
                textSize: Theme.adultBody
            }
            PaperText {
                width: parent.width
                after: papers
                mending: root.mending
                onMendRequested: row => root.mending = row
                onSentencesRequested: root.panel = Answers.Sentences
            }
            Words {
                objectName: "leftOut"
                width: parent.width
                visible: text !== ""
                text: papers.leftOut
                soft: true
                font.pixelSize: Theme.adultSay
            }
            Words {
                width: parent.width
                visible: papers.loaded && !papers.there
                text: qsTr("There is no review to write about yet.")
                font.pixelSize: Theme.adultHeading
            }
            Rectangle { visible: papers.there; width: parent.width; height: 1; color: Theme.rule }
            Flow {
                width: parent.width
                visible: papers.there
                spacing: 12
                Words {
                    width: Math.min(implicitWidth, parent.width)
                    height: Math.max(48, implicitHeight)
                    verticalAlignment: Text.AlignVCenter
                    visible: text !== ""
                    text: papers.text.readsAt
                    font.pixelSize: Theme.adultSay
                    font.bold: true
                }
                Item {
                    width: Math.min(longWords.implicitWidth + 20, parent.width)
                    height: Math.max(48, longWords.implicitHeight + 8)
                    visible: papers.text.longOnes !== ""
                    Rectangle {
                        anchors.verticalCenter: parent.verticalCenter
                        width: parent.width
                        height: longWords.implicitHeight + 8
                        radius: 8
                        color: Theme.sky
                    }
                    Words {
                        id: longWords
                        x: 10
                        width: parent.width - 20
                        anchors.verticalCenter: parent.verticalCenter
                        text: papers.text.longOnes
                        font.pixelSize: Theme.adultBody
                    }
                }
                BigButton {
                    objectName: "headings"
                    visible: papers.paper === AfterReview.Record || papers.paper === AfterReview.Guardian
                    width: Math.min(implicitWidth, parent.width)
                    size: 48
                    kind: BigButton.Quiet
                    symbol: "list"
                    text: qsTr("Your council’s headings")
                    onClicked: {
                        if (headings.status === Loader.Null)
                            headings.source = "HeadingsPlace.qml"
                        if (headings.item)
                            (headings.item as HeadingsPlace).ask()
                    }
                }
                BigButton {
                    objectName: "sayYourself"
                    visible: papers.paper === AfterReview.Child
                    size: 48
                    symbol: "mic"
                    text: papers.voice !== "" ? papers.voice : qsTr("Say it yourself")
                    onClicked: root.panel = Answers.Voice
                }
            }
            OutsideList {
                visible: !root.wide && papers.there
                width: parent.width
                after: papers
                name: root.name
            }
        }
    }
    Rectangle {
        id: aside
        visible: root.wide
        enabled: root.panel === Answers.None
        anchors.top: bar.bottom
        anchors.bottom: foot.top
        x: Theme.mirrored ? 0 : root.width - width
        width: Math.min(root.width * 0.42, 424 * Math.min(1.3, Theme.textScale))
        color: Theme.paper
        Flickable {
            id: besides
            objectName: "outsideScroller"
            anchors.fill: parent
            contentHeight: outsideList.height + 24
            boundsBehavior: Flickable.StopAtBounds
            clip: true
            OutsideList {
                id: outsideList
                x: 20
                y: 18
                width: besides.width - 40
                visible: root.wide && papers.there
                after: papers
                name: root.name
            }
        }
        Rectangle {
            x: Theme.mirrored ? parent.width - 1 : 0
            width: 1
            height: parent.height
            color: Theme.quietLine
        }
    }
    AnswersFoot {
        id: foot
        enabled: root.panel === Answers.None
        anchors.bottom: parent.bottom
        width: root.width
        after: papers
        name: root.name
        onSaveRequested: root.panel = Answers.Saving
    }
    When {
        holds: root.panel === Answers.Saving && papers.there
        SaveFile {
            anchors.top: bar.bottom
            anchors.bottom: root.bottom
            width: root.width
            focus: true
            source: papers
            kinds: papers.paper === AfterReview.Record ? [Savable.Pdf, Savable.Docx, Savable.PlainText, Savable.Sections] : [Savable.Pdf, Savable.Docx, Savable.PlainText]
            title: qsTr("Save this as a file")
            onFinished: root.panel = Answers.None
        }
    }
    When {
        holds: root.panel === Answers.Sentences && papers.there
        SentenceBank {
            anchors.top: bar.bottom
            anchors.bottom: root.bottom
            width: root.width
            focus: true
            sentences: [...papers.bank]
            onPicked: sentence => {
                papers.add(root.mending, sentence)
                root.panel = Answers.None
            }
            onFinished: root.panel = Answers.None
        }
    }
    When {
        holds: root.panel === Answers.Voice && papers.there
        SaySelf {
            anchors.top: bar.bottom
            anchors.bottom: root.bottom
            width: root.width
            focus: true
            after: papers
            name: root.name
            onFinished: root.panel = Answers.None
        }
    }
}
