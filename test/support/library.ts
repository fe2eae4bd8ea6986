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
  /** Of a function: the names of its parameters, without a rest parameter. */
  readonly parameters?: readonly string[]
  /** For `export const X = native.Y`: Y. */
  readonly native?: string
}

export interface Source {
  /** Of the header itself: what it takes in from other headers is not among them. */
  readonly declared: readonly Declared[]
  /** The files of native/ that it reads. */
  readonly natives: ReadonlySet<string>
  /** The header's other files, as `unistd/exec`. */
  readonly parts: readonly string[]
}

let headers: readonly string[] | undefined

/** The names in `#include <…>` of every header that lib/ offers. */
export function libHeaders(): readonly string[] {
  headers ??= foundHeaders()
  return headers
}

function foundHeaders(): string[] {
  const files = readdirSync(lib, { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('.ts'))
  return files
    .filter(isHeader)
    .map(file => file.replace(/\.ts$/, '.h'))
    .sort()
}

/** What package.json exports: for each path its files. */
export function packageExports(): Readonly<Record<string, unknown>> {
  return JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).exports
}

/** What the package offers that is no header of C's: `unsafe`. */
export function otherModules(): string[] {
  return Object.keys(packageExports())
    .filter(path => /^\.\/[\w/]+$/.test(path))
    .map(path => path.slice(2))
}

/** A header's file opens with the header's name, `<sys/socket.h>`; its parts do not. */
function isHeader(file: string): boolean {
  return readFileSync(join(lib, file), 'utf8').startsWith(`/** \`<${file.replace(/\.ts$/, '.h')}>\``)
}

/** The files of native/ that bind names, without `.cc`: `sys/socket`. */
export function bindings(): string[] {
  const files = readdirSync(join(root, 'native'), { recursive: true, encoding: 'utf8' })
  return files
    .filter(file => file.endsWith('.cc') && /^HEADER\(/m.test(readFileSync(join(root, 'native', file), 'utf8')))
    .map(file => file.replace(/\.cc$/, ''))
    .sort()
}

/** A header's own file, and its parts: what of lib/HEADER/ and internal/ it makes its own by exporting it. */
export function source(header: string): Source {
  const declared = new Map<string, Declared>()
  const natives = new Set<string>()
  const parts: string[] = []

  const visit = (file: string, only?: ReadonlySet<string>): void => {
    const text = readFileSync(file, 'utf8')
    for (const [, name] of text.matchAll(/\bheader\('([^']+)'\)/g)) natives.add(name!.replace(/\.h$/, ''))
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
    if (isHeader(place)) return
    // Single names of a part that belongs to another header are taken in from that header.
    if (statement.exportClause && ownedParts().has(place)) return
    if (!place.startsWith('internal/')) parts.push(place.replace(/\.ts$/, ''))
    const clause = statement.exportClause
    visit(target, clause && ts.isNamedExports(clause) ? new Set(clause.elements.map(e => e.name.text)) : undefined)
  }
  const add = (found: Declared): void => {
    const before = declared.get(found.name)
    // The comment of a function with overloads stands at one of them.
    declared.set(found.name, before?.doc ? before : found)
  }
  visit(join(lib, header.replace(/(\.h)?$/, '.ts')))
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

/** The files that some header exports as a whole. */
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
  if (!isExported(statement)) return
  const doc = docOf(statement)
  if (ts.isFunctionDeclaration(statement)) {
    const parameters = statement.parameters.filter(p => !p.dotDotDotToken).map(p => p.name.getText())
    yield { name: statement.name!.text, kind: 'function', file, doc, parameters }
  }
  if (ts.isClassDeclaration(statement)) yield { name: statement.name!.text, kind: 'class', file, doc }
  else if (ts.isVariableStatement(statement)) {
    for (const { name, initializer } of statement.declarationList.declarations) {
      const made = initializer?.getText() ?? ''
      const native = /^native\.(\w+)$/.exec(made)?.[1]
      yield { name: name.getText(), kind: 'constant', file, doc, ...(native === undefined ? {} : { native }) }
    }
  }
}

/** A name that a program can import, or a type. */
export interface Exported {
  readonly name: string
  readonly file: string
  readonly documented: boolean
}

/** Every name that lib/ exports, types too, and of a function each overload. */
export function exported(): Exported[] {
  const found: Exported[] = []
  for (const file of readdirSync(lib, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.ts') || file.startsWith('internal/')) continue
    const tree = ts.createSourceFile(file, readFileSync(join(lib, file), 'utf8'), ts.ScriptTarget.Latest, true)
    const statements = tree.statements.filter(isExported)
    const overloaded = new Set(statements.filter(isSignature).map(({ name }) => name!.text))
    for (const statement of statements) {
      const documented = !/^$|@module/.test(docOf(statement))
      const values = ts.isVariableStatement(statement) ? statement.declarationList.declarations : [statement]
      const names = values.map(value => ('name' in value ? (value.name as ts.Identifier).text : ''))
      for (const name of names) {
        // Nobody sees the signature that carries out several overloads.
        if (ts.isFunctionDeclaration(statement) && statement.body && overloaded.has(name)) continue
        // What a type and a value of the same name say is shown together.
        const beside = !ts.isFunctionDeclaration(statement) && isKnown(found, file, name)
        found.push({ name, file, documented: documented || beside })
      }
    }
  }
  return found
}

function isKnown(found: readonly Exported[], file: string, name: string): boolean {
  return found.some(other => other.file === file && other.name === name && other.documented)
}

function isExported(statement: ts.Statement): statement is ts.Statement & ts.HasModifiers {
  if (!ts.canHaveModifiers(statement)) return false
  return ts.getModifiers(statement)?.some(m => m.kind === ts.SyntaxKind.ExportKeyword) ?? false
}

function isSignature(statement: ts.Statement): statement is ts.FunctionDeclaration {
  return ts.isFunctionDeclaration(statement) && !statement.body
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

/** The names that the tests of a header describe: test/HEADER.test.ts, test/HEADER/….test.ts, and those of its parts. */
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
