// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest
import Pipit.Design

TestCase {
    id: root

    name: "Theme"

    function channel(value: real): real {
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4)
    }
    function luminance(colour: color): real {
        return 0.2126 * root.channel(colour.r) + 0.7152 * root.channel(colour.g) + 0.0722 * root.channel(colour.b)
    }
    /// WCAG 2 contrast; a translucent colour is first laid over its ground.
    function contrast(over: color, ground: color): real {
        const laid = Qt.rgba(over.r * over.a + ground.r * (1 - over.a), over.g * over.a + ground.g * (1 - over.a),
            over.b * over.a + ground.b * (1 - over.a), 1)
        const a = root.luminance(laid)
        const b = root.luminance(ground)
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
    }

    function cleanup() {
        Theme.dark = false
        Theme.textScale = 1
    }

    function test_theArithmeticOfContrastIsRight() {
        fuzzyCompare(root.contrast(Qt.rgba(0, 0, 0, 1), Qt.rgba(1, 1, 1, 1)), 21, 0.001)
        fuzzyCompare(root.contrast(Qt.rgba(119 / 255, 119 / 255, 119 / 255, 1), Qt.rgba(1, 1, 1, 1)), 4.48, 0.01)
    }

    function test_textIsReadable_data() {
        const rows = []
        for (const dark of [false, true]) {
            for (const ground of ["paper", "card"])
                for (const ink of ["ink", "inkSoft", "meadow", "berry", "heather"])
                    rows.push({ tag: `${ink} on ${ground} ${dark ? "dark" : "light"}`, dark: dark, ink: ink, ground: ground })
            for (const [ink, ground] of [["ink", "sky"], ["ink", "pick"], ["ink", "soft"], ["meadow", "soft"], ["ink", "wash"],
                    ["ink", "todayWash"], ["ink", "chosenWash"], ["sunText", "sun"], ["meadowText", "meadow"], ["berryText", "berry"],
                    ["heatherText", "heather"], ["pageInk", "page"], ["pageInkSoft", "page"], ["inkSoft", "todayWash"], ["paper", "ink"]])
                rows.push({ tag: `${ink} on ${ground} ${dark ? "dark" : "light"}`, dark: dark, ink: ink, ground: ground })
        }
        return rows
    }

    function test_textIsReadable(row) {
        Theme.dark = row.dark
        const ratio = root.contrast(Theme[row.ink], Theme[row.ground])
        verify(ratio >= 7, `${row.tag}: ${ratio.toFixed(2)}`)
    }

    function test_controlsCanBeSeen_data() {
        const rows = []
        for (const dark of [false, true])
            for (const ground of ["paper", "card"])
                for (const mark of ["ink", "quietLine", "heather", "berry", "meadow"])
                    rows.push({ tag: `${mark} on ${ground} ${dark ? "dark" : "light"}`, dark: dark, mark: mark, ground: ground })
        // The sun stands off its ground by its fill in the dark and by its outline in the light.
        rows.push({ tag: "sun's outline, light", dark: false, mark: "sunEdge", ground: "paper" })
        rows.push({ tag: "sun, dark", dark: true, mark: "sun", ground: "paper" })
        rows.push({ tag: "stop square on sun", dark: false, mark: "berryOnSun", ground: "sun" })
        rows.push({ tag: "chosen line on its wash, light", dark: false, mark: "heather", ground: "pick" })
        rows.push({ tag: "chosen line on its wash, dark", dark: true, mark: "heather", ground: "pick" })
        return rows
    }

    function test_controlsCanBeSeen(row) {
        Theme.dark = row.dark
        const ratio = root.contrast(Theme[row.mark], Theme[row.ground])
        verify(ratio >= 3, `${row.tag}: ${ratio.toFixed(2)}`)
    }

    function test_typeFollowsTheSystemAndStopsAtTwice() {
        compare(Theme.body, 20)
        Theme.textScale = 1.5
        compare(Theme.body, 30)
        compare(Theme.adultBody, 24)
        Theme.textScale = 3
        compare(Theme.body, 40)
        Theme.textScale = 0.5
        compare(Theme.body, 20)
    }

    function test_nothingIsTooSmall() {
        for (const size of ["hero", "title", "text", "body", "small"])
            verify(Theme[size] >= 18, size)
        for (const size of ["adultTitle", "adultHeading", "adultSay", "adultBody"])
            verify(Theme[size] >= 16, size)
        verify(Theme.touchTarget >= 64)
        verify(Theme.adultTarget >= 48)
    }

    function test_theCrayonsAreTwelveDifferentColours() {
        compare(Theme.crayons.length, 12)
        for (let i = 0; i < 12; ++i)
            for (let j = i + 1; j < 12; ++j)
                verify(!Qt.colorEqual(Theme.crayons[i], Theme.crayons[j]))
        compare(Theme.skins.length, 6)
    }
}
