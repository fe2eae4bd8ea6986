// Counts what coverage.txt lists: every name must have its C counterpart, under its C name, in some header of lib/.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { libHeaders } from './support/library.ts'

interface Entry {
  readonly name: string
  /** The C names that do its work; none where C has no need of it. */
  readonly names: readonly string[]
}

function groups(): Map<string, Entry[]> {
  const found = new Map<string, Entry[]>()
  let entries: Entry[] = []
  for (const line of readFileSync(new URL('coverage.txt', import.meta.url), 'utf8').split('\n')) {
    const [, group] = /^\[(.*)\]$/.exec(line) ?? []
    const [, name, counterpart] = /^(\w+): (.*)$/.exec(line) ?? []
    if (group !== undefined) found.set(group, (entries = []))
    else if (name !== undefined)
      entries.push({ name, names: counterpart!.startsWith('-') ? [] : counterpart!.split(' ') })
    else if (!line.startsWith('#'))
      for (const same of line.match(/\w+/g) ?? []) entries.push({ name: same, names: [same] })
  }
  return found
}

/** Groups whose headers are still to come. */
const owed =
  /^socket\.(SO|NETLINK|PACKET|ALG|VM|VMADDR|IOCTL)_\*$|^socket\.socket methods$|^signal functions$|^os process$/

const exported = new Set<string>()
for (const header of libHeaders())
  for (const name of Object.keys(await import(`libposix/${header}`))) exported.add(name)

describe('coverage', () => {
  it.each([...groups()].filter(([name]) => !owed.test(name)))('%s', (_, entries) => {
    expect(entries.length).toBeGreaterThan(0)
    const missing = entries.flatMap(({ names }) => names.filter(name => !exported.has(name)))
    expect(missing).toEqual([])
  })

  it('counts them all', () => {
    const entries = [...groups().values()].flat()
    expect(entries.filter(({ name }) => /^[A-Z0-9_]+$/.test(name)).length).toBeGreaterThan(500)
    expect(entries.length).toBeGreaterThan(790)
  })
})
