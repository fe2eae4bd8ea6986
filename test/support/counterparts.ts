// Plays the programs of test/programs and their counterparts of test/peers/programs, which are written in C: whatever a play shows of C's must be shown
// of TypeScript's, too, and of one in each language. argv[0] is `./NAME` for all.
import { fileURLToPath } from 'node:url'
import { expect } from 'vitest'
import { compiled } from './compile.ts'
import { type Options, type Player, start } from './program.ts'
import { node } from './run.ts'

type Arguments = readonly (string | number)[]

/** Starts a program in one of the languages. */
export type Starter = (name: string, args?: Arguments, options?: Options) => Player

const cwd = fileURLToPath(new URL('../../build/peers/programs', import.meta.url))

const c: Starter = (name, args = [], options) => start([`./${name}`, ...args], { cwd, ...options })
const typescript: Starter = (name, args = [], options) =>
  start([node, compiled(`programs/${name}`), ...args], { cwd, ...options })

const pairs = [
  ['TypeScript and TypeScript', typescript, typescript],
  ['TypeScript and C', typescript, c],
  ['C and TypeScript', c, typescript],
] as const

/** Plays a program in C and in TypeScript; what is shown must be the same. */
export async function alike<T>(play: (run: Starter) => Promise<T>): Promise<T> {
  const expected = await play(c)
  expect(await play(typescript)).toEqual(expected)
  return expected
}

/** Plays two programs in C, and then with TypeScript on one side or on both; what is shown must be the same. */
export async function alikeInPairs<T>(play: (one: Starter, other: Starter) => Promise<T>): Promise<T> {
  const expected = await play(c, c)
  for (const [languages, one, other] of pairs) expect(await play(one, other), languages).toEqual(expected)
  return expected
}
