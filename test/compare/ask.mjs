// One question to one peer, in a process of its own: `node ask.mjs PEER QUESTION` prints a line of JSON, `{ answer }` or `{ fault }`.
import { writeSync } from 'node:fs'
import { questions } from './questions.mjs'

const [peer, question] = process.argv.slice(2)
const { probes, library } = await import(`./peers/${peer}.mjs`)

/** The names of what a package has, one level deep, and of its classes' methods. */
function namesOf(value) {
  const deeper = Object.values(value ?? {}).flatMap(inner => [
    ...Object.keys(inner ?? {}),
    ...Object.getOwnPropertyNames(inner?.prototype ?? {}),
  ])
  return [...Object.keys(value ?? {}), ...deeper]
}

async function reply() {
  const probe = probes[question]
  if (probe) return { answer: (await probe()) ?? 'yes' }
  const found = namesOf(await library()).filter(name => questions[question].names.test(name))
  if (found.length > 0) throw new Error(`it has ${found.join(', ')}, and there is no probe`)
  return { answer: '–' }
}

const said = await reply().catch(error => ({ fault: `${error.code ?? ''} ${error.message}`.trim() }))
writeSync(1, `${JSON.stringify(said)}\n`)
process.exit()
