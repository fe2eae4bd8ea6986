// A chapter's picture: the real run in chNN/facts.ts, drawn by chNN/picture.ts.
import { spawn } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Mismatch } from './mismatch.ts'
import type { Command } from './stage.ts'
import { type Words, wordsOf } from './words.ts'

interface Picture<Facts> {
  /** The page as SVG. */
  picture(facts: Facts, words: Words): string
}

/** The chapters of which there is a picture. */
export function painted(): string[] {
  const chapters = readdirSync(new URL('../', import.meta.url)).sort()
  return chapters.filter(name => existsSync(new URL(`../${name}/picture.js`, import.meta.url)))
}

/** The picture of a chapter, drawn of a run that takes place now; nothing where that did not go as it should. */
export async function paint(chapter: string, command: Command): Promise<string | undefined> {
  const { picture } = (await import(`../${chapter}/picture.js`)) as Picture<unknown>
  try {
    return picture(await measure(chapter, command), await wordsOf(chapter))
  } catch (error) {
    if (!(error instanceof Mismatch)) throw error
    process.stderr.write(`libposix: ${error.message}\n`)
    return undefined
  }
}

/**
 * What was seen in a run of a chapter's facts.ts, in a network of its own where nobody else sends and every port is free.
 *
 * @param seconds - how long a run may take that takes its time.
 */
export async function measure(chapter: string, command: Command, seconds?: number): Promise<unknown> {
  const apart = ['unshare', process.getuid!() === 0 ? '-n' : '-rn']
  const program = fileURLToPath(new URL('measure.js', import.meta.url))
  const task = JSON.stringify({ chapter, words: command([]), seconds })
  const words = [...apart, ...command(['run', program, task])]
  const { status, output } = await run(words)
  if (status !== 0) throw new Mismatch(`the run for the picture of ${chapter} ended with ${status}`)
  return JSON.parse(output)
}

function run([file, ...args]: readonly string[]): Promise<{ status: unknown; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(file!, args, { stdio: ['ignore', 'pipe', 'inherit'] })
    let output = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text
    })
    child.once('error', reject)
    child.once('close', (status, signal) => resolve({ status: signal ?? status, output }))
  })
}
