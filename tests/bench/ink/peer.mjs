// SPDX-License-Identifier: Apache-2.0
// Milliseconds of CPU that perfect-freehand takes for the outlines of drawing.mjs: the lower bound of what a browser needs,
// which also fills them (browser.mjs). Usage: node peer.mjs FOLDER-WITH-node_modules
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { strokes } from './drawing.mjs'

const { getStroke } = createRequire(join(process.argv[2], 'x.js'))('perfect-freehand')
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
