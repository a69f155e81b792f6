// SPDX-License-Identifier: Apache-2.0
// Milliseconds until Chromium has drawn drawing.mjs with perfect-freehand, outlines and filling, on a canvas that it reads back
// from. Median of fifteen. Usage: node browser.mjs FOLDER-WITH-node_modules CHROMIUM
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const [, , folder, chromium] = process.argv
const module = path => 'data:text/javascript;base64,' + readFileSync(path).toString('base64')
const here = dirname(fileURLToPath(import.meta.url))
const page = `<!doctype html><canvas width="1280" height="960"></canvas><output></output><script type="module">
import { getStroke } from '${module(join(folder, 'node_modules/perfect-freehand/dist/esm/index.mjs'))}'
import { strokes } from '${module(join(here, 'drawing.mjs'))}'
const on = document.querySelector('canvas').getContext('2d', { willReadFrequently: true })
const times = []
let inked = 0
for (let round = 0; round < 15; ++round) {
    const start = performance.now()
    on.fillStyle = '#fff'
    on.fillRect(0, 0, 1280, 960)
    on.fillStyle = '#2a2933'
    for (const points of strokes) {
        const outline = getStroke(points, { size: 6, simulatePressure: false }), path = new Path2D()
        path.moveTo(...outline[0])
        outline.forEach(([x, y], i) => { // through the middles between its points, as its own manual does
            const [a, b] = outline[(i + 1) % outline.length]
            path.quadraticCurveTo(x, y, (x + a) / 2, (y + b) / 2)
        })
        path.closePath()
        on.fill(path)
    }
    const seen = on.getImageData(0, 0, 1280, 960).data
    times.push(performance.now() - start)
    inked = seen.reduce((sum, value, i) => sum + (i % 4 === 0 && value < 128), 0)
}
times.sort((a, b) => a - b)
document.querySelector('output').textContent = 'took ' + times[7].toFixed(2) + ' inked ' + inked
</script>`
const own = mkdtempSync(join(tmpdir(), 'pipit-browser-'))
try {
    writeFileSync(join(own, 'page.html'), page)
    const shown = execFileSync(chromium, ['--headless=new', '--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking',
        '--user-data-dir=' + join(own, 'profile'), '--dump-dom', 'file://' + join(own, 'page.html')],
        { timeout: 120_000, stdio: ['ignore', 'pipe', 'ignore'] }).toString()
    const [, took, inked] = shown.match(/took ([\d.]+) inked (\d+)/) ?? [0, 0, 0]
    if (Number(inked) < 100_000) throw new Error('nothing was drawn')
    console.log(took)
} finally {
    rmSync(own, { recursive: true, force: true })
}
