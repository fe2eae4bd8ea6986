// Draws docs/pictures anew, in English, Korean and Chinese of one run for each chapter; with ch09 behind it, for that
// chapter alone. It takes two minutes.
import { mkdirSync, writeFileSync } from 'node:fs'
import { measure, painted } from '../dist/chapters/demo/paint.js'
import { wordsOf } from '../dist/chapters/demo/words.js'
import { command } from '../dist/cli/launch.js'

const directory = new URL('../docs/pictures/', import.meta.url)
const asked = process.argv.slice(2)

for (const chapter of painted().filter(name => asked.length === 0 || asked.includes(name))) {
  const facts = await measure(chapter, command)
  const { picture } = await import(`../dist/chapters/${chapter}/picture.js`)
  for (const code of ['', 'ko', 'zh']) {
    const place = new URL(code === '' ? './' : `${code}/`, directory)
    mkdirSync(place, { recursive: true })
    writeFileSync(new URL(`${chapter}.svg`, place), picture(facts, await wordsOf(chapter, code)))
  }
}
