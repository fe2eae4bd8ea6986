// Counts what coverage.txt lists: every name must have its C counterpart, under its C name, in some header of lib/.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { libHeaders } from './support/library.ts'

interface Entry {
  readonly name: string
  /** The C names that do its work. */
  readonly names: readonly string[]
}

function groups(): Map<string, Entry[]> {
  const found = new Map<string, Entry[]>()
  let entries: Entry[] = []
  for (const line of readFileSync(new URL('coverage.txt', import.meta.url), 'utf8').split('\n')) {
    const [, group] = /^\[(.*)\]$/.exec(line) ?? []
    const [, name, counterpart] = /^(\w+): (.*)$/.exec(line) ?? []
    if (group !== undefined) found.set(group, (entries = []))
    else if (name !== undefined) entries.push({ name, names: counterpart!.split(' ') })
    else if (!line.startsWith('#'))
      for (const same of line.match(/\w+/g) ?? []) entries.push({ name: same, names: [same] })
  }
  return found
}

/** What has no counterpart in C, name by name, and why. */
const noneInC: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'socket.UDPLITE_*': {
    UDPLITE_RECV_CSCOV: 'in no header that the kernel or libc gives to programs: Python has the number itself',
    UDPLITE_SEND_CSCOV: 'as UDPLITE_RECV_CSCOV',
  },
  'socket.ALG_*': {
    ALG_SET_PUBKEY: 'never became part of the kernel: in linux/if_alg.h its number 6 is ALG_SET_DRBG_ENTROPY',
    ALG_OP_SIGN: 'never became part of the kernel: linux/if_alg.h ends with ALG_OP_ENCRYPT',
    ALG_OP_VERIFY: 'as ALG_OP_SIGN',
  },
  'socket.CAPI_*': {
    CAPI: 'the way by which other extension modules of Python reach its socket type',
  },
  'socket.socket methods': {
    detach: 'takes the descriptor out of a Python object; in C a socket is its descriptor',
    fileno: 'tells the descriptor of a Python object; in C a socket is its descriptor',
  },
  'select.epoll': {
    closed: 'whether a Python object has lost its descriptor; in C a list is its descriptor',
    fileno: 'tells the descriptor of a Python object; in C a list is its descriptor',
  },
}

const exported = new Set<string>()
for (const header of libHeaders())
  for (const name of Object.keys(await import(`libposix/${header}`))) exported.add(name)

describe('coverage', () => {
  it.each([...groups()])('%s', (group, entries) => {
    expect(entries.length).toBeGreaterThan(0)
    const none = Object.keys(noneInC[group] ?? {})
    expect(entries.map(({ name }) => name)).toEqual(expect.arrayContaining(none))
    const counted = entries.filter(({ name }) => !none.includes(name))
    const missing = counted.flatMap(({ names }) => names.filter(name => !exported.has(name)))
    expect(missing).toEqual([])
  })

  it('counts them all', () => {
    const found = groups()
    const entries = [...found.values()].flat()
    expect(entries.filter(({ name }) => /^[A-Z0-9_]+$/.test(name)).length).toBeGreaterThan(500)
    expect(entries.length).toBeGreaterThan(790)
    expect(Object.keys(noneInC).filter(group => !found.has(group))).toEqual([])
  })
})
