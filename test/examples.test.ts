// Every block of TypeScript in the README and the guides is right to the compiler; those that are whole programs are run, and print what the page says.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { type Block, blocksOf, importsFor, pages, rowsOf, undeclared } from './support/pages.ts'
import { patience } from './support/patience.ts'
import { start } from './support/program.ts'
import { node } from './support/run.ts'
import { faultsIn } from './support/types.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const directory = join(root, 'build/examples')

/** What parts of programs take for granted. */
const given: Readonly<Record<string, string>> = {
  s: 'number',
  fd: 'number',
  pidfd: 'number',
  buf: 'Buffer',
  message: 'Buffer',
  socket: "import('node:net').Socket",
  native: 'any',
  describe: 'any',
  it: 'any',
  expect: 'any',
  ret: '(result: number) => number',
  tcp: '() => number',
}

/** What rows of tables take from the rows before them. */
const givenToRows = {
  s: 'number',
  fd: 'number',
  conn: 'number',
  n: 'number',
  a: "import('libposix/sys/socket.h').sockaddr",
  buf: 'Buffer',
  message: 'Buffer',
}

/** Programs that serve until they are stopped; test/recipes.test.ts and test/chapters run them. */
const servers = (block: Block) =>
  block.page.startsWith('docs/recipes/') || (block.page.startsWith('README') && block.heading === 'An echo server')

/** Without what the page leaves out: `…`, alone or in braces. */
const skeleton = (code: string) => code.replaceAll(/^\s*…\n/gm, '').replaceAll(/\{ … \}/g, '{}')

async function completed(code: string, given: Readonly<Record<string, string>>): Promise<string> {
  const body = skeleton(code)
  // Where a header is included its names are globals.
  if (body.includes('libposix/include/')) return `${body}export {}\n`
  const names = undeclared(body)
  const declared = Object.entries(given).filter(([name]) => names.has(name))
  for (const [name] of declared) names.delete(name)
  const imports = await importsFor(names)
  return `${imports}${declared.map(([name, type]) => `declare const ${name}: ${type}\n`).join('')}${body}export {}\n`
}

interface Example extends Block {
  /** A row of a table, not a block. */
  readonly row?: boolean
}

const rows = (page: string): Example[] =>
  rowsOf(page).map(code => ({ page, heading: code, code: `${code}\n`, row: true }))
const all: Example[] = [...pages.flatMap(blocksOf), ...pages.flatMap(rows)]
const programs = await Promise.all(
  all.map(async (block, i) => ({
    ...block,
    name: `${block.page}: ${block.heading}`,
    file: `test/example-${i}.ts`,
    text: await completed(block.code, block.row ? givenToRows : given),
  })),
)
const whole = programs.filter(block => block.text === `${block.code}export {}\n` && !servers(block) && !block.row)

it('are right to the compiler', { timeout: 240_000 * patience }, () => {
  const texts = Object.fromEntries(programs.map(({ file, text }) => [file, text]))
  const names = new Map(programs.map(({ file, name }) => [file, name]))
  const faults = faultsIn(texts, { skipLibCheck: true })
  expect(faults.map(fault => ({ ...fault, file: names.get(fault.file ?? '') }))).toEqual([])
})

describe('runs', () => {
  mkdirSync(directory, { recursive: true })

  it.each(whole)('$name', async ({ code, file, prints }) => {
    const compilerOptions = { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022, verbatimModuleSyntax: true }
    const path = join(directory, file.replace('test/', '').replace('.ts', '.mjs'))
    writeFileSync(path, ts.transpileModule(code, { compilerOptions }).outputText)
    const { status, stdout, stderr } = await start([node, path], { cwd: directory }).ends()
    expect(status, stderr).toBe(0)
    if (prints !== undefined) expect(stdout).toBe(prints)
  })
})

it('there are many', () => {
  expect(programs.length).toBeGreaterThan(20)
  expect(whole.length).toBeGreaterThan(5)
})
