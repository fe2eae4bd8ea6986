// One header is one thing in three places: what native/ binds, lib/ exports and test/ describes must agree.
import { describe, expect, it } from 'vitest'
import { header as nativeOf } from '../dist/internal/native.js'
import {
  bindings,
  type Declared,
  described,
  exported,
  libHeaders,
  otherModules,
  packageExports,
  source,
  usedInLib,
} from './support/library.ts'

const modules = [...libHeaders(), ...otherModules()]
const runtime = new Map<string, Record<string, unknown>>()
for (const header of modules) runtime.set(header, await import(`libposix/${header}`))
const sources = new Map(modules.map(header => [header, source(header)]))

function isFunction(header: string, { name, kind }: Declared): boolean {
  const value = runtime.get(header)![name]
  if (kind === 'class' || typeof value !== 'function') return false
  // A type of C's, as `size_t`, makes objects.
  if ('array' in value) return false
  // A constant that is a function may also be a struct's class.
  return kind === 'function' || !/^class\b/.test(Function.prototype.toString.call(value))
}

describe('package.json', () => {
  const exports = packageExports()

  it('exports every header of lib/, and no other', () => {
    const names = Object.keys(exports).flatMap(path => /^\.\/([^*]*\.h)$/.exec(path)?.[1] ?? [])
    expect(names.sort()).toEqual(libHeaders())
  })

  it.each(modules)('leads to %s', header => {
    const file = `./dist/${header.replace(/\.h$/, '')}`
    expect(exports[`./${header}`]).toEqual({ types: `${file}.d.ts`, default: `${file}.js` })
  })
})

describe('native and lib', () => {
  it.each(bindings())('%s', name => {
    const native = nativeOf(name)
    const readers = [...sources].filter(([, { natives }]) => natives.has(name))
    const exported = new Set(readers.flatMap(([header]) => Object.keys(runtime.get(header)!)))
    // What internal/ has is there for lib/ alone.
    const inside = (key: string): boolean => name.startsWith('internal/') && usedInLib(key)
    const missing = Object.keys(native).filter(key => !exported.has(key) && !inside(key))
    expect(missing, 'bound in native/, not exported by lib/').toEqual([])
  })

  it.each(modules)('constants of %s', header => {
    for (const { name, native } of sources.get(header)!.declared) {
      expect(runtime.get(header)![name], `${name} is not in native/`).toBeDefined()
      expect(native ?? name, 'a constant under another name').toBe(name)
    }
  })
})

describe('lib and test', () => {
  it.each(modules)('%s', header => {
    const { declared, parts } = sources.get(header)!
    const names = described(header, parts)
    const functions = declared.filter(found => isFunction(header, found)).map(({ name }) => name)
    expect(
      functions.filter(name => !names.has(name)),
      'without a describe',
    ).toEqual([])
    const exported = runtime.get(header)!
    const words = [...names].filter(name => /^\w+$/.test(name))
    expect(
      words.filter(name => !(name in exported)),
      'described, not exported',
    ).toEqual([])
  })
})

/** The names of a prototype's parameters, where it has them: a variadic function's last ones are lib's own. */
function parametersOf(name: string, prototype: string): string[] | undefined {
  const list = new RegExp(`\\b${name}\\s?\\((.*)\\)$`).exec(prototype)?.[1]
  if (list === undefined || list === 'void') return undefined
  // The parameters of a parameter that is a function are not of this one: int (*compar)(const void *, const void *).
  const flat = list.replace(/\(\*(\w+)\)\([^()]*\)/g, '$1').replace(/\[\d*\]/g, '')
  const own = flat.split(',').map(parameter => parameter.trim())
  const end = own.findIndex(parameter => parameter.startsWith('...') || parameter === 'const char *arg')
  return own.slice(0, end === -1 ? undefined : end).map(parameter => /(\w+)$/.exec(parameter)?.[1] ?? parameter)
}

describe('docstrings', () => {
  it.each(modules)('%s', header => {
    const faults: string[] = []
    for (const found of sources.get(header)!.declared) {
      if (!isFunction(header, found)) continue
      const { name, doc, parameters } = found
      const code = /^`([^`]*)`/.exec(doc)?.[1]?.replace(/\s+/g, ' ') ?? ''
      const prototype = new RegExp(`(^|[ *])${name}\\s?\\(|\\(\\*${name}\\(|^\\w+ = `).test(code)
      if (!prototype) faults.push(`${name}: the docstring does not open with the prototype`)
      const names = parametersOf(name, code)
      if (parameters && names?.some((parameter, i) => parameter !== parameters[i]?.replace(/^_|_$/g, '')))
        faults.push(`${name}: its parameters are ${names}, not ${parameters}`)
      // In code's type: an editor would take bare bind(2) for the name bind and a remark.
      if (!/^@see (`\w+\(\d\w*\)`(, |$))+$/m.test(doc)) faults.push(`${name}: no @see \`page(section)\``)
    }
    expect(faults).toEqual([])
  })

  it('stand before every name', () => {
    const names = exported()
    expect(names.length).toBeGreaterThan(3500)
    expect(names.filter(({ documented }) => !documented)).toEqual([])
  })

  it.each(modules)('numbers of %s', header => {
    // A docstring that ends in a number in brackets says what the constant is.
    const numbers = sources.get(header)!.declared.flatMap(({ name, doc }) => {
      const number = /^[^\n]*\((-?\d+|0x[\da-f]+)\)\.$/.exec(doc)?.[1]
      return number === undefined ? [] : [{ name, number }]
    })
    const wrong = numbers.filter(({ name, number }) => {
      const value = Number(runtime.get(header)![name])
      return (
        (/^0\d/.test(number) ? Number.parseInt(number, 8) : Number(number)) !==
        (/^0x/.test(number) ? value >>> 0 : value)
      )
    })
    expect(wrong).toEqual([])
  })
})
