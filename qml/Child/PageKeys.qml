// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Pipit.App
import Pipit.Design

/// The page as one stop of the keyboard and of a scan. Pressed, it opens the list of what is on it. With a keyboard: Page
/// Down and Page Up take the next and the last thing in the hand; then arrows move it, + and - size it, T turns it, F and B
/// bring it to the front and behind, Delete takes it away, Escape lets go. Where nobody drags, a tap on a free place puts
/// there what is in the hand.
Item {
    id: root

    required property PageDocument document
    required property PageCanvas canvas
    /// Holds what lies over the page.
    default property alias content: over.data

    readonly property bool keepsArrows: things.chosen >= 0
    readonly property bool keepsEscape: root.keepsArrows
    /// Eyes rest on a page to look at it.
    readonly property bool ignoresDwell: true
    readonly property string said: qsTr("Your page")
    readonly property real step: 1 / 24

    signal listRequested

    function next(by: int): void {
        if (things.count > 0)
            things.choose(things.chosen < 0 ? (by > 0 ? 0 : things.count - 1) : (things.chosen + by + things.count) % things.count)
    }

    function pressed(event: KeyEvent): void {
        const far = event.modifiers & Qt.ShiftModifier ? root.step / 8 : root.step
        event.accepted = true
        if (event.key === Qt.Key_PageDown)
            root.next(1)
        else if (event.key === Qt.Key_PageUp)
            root.next(-1)
        else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter || event.key === Qt.Key_Space)
            root.listRequested()
        else if (things.chosen < 0)
            event.accepted = false
        else if (event.key === Qt.Key_Left)
            things.moveBy(-far, 0)
        else if (event.key === Qt.Key_Right)
            things.moveBy(far, 0)
        else if (event.key === Qt.Key_Up)
            things.moveBy(0, -far)
        else if (event.key === Qt.Key_Down)
            things.moveBy(0, far)
        else if (event.key === Qt.Key_Plus || event.key === Qt.Key_Equal)
            things.makeBigger()
        else if (event.key === Qt.Key_Minus)
            things.makeSmaller()
        else if (event.key === Qt.Key_T)
            things.turn()
        else if (event.key === Qt.Key_F)
            things.bringToFront()
        else if (event.key === Qt.Key_B)
            things.sendToBack()
        else if (event.key === Qt.Key_Delete || event.key === Qt.Key_Backspace)
            things.takeAway()
        else if (event.key === Qt.Key_Escape)
            things.choose(-1)
        else
            event.accepted = false
    }

    objectName: "pageKeys"
    activeFocusOnTab: true
    Accessible.role: Accessible.Button
    Accessible.name: things.chosen >= 0 ? qsTr("Your page. %1, %2").arg(things.chosenName).arg(things.chosenWhere)
        : things.count === 1 ? qsTr("Your page. 1 thing is on it") : qsTr("Your page. %1 things are on it").arg(things.count)
    Accessible.description: things.chosen >= 0 ? qsTr("Arrows move it. Escape lets go.") : qsTr("Press for the list of what is on it")
    Accessible.onPressAction: root.listRequested()
    Keys.onPressed: event => root.pressed(event)
    // They size what is in the hand before they bring the page nearer.
    Keys.onShortcutOverride: event => event.accepted = things.chosen >= 0
        && (event.key === Qt.Key_Plus || event.key === Qt.Key_Equal || event.key === Qt.Key_Minus)

    PageThings {
        id: things
        document: root.document
        onDone: words => Access.tell(words)
    }
    Connections {
        target: root.canvas
        function onTapped(onPage: point, object: int): void {
            if (Access.tapTap && object < 0 && held.lost >= 0) {
                root.document.selected = held.lost
                root.document.pickUp()
                root.document.carryTo(onPage.x, onPage.y)
                root.document.putDown()
            }
            held.lost = -1
        }
    }
    /// What the tap that is being told of has just let go of; forgotten with the next event.
    QtObject {
        id: held
        property int before: -1
        property int lost: -1
    }
    Timer {
        id: forgetting
        interval: 0
        onTriggered: held.lost = -1
    }
    Connections {
        target: root.document
        function onSelectedChanged(): void {
            held.lost = root.document.selected < 0 ? held.before : -1
            held.before = root.document.selected
            forgetting.start()
        }
    }
    Item {
        id: over
        anchors.fill: parent
    }
    FocusRing {
        corner: 6
        visible: root.activeFocus
    }
}
