// Each C name has one binding in the whole package: a module that gathers all headers loses none. ES modules drop a name that two of them export with
// different bindings, and say nothing.
import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { libHeaders } from './support/library.ts'

async function gather(name: string, headers: readonly string[]): Promise<string[]> {
  const directory = fileURLToPath(new URL('../build/test/', import.meta.url))
  mkdirSync(directory, { recursive: true })
  const file = `${directory}${name}.mjs`
  writeFileSync(file, headers.map(header => `export * from 'libposix/${header}'\n`).join(''))
  return Object.keys(await import(file))
}

describe('a module that gathers all headers', () => {
  it('loses no name', async () => {
    const headers = libHeaders()
    const names = new Set<string>()
    for (const header of headers) for (const name of Object.keys(await import(`libposix/${header}`))) names.add(name)
    const gathered = await gather('all-headers', headers)
    expect(names.size).toBeGreaterThan(3000)
    expect([...names].filter(name => !gathered.includes(name))).toEqual([])
  })
})
