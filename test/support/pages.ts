// The README and the guides, and the TypeScript in them.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))

export const pages = readdirSync(root)
  .concat(readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' }).map(page => `docs/${page}`))
  .filter(page => page.endsWith('.md'))

export interface Block {
  readonly page: string
  /** The heading above it. */
  readonly heading: string
  readonly code: string
  /** What the page says that it prints: the block of text right behind it. */
  readonly prints?: string
}

export function blocksOf(page: string): Block[] {
  const text = readFileSync(join(root, page), 'utf8')
  const found = text.matchAll(/^```ts\n(.*?)^```\n(?:\n```text\n(.*?)^```\n)?/gms)
  return [...found].map(({ index, 1: code, 2: prints }) => {
    const heading =
      text
        .slice(0, index)
        .match(/^#+ .*/gm)
        ?.at(-1) ?? ''
    return { page, heading: heading.replace(/^#+ /, ''), code: code!, ...(prints === undefined ? {} : { prints }) }
  })
}

/** The TypeScript of each row of a page's tables whose last column is libposix's: a block a row. */
export function rowsOf(page: string): string[] {
  const text = readFileSync(join(root, page), 'utf8')
  return [...text.matchAll(/^\|.*\| libposix \|\n\|[-|]+\n((?:\|.*\n)+)/gm)].flatMap(([, rows]) =>
    rows!
      .trim()
      .split('\n')
      .map(row => row.split(/(?<!\\)\|/).at(-2)!)
      .map(cell => [...cell.matchAll(/`([^`]+)`/g)].map(([, code]) => code!.replaceAll('\\|', '|')))
      .map(pieces => pieces.filter(piece => !piece.startsWith('libposix/')).join('\n')),
  )
}

const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
const modules = Object.keys(exports)
  .filter(path => !/\*|package\.json|unsafe/.test(path))
  .map(path => path.replace('.', 'libposix'))

/** The names in a text that it neither declares nor imports nor has as a parameter. */
export function undeclared(code: string): Set<string> {
  const plain = code.replaceAll(/\/\*.*?\*\/|\/\/[^\n]*|'[^'\n]*'/gs, '')
  const own = [...plain.matchAll(/\b(?:const|let|function|class)\s+(\w+)|\b(\w+):|\bimport (\w+)/g)].flat()
  for (const [, list] of plain.matchAll(/\b(?:import|const|let) (?:\w+, )?(?:type )?[{[]([^}\]]*)[}\]]/g))
    own.push(...(list!.match(/\w+/g) ?? []))
  const words = new Set(plain.match(/(?<![.\w])[A-Za-z_]\w*\b/g))
  for (const name of own) words.delete(name)
  return words
}

/** Imports for those of the names that a header has: from the first one. */
export async function importsFor(names: ReadonlySet<string>): Promise<string> {
  const words = new Set(names)
  const lines: string[] = []
  for (const name of modules) {
    const found = Object.keys(await import(name)).filter(key => words.delete(key))
    if (found.length > 0) lines.push(`import { ${found.join(', ')} } from '${name}'\n`)
  }
  return lines.join('')
}
