// Makes dist/include/: for each header a module that makes all of its names globals, so that `import 'libposix/include/sys/socket.h'` is what
// `#include <sys/socket.h>` is in C. It is made of the types that tsc has made of lib.
//
// TypeScript lets a global type be declared once only, and headers share names, as C's do. So each file of types, dist/include/internal/N.d.ts, holds
// the names that the very same headers have, and a header's own file has those that are its alone, and refers to the others that make it up.
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const dist = join(root, 'dist')
const out = join(dist, 'include')
const internal = join(out, 'internal')
const globals = join(internal, 'globals.js')

/** Whether what was made is newer than what it is made of. */
function isMade() {
  const changed = file => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0
  const sources = ['dist/.lib.tsbuildinfo', 'package.json', 'include/build.js', 'include/globals.js']
  return sources.every(source => changed(join(root, source)) < changed(globals))
}
if (isMade()) process.exit()

// It takes longer to load than all of the above.
const { default: ts } = await import('typescript')

/** What the package root has that is not C's: it is not for everyone. */
const notOfC = ['fdOf', 'StructArray', 'CharType', 'CType', 'Initialiser']

const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
const syntax = join(dist, 'index.d.ts')
const headers = Object.entries(exports)
  .filter(([path]) => /^\.\/[^*]*\.h$/.test(path))
  .map(([, { types }]) => join(root, types))

const program = ts.createProgram([syntax, ...headers], {
  module: ts.ModuleKind.NodeNext,
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts'],
  types: ['node'],
})
const checker = program.getTypeChecker()

/** The module `from` as the file `file` of dist writes it. */
function specifier(file, from) {
  const path = relative(dirname(file), from.replace(/\.d\.ts$/, '.js'))
  return path.startsWith('.') ? path : `./${path}`
}

/** A module's names, each with what it stands for. */
function namesOf(file) {
  const exported = checker.getExportsOfModule(checker.getSymbolAtLocation(program.getSourceFile(file)))
  const wanted = file === syntax ? exported.filter(({ name }) => !notOfC.includes(name)) : exported
  return wanted.map(symbol => [
    symbol.name,
    symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol,
  ])
}

const isValue = symbol => (symbol.flags & ts.SymbolFlags.Value) !== 0
const isType = symbol => (symbol.flags & ts.SymbolFlags.Type) !== 0
const isLive = ({ valueDeclaration: found }) =>
  found !== undefined && ts.isVariableDeclaration(found) && (found.parent.flags & ts.NodeFlags.Const) === 0

/** The functions that browsers have under the same names, `open` and `close`. To such a one only another overload can be added. */
const browsers = new Set(
  program
    .getSourceFile(join(ts.getDefaultLibFilePath({}), '../lib.dom.d.ts'))
    .statements.filter(ts.isFunctionDeclaration)
    .map(({ name }) => name.text),
)

function docOf(symbol) {
  for (const declaration of symbol.declarations ?? []) {
    const holder = ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration
    const doc = holder.jsDoc?.at(-1)
    if (doc) return `${doc.getText()}\n`
  }
  return ''
}

/** A name's declaration as a global. */
function declared(name, symbol, module) {
  const there = `import('${module}').${name}`
  const lines = [docOf(symbol)]
  if (isValue(symbol)) {
    if (browsers.has(name))
      lines.push(`function ${name}(...args: Parameters<typeof ${there}>): ReturnType<typeof ${there}>\n`)
    else lines.push(`${isLive(symbol) ? 'let' : 'const'} ${name}: typeof ${there}\n`)
  }
  if (isType(symbol)) {
    const parameters = symbol.declarations.find(({ typeParameters }) => typeParameters)?.typeParameters ?? []
    const list = parameters.length > 0 ? `<${parameters.map(parameter => parameter.getText()).join(', ')}>` : ''
    const passed = parameters.length > 0 ? `<${parameters.map(parameter => parameter.name.text).join(', ')}>` : ''
    lines.push(`type ${name}${list} = ${there}${passed}\n`)
  }
  return lines.join('')
}

/** Which headers have a name. */
const known = new Map()
for (const header of headers) {
  for (const [name, symbol] of namesOf(header)) {
    if (!known.has(name)) known.set(name, { symbol, headers: [] })
    known.get(name).headers.push(header)
  }
}
for (const [name, symbol] of namesOf(syntax)) known.set(name, { symbol, headers: [syntax] })

/** The names that the same headers have. */
const groups = new Map()
for (const [name, { symbol, headers }] of known) {
  const key = headers.join()
  if (!groups.has(key)) groups.set(key, { headers, names: [] })
  groups.get(key).names.push([name, symbol])
}

rmSync(out, { recursive: true, force: true })
mkdirSync(internal, { recursive: true })

/** Types as the file of a header, or a file for several, has them. */
function globalsOf(file, { headers: [header], names }) {
  const text = names.map(([name, symbol]) => declared(name, symbol, specifier(file, header))).join('')
  return `declare global {\n${text}}\n`
}

const filesOf = new Map([...headers, syntax].map(header => [header, []]))
const ownOf = new Map()
let count = 0
for (const group of groups.values()) {
  const [header, ...others] = group.headers
  if (others.length === 0 && header !== syntax) {
    ownOf.set(header, group)
    continue
  }
  const file = join(internal, `${count++}.d.ts`)
  writeFileSync(file, `export {}\n${globalsOf(file, group)}`)
  for (const header of group.headers) filesOf.get(header).push(file)
}

for (const header of headers) {
  const file = join(out, relative(dist, header))
  const module = file.replace(/\.d\.ts$/, '.js')
  mkdirSync(dirname(file), { recursive: true })
  const others = [...filesOf.get(syntax), ...filesOf.get(header)].map(other => `import '${specifier(file, other)}'\n`)
  const own = ownOf.has(header) ? [globalsOf(file, ownOf.get(header))] : []
  writeFileSync(file, [...others, ...own].join(''))
  const values = from => namesOf(from).filter(([, symbol]) => isValue(symbol))
  const list = (from, test) =>
    JSON.stringify(
      values(from)
        .filter(test)
        .map(([name]) => name),
    )
  writeFileSync(
    module,
    [
      `import * as header from '${specifier(module, header)}'\n`,
      `import * as syntax from '${specifier(module, syntax)}'\n`,
      `import { include } from '${specifier(module, globals)}'\n\n`,
      `include(syntax, ${list(syntax, () => true)})\n`,
      `include(header, Object.keys(header), ${list(header, ([, symbol]) => isLive(symbol))})\n`,
    ].join(''),
  )
}

// The last file, by which the others are known to be there.
writeFileSync(globals, readFileSync(new URL('globals.js', import.meta.url)))
