// What the trace has to know of C's prototypes, taken from lib's docstrings when the package is built: of each call its result's type and its parameters,
// and where among the arguments of lib's native call each of them stands.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A rolldown plugin that leaves them in internal/prototypes.json of the output. */
export function prototypes(lib) {
  return {
    name: 'prototypes',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'internal/prototypes.json', source: JSON.stringify(collect(lib)) })
    },
  }
}

/** The functions of all files in `lib` that are C's. */
export function namesOfCalls(lib) {
  const names = readdirSync(lib, { recursive: true })
    .filter(name => name.endsWith('.ts'))
    .flatMap(file => [...readFileSync(join(lib, file), 'utf8').matchAll(documented)])
    .flatMap(([, doc, name]) => (prototypeOf(name, doc.replace(/\n \* ?/g, ' ').trim()) ? [name] : []))
  return new Set(names)
}

/** The calls and the structs of all files in `lib`. */
export function collect(lib) {
  const calls = {}
  const structs = {}
  const natives = new Map()
  for (const file of readdirSync(lib, { recursive: true }).filter(name => name.endsWith('.ts'))) {
    const text = readFileSync(join(lib, file), 'utf8')
    const header = /\bnative = header\('([^']+?)(?:\.h)?'\)/.exec(text)?.[1]
    for (const [, name, nested = ''] of text.matchAll(
      / struct(?:<[^(]*>)?\(\s*native\.(\w+)(?:\.struct)?(?:,\s*\{([^}]*)\})?/g,
    ))
      if (header) structs[name] = { header, nested: pairs(nested) }
    for (const [, doc, name] of text.matchAll(documented)) {
      const prototype = prototypeOf(name, doc.replace(/\n \* ?/g, ' ').trim())
      if (prototype) calls[name] ??= prototype
    }
    for (const { index, 0: call, 1: name } of text.matchAll(/\b(?:native|unistd)\w*\.(\w+)\(/g))
      natives.set(name, [...(natives.get(name) ?? []), argumentNames(text, index + call.length)])
  }
  for (const [name, call] of Object.entries(calls)) {
    const written = natives.get(name)
    if (!written) delete calls[name]
    else for (const parameter of call.parameters) parameter.at = position(parameter, call.parameters, written)
  }
  return { calls, structs }
}

/** `{ it_interval: timeval, it_value: timeval }` */
function pairs(text) {
  return Object.fromEntries(
    [...text.matchAll(/(\w+)(?:: (\w+))?/g)].map(([, member, type]) => [member, type ?? member]),
  )
}

/** A docstring, and the function or constant that it stands before. */
const documented = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\nexport (?:function|const) (\w+)/g

/** `int accept(int sockfd, …)`, as a docstring opens, and the section of the manual that its page is in. */
function prototypeOf(name, doc) {
  const code = /^`([^`]*)`/.exec(doc)?.[1] ?? ''
  const [, returns, list] = new RegExp(`^(.*?)\\b${name}\\s?\\((.*)\\)$`).exec(code) ?? []
  if (list === undefined) return undefined
  const section = Number(/@see `[^`]*\((\d)\w*\)`/.exec(doc)?.[1])
  return { returns: returns.trim(), section, parameters: parametersOf(list) }
}

function parametersOf(list) {
  if (list === 'void' || list === '') return []
  // A comma within the parameters of a parameter does not separate.
  const flat = list.replace(/\(\*(\w+)\)\([^()]*\)/g, 'function $1').replace(/\.\.\. \[(.*)\]/, '$1')
  return flat.split(',').map(text => {
    const [, type, name, array = ''] = /^\s*(.*?)(\w+|\.\.\.)\s*(\[\d*\])?$/.exec(text) ?? [text, text, '']
    return { name, type: `${type.trim()}${array}` }
  })
}

/** The names of a call's arguments, which begin at `from`. */
function argumentNames(text, from) {
  const names = []
  let start = from
  for (let at = from, depth = 0; depth >= 0; at++) {
    const character = text[at]
    if (depth === 0 && /[,)]/.test(character)) {
      names.push(plainName(text.slice(start, at).trim()))
      start = at + 1
    }
    if (/[([{]/.test(character)) depth++
    else if (/[)\]}]/.test(character)) depth--
  }
  return names
}

/** `name` of `name`, `memory(name)` and `listOf('call', name)`. */
function plainName(text) {
  return /^(?:\w+\((?:'\w+', )?)?(\w+?)_?\)?$/.exec(text)?.[1] ?? ''
}

/** Which of the native arguments a parameter is: the one of its name, otherwise that of its place unless another parameter has it. */
function position(parameter, parameters, written) {
  const named = written.map(names => names.indexOf(parameter.name)).find(at => at !== -1)
  if (named !== undefined) return named
  const place = parameters.indexOf(parameter)
  const taken = written.some(names => parameters.some(({ name }) => names.indexOf(name) === place))
  return taken || !written.some(names => place < names.length) ? -1 : place
}
