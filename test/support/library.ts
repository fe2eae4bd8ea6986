// What a header's TypeScript, its C++ and its tests say, read from their sources.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

const root = fileURLToPath(new URL('../../', import.meta.url))
const lib = join(root, 'lib')

export interface Declared {
  readonly name: string
  readonly kind: 'function' | 'class' | 'constant'
  readonly file: string
  /** The comment before it, as written. */
  readonly doc: string
  /** For `export const X = native.Y`: Y. */
  readonly native?: string
}

export interface Source {
  /** Of the header itself: what it takes in from other headers is not among them. */
  readonly declared: readonly Declared[]
  /** The native headers that its files read. */
  readonly natives: ReadonlySet<string>
  /** lib/bits/ files, as `bits/exec`. */
  readonly parts: readonly string[]
}

/** The names in `#include <…>` of every header that lib/ offers. */
export function libHeaders(): string[] {
  const files = readdirSync(lib, { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('.ts'))
  return files
    .filter(file => !/^(internal|bits)\/|^index\.ts$/.test(file))
    .map(file => file.replace(/\.ts$/, '.h'))
    .sort()
}

/** The names of the headers that native/ fills. */
export function nativeHeaders(): string[] {
  const list = readFileSync(join(root, 'native/addon.cc'), 'utf8')
  return [...list.matchAll(/^ {2}X\((\w+)\)/gm)].map(([, name]) => `${name!.replace('_', '/')}.h`)
}

/** A header's own file, and what of internal/ and bits/ it makes its own by exporting it. */
export function source(header: string): Source {
  const declared = new Map<string, Declared>()
  const natives = new Set<string>()
  const parts: string[] = []

  const visit = (file: string, only?: ReadonlySet<string>): void => {
    const text = readFileSync(file, 'utf8')
    for (const [, name] of text.matchAll(/\bheader\('([^']+)'\)/g)) natives.add(name!)
    const tree = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true)
    for (const statement of tree.statements) {
      if (ts.isExportDeclaration(statement) && !statement.isTypeOnly) reexport(statement, file)
      else for (const found of declarations(statement, file)) if (!only || only.has(found.name)) add(found)
    }
  }
  const reexport = (statement: ts.ExportDeclaration, file: string): void => {
    const from = (statement.moduleSpecifier as ts.StringLiteral | undefined)?.text
    if (from === undefined) return
    const target = join(dirname(file), from)
    const place = relative(lib, target)
    if (!/^(bits|internal)\//.test(place)) return
    // Single names of a part that belongs to another header are taken in from that header.
    if (statement.exportClause && ownedParts().has(place)) return
    if (place.startsWith('bits/')) parts.push(place.replace(/\.ts$/, ''))
    const clause = statement.exportClause
    visit(target, clause && ts.isNamedExports(clause) ? new Set(clause.elements.map(e => e.name.text)) : undefined)
  }
  const add = (found: Declared): void => {
    const before = declared.get(found.name)
    // The comment of a function with overloads stands at one of them.
    declared.set(found.name, before?.doc ? before : found)
  }
  visit(join(lib, header.replace(/\.h$/, '.ts')))
  return { declared: [...declared.values()], natives, parts }
}

let allText: string | undefined

/** Whether some file of lib/ reads `native.NAME`, under whatever name it has its native half. */
export function usedInLib(name: string): boolean {
  allText ??= readdirSync(lib, { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith('.ts'))
    .map(file => readFileSync(join(lib, file), 'utf8'))
    .join('\n')
  return new RegExp(`\\.${name}\\b`).test(allText)
}

let owned: Set<string> | undefined

/** The files of lib/bits that some header exports as a whole. */
function ownedParts(): ReadonlySet<string> {
  if (owned) return owned
  owned = new Set()
  for (const file of readdirSync(lib, { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.ts'))) {
    const text = readFileSync(join(lib, file), 'utf8')
    for (const [, from] of text.matchAll(/^export \* from '([^']+)'/gm)) owned.add(join(dirname(file), from!))
  }
  return owned
}

function* declarations(statement: ts.Statement, file: string): Generator<Declared> {
  const exported =
    ts.canHaveModifiers(statement) && ts.getModifiers(statement)?.some(m => m.kind === ts.SyntaxKind.ExportKeyword)
  if (!exported) return
  const doc = docOf(statement)
  if (ts.isFunctionDeclaration(statement)) yield { name: statement.name!.text, kind: 'function', file, doc }
  else if (ts.isClassDeclaration(statement)) yield { name: statement.name!.text, kind: 'class', file, doc }
  else if (ts.isVariableStatement(statement)) {
    for (const { name, initializer } of statement.declarationList.declarations) {
      const made = initializer?.getText() ?? ''
      const native = /^native\.(\w+)$/.exec(made)?.[1]
      yield { name: name.getText(), kind: 'constant', file, doc, ...(native === undefined ? {} : { native }) }
    }
  }
}

/** The last comment before a declaration, without its stars. */
function docOf(node: ts.Node): string {
  const text = node.getSourceFile().text
  const ranges = ts.getLeadingCommentRanges(text, node.pos) ?? []
  const last = ranges.map(({ pos, end }) => text.slice(pos, end)).filter(comment => comment.startsWith('/**'))
  return (last.at(-1) ?? '')
    .replace(/^\/\*\*|\*\/$/g, '')
    .replace(/^ *\* ?/gm, '')
    .trim()
}

/** The names that the tests of a header describe: test/HEADER.test.ts, test/HEADER/….test.ts, and those of its parts in bits/. */
export function described(header: string, parts: readonly string[]): Set<string> {
  const base = header.replace(/\.h$/, '')
  const files = [`${base}.test.ts`, ...parts.map(part => `${part}.test.ts`)].map(file => join(root, 'test', file))
  const folder = join(root, 'test', base)
  if (existsSync(folder))
    for (const file of readdirSync(folder)) if (file.endsWith('.test.ts')) files.push(join(folder, file))
  const names: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && /^describe\b/.test(node.expression.getText())) {
      const title = node.arguments[0]
      if (title && ts.isStringLiteralLike(title)) names.push(title.text)
      // describe.each([['name', …], …])('%s', …)
      if (ts.isCallExpression(node.expression)) names.push(...rows(node.expression.arguments[0]))
    }
    ts.forEachChild(node, visit)
  }
  for (const file of files.filter(existsSync))
    visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true))
  return new Set(names)
}

/** The texts of a table, or the first of each of its rows. */
function rows(table: ts.Node | undefined): string[] {
  if (table && ts.isAsExpression(table)) return rows(table.expression)
  if (!table || !ts.isArrayLiteralExpression(table)) return []
  const first = table.elements.map(row => (ts.isArrayLiteralExpression(row) ? row.elements[0] : row))
  return first.flatMap(cell => (cell && ts.isStringLiteralLike(cell) ? [cell.text] : []))
}
