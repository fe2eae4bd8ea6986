// The picture of imports is a tree: cli, chapters, bench and test use lib, lib uses native; in lib a header uses headers and internal/, and
// internal/ uses nothing but itself and errno.
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))

/** The files below a directory, but for what was installed or made there: bench/ has packages of its own. */
function filesBelow(directory: string): string[] {
  return readdirSync(join(root, directory), { withFileTypes: true }).flatMap(entry => {
    const path = join(directory, entry.name)
    if (!entry.isDirectory()) return [path]
    return ['node_modules', 'dist'].includes(entry.name) ? [] : filesBelow(path)
  })
}

/** The files of a directory, each with the files and packages that it imports, for values or for types, as paths from the root. */
function importsOf(directory: string): Map<string, string[]> {
  const sources = filesBelow(directory).filter(file => /\.m?ts$|\.mjs$/.test(file))
  return new Map(
    sources.map(file => {
      const { importedFiles } = ts.preProcessFile(readFileSync(join(root, file), 'utf8'))
      const names = importedFiles.map(({ fileName }) => fileName)
      return [file, names.map(name => (name.startsWith('.') ? normalize(join(dirname(file), name)) : name))]
    }),
  )
}

/** A way that leads from a file back to itself, if there is one. */
function circle(imports: ReadonlyMap<string, readonly string[]>): string[] {
  const done = new Set<string>()
  const walk = (file: string, way: readonly string[]): string[] => {
    if (way.includes(file)) return [...way.slice(way.indexOf(file)), file]
    if (done.has(file)) return []
    for (const next of imports.get(file) ?? []) {
      const found = walk(next, [...way, file])
      if (found.length > 0) return found
    }
    done.add(file)
    return []
  }
  for (const file of imports.keys()) {
    const found = walk(file, [])
    if (found.length > 0) return found
  }
  return []
}

/** The imports that a rule does not allow, as `file → import`. */
function against(
  imports: ReadonlyMap<string, readonly string[]>,
  allowed: (to: string, file: string) => boolean,
): string[] {
  return [...imports].flatMap(([file, names]) => names.filter(to => !allowed(to, file)).map(to => `${file} → ${to}`))
}

const lib = importsOf('lib')
const internal = new Map([...lib].filter(([file]) => file.startsWith('lib/internal/')))

const isPackage = (to: string): boolean => /^libposix(\/|$)/.test(to)
/** What package.json's `imports` gives to the command alone. */
const isInside = (to: string): boolean => to.startsWith('#lib/')
const isNode = (to: string): boolean => to.startsWith('node:')
const within = (to: string, directory: string): boolean => to.startsWith(`${directory}/`)

describe('lib', () => {
  it('has no circle', () => expect(circle(lib)).toEqual([]))
  it('uses nothing but itself and Node', () => {
    expect(against(lib, to => within(to, 'lib') || isNode(to))).toEqual([])
  })
  it('uses no header in internal/ but errno', () => {
    expect(against(internal, to => within(to, 'lib/internal') || to === 'lib/errno.ts' || isNode(to))).toEqual([])
  })
})

describe('chapters', () => {
  const chapters = importsOf('chapters')
  it('have no circle', () => expect(circle(chapters)).toEqual([]))
  it('use themselves, Node, and the package by its public names; to draw, what the command draws with', () => {
    const drawing = (to: string): boolean => within(to, 'cli/picture')
    expect(against(chapters, to => within(to, 'chapters') || isNode(to) || isPackage(to) || drawing(to))).toEqual([])
  })
})

describe('cli', () => {
  it('has no circle', () => expect(circle(importsOf('cli'))).toEqual([]))
  it("uses itself, Node, and the package by its public names, apart from the launcher, the trace's events, and the project's compiler", () => {
    const cli = importsOf('cli')
    const launcher = (to: string, file: string): boolean =>
      isInside(to) && ['cli/program.ts', 'cli/relaunch.ts'].includes(file)
    const trace = (to: string): boolean => to === '#lib/internal/trace/event'
    const compiler = (to: string, file: string): boolean => to === 'typescript' && file === 'cli/typescript.ts'
    const allowed = (to: string, file: string): boolean =>
      within(to, 'cli') || isNode(to) || isPackage(to) || launcher(to, file) || trace(to) || compiler(to, file)
    expect(against(cli, allowed)).toEqual([])
  })
})

describe.each(['bench', 'test'])('%s', directory => {
  it('has no circle', () => expect(circle(importsOf(directory))).toEqual([]))
})

it('knows a circle', () => {
  const imports = new Map([
    ['a', ['b']],
    ['b', ['c', 'd']],
    ['c', []],
    ['d', ['b']],
  ])
  expect(circle(imports)).toEqual(['b', 'd', 'b'])
})

describe('native', () => {
  it('includes nothing but itself', () => {
    const files = readdirSync(join(root, 'native'), { recursive: true, encoding: 'utf8' })
    const sources = new Set(files.filter(file => /\.(cc|h)$/.test(file)))
    const outside = [...sources].flatMap(file => {
      const text = readFileSync(join(root, 'native', file), 'utf8')
      const own = [...text.matchAll(/^#include "([^"]+)"/gm)].map(([, name]) => name!)
      return own.filter(name => !sources.has(name)).map(name => `${file} → ${name}`)
    })
    expect(outside).toEqual([])
  })
})
