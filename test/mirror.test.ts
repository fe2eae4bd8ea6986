// One header is one thing in three places: what native/ binds, lib/ exports and test/ describes must agree.
import { describe, expect, it } from 'vitest'
import { header as nativeOf } from '../dist/internal/native.js'
import { type Declared, described, libHeaders, nativeHeaders, source, usedInLib } from './support/library.ts'

/** C has no camelCase: such names are helpers of our own. */
const isOurs = (name: string): boolean => /[a-z][A-Z]/.test(name) && !name.includes('_')

const runtime = new Map<string, Record<string, unknown>>()
for (const header of libHeaders()) runtime.set(header, await import(`libposix/${header}`))
const sources = new Map(libHeaders().map(header => [header, source(header)]))

function isFunction(header: string, { name, kind }: Declared): boolean {
  const value = runtime.get(header)![name]
  if (kind === 'class' || typeof value !== 'function') return false
  // A constant that is a function may also be a struct's class.
  return kind === 'function' || !/^class\b/.test(Function.prototype.toString.call(value))
}

describe('native and lib', () => {
  it.each(nativeHeaders())('%s', name => {
    const native = nativeOf(name)
    const readers = [...sources].filter(([header, { natives }]) => header === name || natives.has(name))
    const exported = new Set(readers.flatMap(([header]) => Object.keys(runtime.get(header)!)))
    // What a header has in bits/ may be there for lib/ alone.
    const inside = (key: string): boolean => name.startsWith('bits/') && usedInLib(key)
    const missing = Object.keys(native).filter(key => !exported.has(key) && !isOurs(key) && !inside(key))
    expect(missing, 'bound in native/, not exported by lib/').toEqual([])
  })

  it.each(libHeaders())('constants of %s', header => {
    for (const { name, native } of sources.get(header)!.declared) {
      expect(runtime.get(header)![name], `${name} is not in native/`).toBeDefined()
      expect(native ?? name, 'a constant under another name').toBe(name)
    }
  })
})

describe('lib and test', () => {
  it.each(libHeaders())('%s', header => {
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

describe('docstrings', () => {
  it.each(libHeaders())('%s', header => {
    const faults: string[] = []
    for (const found of sources.get(header)!.declared) {
      if (!isFunction(header, found)) continue
      const { name, doc } = found
      const code = /^`([^`]*)`/.exec(doc)?.[1]?.replace(/\s+/g, ' ') ?? ''
      const prototype = new RegExp(`(^|[ *])${name}\\s?\\(|\\(\\*${name}\\(|^\\w+ = `).test(code)
      if (!prototype) faults.push(`${name}: the docstring does not open with the prototype`)
      if (!/^@see \S/m.test(doc)) faults.push(`${name}: no @see`)
    }
    expect(faults).toEqual([])
  })
})
