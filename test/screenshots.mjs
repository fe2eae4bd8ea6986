// Draws every chapter's picture from a run that takes place now and has Chromium show it: in English, Korean and Chinese, light and dark. The screenshots
// are for looking at, in build/screenshots; what fails is a text that leaves the page or lies over another one. It takes two minutes, and so is no part of
// `npm test`.
import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { measure, painted } from '../dist/chapters/demo/paint.js'
import { wordsOf } from '../dist/chapters/demo/words.js'
import { command } from '../dist/cli/launch.js'
import { html } from '../dist/cli/picture/html.js'

const directory = fileURLToPath(new URL('../build/screenshots/', import.meta.url))
const browser = [process.env.CHROMIUM, 'chromium', 'chromium-browser', 'google-chrome']
  .filter(Boolean)
  .find(name => spawnSync(name, ['--version']).status === 0)

if (browser === undefined) {
  console.error('there is no Chromium: `apt-get install chromium fonts-noto-cjk`, or CHROMIUM=…')
  process.exit(2)
}

/** What Chromium prints. */
function chromium(...args) {
  const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--hide-scrollbars', ...args]
  const { stdout, error } = spawnSync(browser, flags, { encoding: 'utf8', timeout: 120_000, maxBuffer: 1 << 26 })
  if (error) throw error
  return stdout
}

/** Runs in the page: the texts that leave it, and those that lie over one another. */
function look() {
  const svg = document.querySelector('svg')
  const page = svg.getBoundingClientRect()
  const texts = [...svg.querySelectorAll('text')].filter(text => text.textContent.trim() !== '')
  const boxes = texts.map(text => text.getBoundingClientRect())
  const says = text => text.firstChild.textContent
  const outside = texts.filter((_, i) => boxes[i].left < page.left || boxes[i].right > page.right + 1)
  const found = outside.map(text => `leaves the page: ${says(text)}`)
  for (const [i, a] of boxes.entries())
    for (const [j, b] of boxes.entries()) {
      if (j <= i) continue
      const [across, down] = [
        Math.min(a.right, b.right) - Math.max(a.left, b.left),
        Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top),
      ]
      if (across > 3 && down > 6) found.push(`one over the other: ${says(texts[i])} | ${says(texts[j])}`)
    }
  document.title = JSON.stringify(found)
}

function check(name, svg) {
  const path = `${directory}${name}`
  writeFileSync(`${path}.svg`, svg)
  writeFileSync(`${path}.html`, html(svg).replace('</body>', `<script>(${look})()</script></body>`))
  const height = Number(/height="(\d+)"/.exec(svg)[1])
  const size = `--window-size=1120,${height}`
  for (const [scheme, flags] of [
    ['light', []],
    ['dark', ['--blink-settings=preferredColorScheme=0']],
  ])
    chromium(size, ...flags, `--screenshot=${path}-${scheme}.png`, `file://${path}.svg`)
  const seen = /<title>(.*?)<\/title>/s.exec(chromium(size, '--dump-dom', `file://${path}.html`))?.[1] ?? '["no page"]'
  return JSON.parse(
    seen.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&').replaceAll('&quot;', '"'),
  )
}

mkdirSync(directory, { recursive: true })
const asked = process.argv.slice(2)
let status = 0
for (const chapter of painted().filter(name => asked.length === 0 || asked.includes(name))) {
  const facts = await measure(chapter, command)
  const { picture } = await import(`../dist/chapters/${chapter}/picture.js`)
  for (const code of ['en', 'ko', 'zh']) {
    const faults = check(`${chapter}-${code}`, picture(facts, await wordsOf(chapter, code === 'en' ? '' : code)))
    console.log(`${chapter} ${code}: ${faults.length === 0 ? 'well' : faults.join('\n  ')}`)
    if (faults.length > 0) status = 1
  }
}
process.exitCode = status
