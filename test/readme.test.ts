// The README's table "From C to TypeScript": every line of TypeScript in it is one that the compiler takes and that runs.
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { libposix, start } from './support/program.ts'
import { node } from './support/run.ts'
import { faultsOf } from './support/types.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const readme = readFileSync(join(root, 'README.md'), 'utf8')

/** The TypeScript of each row: what stands in backquotes in its second column. */
function rows(): string[] {
  const [table = ''] = /\| C \| TypeScript \|\n.*?\n\n/s.exec(readme) ?? []
  const lines = table.trim().split('\n').slice(2)
  return lines.map(line => {
    const [, , cell = ''] = line.split(/(?<!\\)\|/)
    const pieces = [...cell.matchAll(/`([^`]+)`/g)].map(([, code]) => code!.replaceAll('\\|', '|'))
    return pieces
      .filter(code => !code.startsWith('libposix/'))
      .map(complete)
      .join('\n')
  })
}

/** What the table leaves out: a child ends, a branch does nothing. */
function complete(code: string): string {
  if (code.startsWith('$')) return `void \`${code}\``
  return code.replace('{ … }', '{ _exit(0) }').replace('…; ', '').replace(/ …$/, ' {}')
}

/** Where a name comes from: the first header that exports it. */
async function importsOf(code: string): Promise<string> {
  const words = new Set(code.match(/\b[A-Za-z_]\w*\b/g))
  const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const lines: string[] = []
  for (const path of Object.keys(exports).filter(name => !/\*|package\.json/.test(name))) {
    const name = path.replace('.', 'libposix')
    const found = Object.keys(await import(name)).filter(key => words.delete(key))
    if (found.length > 0 && path !== './unsafe') lines.push(`import { ${found.join(', ')} } from '${name}'`)
  }
  return lines.join('\n')
}

/** What the rows take for granted. */
const before = `
const s = socket(PF_INET, SOCK_STREAM, 0)
set_errno(EAGAIN)
fcntl(s, F_SETFL, O_NONBLOCK)
const a = new sockaddr_in()
const buf = char.array(30)
let [n, c, i] = [1, -1, 0]
let ptr = Buffer.alloc(10)
`

/** A text's parts, and its code without the comments. */
function outline(text: string) {
  const headings = text.match(/^## .*/gm) ?? []
  const code = [...text.matchAll(/^(?: {4}.*\n)+|^```.*\n(?:.*\n)*?```/gm)].flatMap(([block]) => block.split('\n'))
  const lines = code.map(line => line.replace(/\s+(#|\/\/) .*/, '').trim())
  return { headings, code: lines.filter(line => line && !line.startsWith('```')) }
}

/** The parts of the English README, each with the version of its text: a translation's first lines name those that it follows. What is measured is left out. */
function versions(): string[] {
  const parts = readme.replace(/<!-- bench -->.*?<!-- \/bench -->/s, '').split(/^## /m)
  return parts.map(part => {
    const version = createHash('sha256').update(part).digest('hex').slice(0, 8)
    return `${version} ${part.split('\n', 1)[0]!.replace('# ', '')}`
  })
}

describe.each(['ko', 'zh'])('the README in %s', language => {
  const text = readFileSync(join(root, `README.${language}.md`), 'utf8')
  const [original, translation] = [outline(readme), outline(text)]

  it('follows each part of the English one', () => {
    const [, followed = ''] = /^<!-- follows README\.md\n(.*?)-->\n/s.exec(text) ?? []
    const why = `README.md has changed: bring these parts of README.${language}.md up to date, then its first lines`
    expect(followed.trim().split('\n'), why).toEqual(versions())
  })

  it('has the parts of the English one', () => {
    expect(translation.headings).toHaveLength(original.headings.length)
  })
  it('has no code that the English one has not', () => {
    const own = /^npx libposix run ch04\/echo_(server 9190|client 127\.0\.0\.1 9190)$/
    expect(translation.code.filter(line => !original.code.includes(line) && !own.test(line))).toEqual([])
  })
  it('has rows of the English table of C and TypeScript', () => {
    const rows = text.match(/^\| `[^|]*` \|/gm) ?? []
    expect(rows.length).toBeGreaterThan(5)
    expect(rows.filter(row => !readme.includes(row))).toEqual([])
  })
  it('leads to files and parts that there are', () => {
    const anchors = original.headings.map(heading =>
      heading.slice(3).toLowerCase().replaceAll(' ', '-').replaceAll("'", ''),
    )
    for (const [, path, anchor] of text.matchAll(/\]\(([^)#]+)#?([^)]*)\)/g)) {
      expect([path, existsSync(join(root, path!))]).toEqual([path, true])
      if (anchor) expect(anchors).toContain(anchor)
    }
  })
})

describe('the README', async () => {
  const all = rows()
  const main = all.at(-1)!
  const own = all.filter(row => !row.startsWith('import ') && row !== main).map(row => `{\n${row}\n}\n`)
  const code = `${before}${own.join('')}void [n, c, i, ptr]\n${main}\n`
  const program = `${await importsOf(code)}\n${code}`

  it('has its rows', () => {
    expect(all.length).toBeGreaterThan(25)
    expect(all.filter(row => row.trim() === '')).toEqual([])
    expect(all[0]).toMatch(/^import \{ socket/)
  })
  it('has TypeScript in them that is right', { timeout: 240_000 }, () => {
    expect(faultsOf(`${all[0]}\nvoid [socket, bind, SOCK_STREAM]`, { skipLibCheck: true })).toEqual([])
    expect(faultsOf(program, { skipLibCheck: true, noUncheckedIndexedAccess: true })).toEqual([])
  })
  it('has a first program that runs', async () => {
    const [, program] = /Write `hello\.ts`:\n\n```ts\n(.*?)```/s.exec(readme)!
    writeFileSync(join(root, 'build/hello.ts'), program!)
    const { stdout } = await start(libposix(['run', 'build/hello.ts'])).ends()
    expect(stdout).toMatch(/^hello from process \d+\n6 bytes\n$/)
  })
  it('has TypeScript in them that runs', async () => {
    const { outputText } = ts.transpileModule(program, {
      compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 },
    })
    const file = join(root, 'build/readme.mjs')
    writeFileSync(file, outputText)
    const end = await start([node, file]).ends()
    expect(end).toMatchObject({ status: 0, stderr: '' })
  })
})
