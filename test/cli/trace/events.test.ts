// The trace as JSON: what each event says, and what it takes to match the two ends of a connection.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Call, TraceEvent } from '../../../lib/internal/trace/event.ts'
import { libposix, scratch, start } from '../../support/program.ts'
import { programFile } from '../../support/run.ts'

async function eventsOf(program: string): Promise<TraceEvent[]> {
  const file = join(scratch(), 'trace')
  const player = start(libposix(['trace', '--json', '-o', file, 'run', programFile(program)]))
  expect(await player.ends()).toMatchObject({ status: 0, stderr: '' })
  const lines = readFileSync(file, 'utf8').split('\n').slice(0, -1)
  return lines.map(line => JSON.parse(line) as TraceEvent)
}

describe('events', async () => {
  const events = await eventsOf('talk')
  const [parent, child] = [...new Set(events.map(({ pid }) => pid))]
  const calls = (pid: number | undefined): Call[] =>
    events.filter((event): event is Call => event.event === 'call' && event.pid === pid)
  const call = (pid: number | undefined, name: string, nth = 0): Call =>
    calls(pid).filter(({ call }) => call === name)[nth]!

  it('begin with the program and end with its status', () => {
    expect(events[0]).toMatchObject({
      event: 'start',
      pid: parent,
      tid: parent,
      ppid: expect.any(Number),
      argv: [programFile('talk')],
      files: expect.arrayContaining([expect.objectContaining({ fd: 0, kind: 'unix', local: '' })]),
    })
    expect(events.findLast(({ pid }) => pid === parent)).toMatchObject({ event: 'exit', status: 0 })
  })

  it('have what all have', () => {
    for (const event of events) {
      expect(Object.keys(event).slice(0, 3)).toEqual(['event', 'pid', 'tid'])
      if (event.event === 'call') {
        expect(event.t1).toBeGreaterThanOrEqual(event.t0)
        expect(event.text).toMatch(new RegExp(`^${event.call}\\(`))
      }
    }
  })

  it('of one thread follow each other, and a begin is followed by its call', () => {
    for (const pid of [parent, child]) {
      const own = events.filter(event => event.pid === pid)
      const times = own.filter(event => event.event === 'call').map(({ t1 }) => t1)
      expect(times).toEqual(times.toSorted((a, b) => a - b))
      for (const [i, event] of own.entries()) {
        if (event.event !== 'begin') continue
        const { call, t0 } = event
        // But for that in which the child ends.
        expect(own[i + 1]).toEqual(call === '_exit' ? undefined : expect.objectContaining({ event: 'call', call, t0 }))
      }
    }
  })

  it('say what C would: names, addresses, texts, structs, sets', () => {
    expect(call(parent, 'socket')).toMatchObject({
      args: { domain: 'AF_INET', type: 'SOCK_STREAM', protocol: 'IPPROTO_IP' },
      made: [{ kind: 'tcp', state: 'CLOSE' }],
    })
    expect(call(parent, 'bind').args).toEqual({ sockfd: expect.any(Number), addr: '127.0.0.1:0', addrlen: 16 })
    expect(call(parent, 'accept').args).toMatchObject({ addr: null, addrlen: null })
    const { fd } = call(parent, 'accept').made![0]!
    const { fd: server } = call(parent, 'accept').file!
    expect(call(parent, 'select')).toMatchObject({
      args: { readfds: [fd], writefds: null, timeout: null },
      before: { readfds: [fd, server] },
      result: 1,
    })
    expect(call(child, 'fork')).toMatchObject({ args: {}, result: 0 })
    expect(call(parent, 'fork')).toMatchObject({ args: {}, result: child })
  })

  it('say which pipe, and what is in it', () => {
    const [reading, writing] = call(parent, 'pipe').made!
    expect([reading, writing]).toMatchObject([
      { kind: 'pipe', end: 'read', inq: 0 },
      { kind: 'pipe', end: 'write', inode: reading!.inode },
    ])
    expect(call(child, 'write', 2).file).toMatchObject({ kind: 'pipe', inode: reading!.inode, end: 'write' })
    expect(call(parent, 'read').file).toMatchObject({ kind: 'pipe', inode: reading!.inode, end: 'read', inq: 0 })
  })

  it('say which connection, its state and what is under way', () => {
    const { file: client } = call(child, 'connect')
    const [server] = call(parent, 'accept').made!
    expect(client).toMatchObject({ kind: 'tcp', local: server!.peer, peer: server!.local, state: 'ESTABLISHED' })
    expect(call(parent, 'listen').file).toMatchObject({ state: 'LISTEN', backlog: 5, inq: 0 })
    // Two writes, one read, and the end.
    expect([0, 1].map(nth => call(child, 'write', nth))).toMatchObject([
      { args: { buf: 'one', count: 3 }, result: 3, file: { inode: client!.inode } },
      { args: { buf: 'two', count: 3 }, result: 3 },
    ])
    expect([1, 2].map(nth => call(parent, 'read', nth))).toMatchObject([
      { args: { buf: 'onetwo', count: 100 }, result: 6, file: { inode: server!.inode, inq: 0, state: 'CLOSE_WAIT' } },
      { args: { buf: '' }, result: 0 },
    ])
    expect(call(child, 'shutdown').file!.state).toMatch(/^FIN_WAIT/)
    expect(call(parent, 'close', 1).file).toMatchObject({ inode: server!.inode, state: 'CLOSE_WAIT' })
  })
})
