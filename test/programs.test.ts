// Programs that C programmers port first, those of Beej's guide and of the man pages, written anew line by line as in C: without `!`, `as` or a helper.
// The tests in programs/ play each beside its counterpart in C, of test/peers/programs.
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { alike } from './support/counterparts.ts'

/** The names of what is in a folder and ends so. */
function namesIn(folder: string, ending: string): string[] {
  return readdirSync(new URL(folder, import.meta.url))
    .filter(file => file.endsWith(ending) && !file.endsWith('.test.ts'))
    .map(file => file.slice(0, -ending.length))
}

const programs = namesIn('programs/', '.ts')

function textOf(program: string): string {
  return readFileSync(new URL(`programs/${program}.ts`, import.meta.url), 'utf8')
}

/** A program's code, without comments and strings, but for the names of modules. */
function codeOf(text: string): string {
  return text.replace(/'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|\/\/.*/g, found => (/^'libposix/.test(found) ? found : "''"))
}

/** What TypeScript has to be talked round with, and what is not of the package. */
const crutches =
  /[\w)\]]!(?!=)|\bas [\w{[(]|\bany\b|\bunknown\b|\brequire\b|\bimport\(|\bfrom (?!'libposix(\/[\w/]+\.h)?'$)|\bimport '|\bprocess\.|\bglobalThis\b|\bNumber\(|\bBigInt\(/m

it('have a counterpart in C each', () => {
  expect(namesIn('peers/programs/', '.c')).toEqual(programs)
  expect(programs.length).toBeGreaterThan(9)
})

it.each(programs)('%s needs no `!`, no `as`, no `any`, no helper and no imports but the headers', program => {
  const text = textOf(program)
  expect(codeOf(text)).not.toMatch(crutches)
  expect(text).not.toMatch(/@ts-|biome-/)
})

it('would be seen with any of them', () => {
  const lines = [
    'p[0]!.fd',
    'x as int',
    'let x: any',
    "import { x } from './x.ts'",
    "import 'x'",
    'process.argv',
    'BigInt(1)',
  ]
  for (const line of lines) expect(codeOf(line)).toMatch(crutches)
  for (const line of ["if (a !== b && !c) printf('as any!')", "import { int } from 'libposix'"])
    expect(codeOf(line)).not.toMatch(crutches)
})

describe('a program that is called without its arguments', () => {
  const taking = programs.filter(program => /\bargc (!==|<) \d/.test(codeOf(textOf(program))))

  it.each(taking)('%s', async program => {
    const { status, stderr } = await alike(run => run(program).ends())
    expect(status).toBeGreaterThan(0)
    expect(stderr).toMatch(/^usage/i)
  })
})
