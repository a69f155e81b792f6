// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest
import Pipit.Design

Item {
    id: stage

    width: 1000
    height: 500

    SplitPost { id: post; width: stage.width }
    SignalSpy { id: keep; target: post; signalName: "keepRequested" }
    SignalSpy { id: nothing; target: post; signalName: "nothingRequested" }

    TestCase {
        name: "SplitPost"
        when: windowShown

        function init() {
            keep.clear()
            nothing.clear()
            post.enabled = true
            post.offersNothing = true
            stage.width = 1000
            wait(30)
        }

        function test_oneTapAnswersBothQuestions() {
            mouseClick(post, 100, 60)
            compare(keep.count, 1)
            compare(nothing.count, 0)
            mouseClick(post, 900, 60)
            compare(keep.count, 1)
            compare(nothing.count, 1)
        }

        function test_theHalvesAreEqual() {
            const left = childAt(post, 100, 60)
            const right = childAt(post, 900, 60)
            verify(left !== right)
            verify(Math.abs(left.width - right.width) <= 1, `${left.width} ${right.width}`)
            compare(left.height, right.height)
            verify(left.height >= 120)
        }

        function childAt(item, x, y) {
            let found = item
            let at = Qt.point(x, y)
            while (found && found.Accessible.role !== Accessible.Button) {
                let next = null
                for (const child of Array.from(found.children))
                    if (child.visible && child.contains(found.mapToItem(child, at.x, at.y)) && child.children.length + (child.Accessible.role === Accessible.Button) > 0)
                        next = child
                at = next ? found.mapToItem(next, at.x, at.y) : at
                found = next
            }
            return found
        }

        function test_focusGoesToEachHalf() {
            const left = childAt(post, 100, 60)
            left.forceActiveFocus(Qt.TabFocusReason)
            keyClick(Qt.Key_Space)
            keyClick(Qt.Key_Tab)
            keyClick(Qt.Key_Return)
            compare(keep.count, 1)
            compare(nothing.count, 1)
        }

        function test_canOfferTheOneHalfOnly() {
            post.offersNothing = false
            wait(20)
            mouseClick(post, 900, 60)
            compare(keep.count, 1)
            compare(nothing.count, 0)
        }

        function test_disabledPostsNothing() {
            post.enabled = false
            mouseClick(post, 100, 60)
            compare(keep.count, 0)
        }
    }
}
