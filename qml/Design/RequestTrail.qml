// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick

/// What became of one thing that a child asked for, step by step: said, seen, asked for, yes or no, done. A no is ink and
/// calm, never red. In little room, or with large text, the steps stand one below the other.
Item {
    id: root

    enum Step { Done, Now, ToCome, No }

    /// One for each step, as many as there are: what it is, what else ("Kim, by 15 May"), and RequestTrail.Step.
    required property list<string> steps
    required property list<string> notes
    required property list<int> states

    readonly property int dot: 22
    readonly property bool upright: root.width < 96 * root.steps.length * Math.min(1.5, Theme.textScale)
    readonly property list<string> stateNames: [qsTr("done"), qsTr("now"), qsTr("to come"), qsTr("no")]

    implicitWidth: 640
    implicitHeight: grid.implicitHeight
    Accessible.role: Accessible.StaticText
    Accessible.name: root.spoken()

    function spoken(): string {
        let all = ""
        for (let at = 0; at < root.steps.length; ++at) {
            const note = root.notes[at] ?? ""
            const name = root.stateNames[root.states[at] ?? 0]
            const one = note === "" ? qsTr("%1: %2").arg(root.steps[at]).arg(name) : qsTr("%1, %2: %3").arg(root.steps[at]).arg(note).arg(name)
            all = all === "" ? one : all + ". " + one
        }
        return all
    }

    Grid {
        id: grid
        width: parent.width
        columns: root.upright ? 1 : root.steps.length
        rowSpacing: 4

        Repeater {
            model: root.steps.length
            Item {
                id: step
                required property int index
                readonly property int stands: root.states[step.index]
                readonly property bool last: step.index === root.steps.length - 1
                /// The line that leads on is drawn once the next has begun.
                readonly property bool gone: !step.last && root.states[step.index + 1] !== RequestTrail.ToCome && root.states[step.index + 1] !== RequestTrail.Now

                width: root.upright ? root.width : root.width / root.steps.length
                height: root.upright ? Math.max(root.dot, words.implicitHeight) + 6 : root.dot + 6 + words.implicitHeight

                Rectangle {
                    visible: !step.last && step.gone
                    x: root.upright ? (Theme.mirrored ? parent.width - root.dot / 2 - 1 : root.dot / 2 - 1)
                        : Theme.mirrored ? -parent.width / 2 + root.dot / 2 : parent.width / 2 + root.dot / 2
                    y: root.upright ? root.dot : root.dot / 2 - 1
                    width: root.upright ? 2 : parent.width - root.dot
                    height: root.upright ? parent.height - root.dot + 4 : 2
                    color: Theme.ink
                }
                Repeater { // dots: it has not come to that
                    model: step.last || step.gone || root.upright ? 0 : Math.max(0, Math.floor((step.width - root.dot) / 6))
                    Rectangle {
                        required property int index
                        x: (Theme.mirrored ? -step.width / 2 : step.width / 2) + root.dot / 2 + 2 + index * 6
                        y: root.dot / 2 - 1
                        width: 2
                        height: 2
                        radius: 1
                        color: Theme.quietLine
                    }
                }
                Rectangle {
                    id: mark
                    x: root.upright ? (Theme.mirrored ? parent.width - width : 0) : (parent.width - width) / 2
                    width: root.dot
                    height: root.dot
                    radius: step.stands === RequestTrail.No ? 5 : root.dot / 2
                    color: step.stands === RequestTrail.Done || step.stands === RequestTrail.No ? Theme.ink : Theme.paper
                    border.width: step.stands === RequestTrail.Now ? 2.5 : step.stands === RequestTrail.ToCome ? 2 : 0
                    border.color: step.stands === RequestTrail.Now ? Theme.heather : Theme.quietLine
                    Icon {
                        anchors.centerIn: parent
                        visible: step.stands === RequestTrail.Done
                        name: "tick"
                        width: 16
                        height: 16
                        ink: Theme.paper
                    }
                    Rectangle {
                        anchors.centerIn: parent
                        visible: step.stands === RequestTrail.No
                        width: 10
                        height: 2.5
                        radius: 1
                        color: Theme.paper
                    }
                    Rectangle {
                        anchors.centerIn: parent
                        visible: step.stands === RequestTrail.Now
                        width: 8
                        height: 8
                        radius: 4
                        color: Theme.heather
                    }
                }
                Words {
                    id: words
                    x: root.upright ? (Theme.mirrored ? 0 : root.dot + 12) : 4
                    y: root.upright ? Math.max(0, (root.dot - words.lineHeight) / 2) : root.dot + 6
                    width: root.upright ? parent.width - root.dot - 12 : parent.width - 8
                    text: root.notes[step.index] === "" ? root.steps[step.index]
                        : root.upright ? qsTr("%1, %2").arg(root.steps[step.index]).arg(root.notes[step.index]) : root.steps[step.index] + "\n" + root.notes[step.index]
                    horizontalAlignment: root.upright ? Text.AlignLeft : Text.AlignHCenter
                    color: step.stands === RequestTrail.Now ? Theme.heather : step.stands === RequestTrail.ToCome ? Theme.inkSoft : Theme.ink
                    font.bold: step.stands === RequestTrail.Now || step.stands === RequestTrail.No
                    font.pixelSize: Theme.adultBody
                    lineHeight: Math.round(font.pixelSize * 1.2)
                    Accessible.ignored: true
                }
            }
        }
    }
}
