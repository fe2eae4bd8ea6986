// Runs the real run of which a chapter's picture is drawn, as a process of its own: its first descriptor is 3, what it forks is its own, and so is its
// network where paint.ts has given it one. Prints what was seen, as JSON.
import { loopbackUp } from './kernel/network.ts'
import type { Run } from './run.ts'

const { chapter, words, seconds } = JSON.parse(process.argv[2]!) as {
  chapter: string
  words: string[]
  seconds?: number
}
loopbackUp()
const { facts } = (await import(`../${chapter}/facts.js`)) as { facts(run: Run): unknown }
const seen = await facts({ command: args => [...words, ...args], seconds })
process.stdout.write(JSON.stringify(seen))
