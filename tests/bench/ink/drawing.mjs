// SPDX-License-Identifier: Apache-2.0
// The drawing that the peers draw: 500 strokes of 200 points on 1280 by 960 pixels, [x, y, pressure] each; the same each time.
let state = 3
const unit = () => (state = (state * 1664525 + 1013904223) >>> 0) / 4294967296
export const strokes = Array.from({ length: 500 }, () => {
    let x = 120 + 1040 * unit(), y = 120 + 720 * unit(), angle = 6.28 * unit(), bend = (unit() - 0.5) * 0.1, speed = 0.5 + 2.3 * unit()
    return Array.from({ length: 200 }, () => {
        bend += (unit() - 0.5) * 0.012 - bend * 0.01
        angle += bend
        x += speed * Math.cos(angle)
        y += speed * Math.sin(angle)
        return [x, y, 0.3 + 0.4 * unit()]
    })
})
