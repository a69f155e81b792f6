// SPDX-License-Identifier: Apache-2.0
// Milliseconds of CPU that perfect-freehand takes for the outlines of 500 strokes of 200 points: the lower bound of what a
// browser needs, which also fills them. Usage: node peer.mjs FOLDER-WITH-node_modules
import { createRequire } from 'node:module'
import { join } from 'node:path'

const { getStroke } = createRequire(join(process.argv[2], 'x.js'))('perfect-freehand')
let state = 3
const unit = () => (state = (state * 1664525 + 1013904223) >>> 0) / 4294967296
const strokes = Array.from({ length: 500 }, () => {
    let x = 120 + 1040 * unit(), y = 120 + 720 * unit(), angle = 6.28 * unit(), bend = (unit() - 0.5) * 0.1, speed = 0.5 + 2.3 * unit()
    return Array.from({ length: 200 }, () => {
        bend += (unit() - 0.5) * 0.012 - bend * 0.01
        angle += bend
        x += speed * Math.cos(angle)
        y += speed * Math.sin(angle)
        return [x, y, 0.3 + 0.4 * unit()]
    })
})
const times = []
for (let round = 0; round < 15; ++round) {
    const start = process.cpuUsage()
    let sum = 0
    for (const points of strokes) sum += getStroke(points, { size: 6, simulatePressure: false }).length
    const used = process.cpuUsage(start)
    if (sum === 0) throw new Error('no outline')
    times.push((used.user + used.system) / 1000)
}
times.sort((a, b) => a - b)
console.log(times[7].toFixed(2))
