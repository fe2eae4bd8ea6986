import { assign, sizeof } from 'libposix'
import { EBADF, EINVAL } from 'libposix/errno.h'
import { sockaddr_in } from 'libposix/netinet/in.h'
import {
  FD_CLR,
  FD_ISSET,
  FD_SET,
  FD_SETSIZE,
  FD_ZERO,
  fd_set,
  NFDBITS,
  pselect,
  select,
  timespec,
  timeval,
} from 'libposix/sys/select.h'
import {
  AF_INET,
  AF_UNIX,
  accept,
  bind,
  connect,
  getsockname,
  listen,
  MSG_OOB,
  recv,
  SHUT_WR,
  SOCK_STREAM,
  send,
  shutdown,
  socket,
  socketpair,
} from 'libposix/sys/socket.h'
import { close, write } from 'libposix/unistd.h'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

const byte = Buffer.from('x')

/** The descriptors of a set. */
function members(set: fd_set): number[] {
  return Array.from({ length: FD_SETSIZE }, (_, fd) => fd).filter(fd => FD_ISSET(fd, set))
}

function setOf(...fds: number[]): fd_set {
  const set = new fd_set()
  for (const fd of fds) FD_SET(fd, set)
  return set
}

function timeout(sec: number, usec = 0): timeval {
  const t = new timeval()
  t.tv_sec = sec
  t.tv_usec = usec
  return t
}

let open: number[] = []

/** Two connected sockets. */
function pair(): [number, number] {
  const sv = new Int32Array(2)
  expect(socketpair(AF_UNIX, SOCK_STREAM, 0, sv)).toBe(0)
  open.push(...sv)
  return [sv[0]!, sv[1]!]
}

/** Two TCP sockets, connected over the loopback. */
function tcp(): [number, number] {
  const listener = socket(AF_INET, SOCK_STREAM, 0)
  const address = new sockaddr_in()
  address.sin_family = AF_INET
  address.sin_addr.set([127, 0, 0, 1])
  expect(bind(listener, address, sizeof(address))).toBe(0)
  expect(listen(listener, 1)).toBe(0)
  expect(getsockname(listener, address, Uint32Array.of(sizeof(address)))).toBe(0)
  const client = socket(AF_INET, SOCK_STREAM, 0)
  expect(connect(client, address, sizeof(address))).toBe(0)
  const server = accept(listener, null, null)
  open.push(client, server)
  close(listener)
  return [client, server]
}

beforeEach(() => {
  open = []
})
afterEach(() => {
  for (const fd of open) close(fd)
})

describe('fd_set', () => {
  it('is 128 bytes, empty when new', () => {
    expect(sizeof(fd_set)).toBe(128)
    expect(FD_SETSIZE).toBe(8 * sizeof(fd_set))
    expect(NFDBITS).toBe(64)
    expect(members(new fd_set())).toEqual([])
  })

  it('can be assigned', () => {
    const reads = setOf(0, 7, 8, 63, 64, 1023)
    const temps = new fd_set()
    assign(temps, reads)
    FD_CLR(7, reads)
    expect(members(temps)).toEqual([0, 7, 8, 63, 64, 1023])
    expect(members(reads)).toEqual([0, 8, 63, 64, 1023])
  })

  it('has C’s layout', () => {
    expect(setOf(0, 65).fds_bits.slice(0, 2)).toEqual(BigInt64Array.of(1n, 2n))
  })
})

describe('FD_ZERO', () => {
  it('empties the set', () => {
    const set = setOf(3, 1000)
    FD_ZERO(set)
    expect(members(set)).toEqual([])
  })

  it('refuses what is no fd_set', () => {
    for (const bad of [null, undefined, {}, new Uint8Array(128), 'x'])
      expect(() => FD_ZERO(bad as fd_set)).toThrow(TypeError)
  })
})

function aMacro(name: string, macro: (fd: number, set: fd_set) => number | void): void {
  const others = [1, 9, 62, 64, 1022]
  it.each([0, 8, 63, 1023])(`works on descriptor %i and on no other`, fd => {
    const set = setOf(...others)
    if (name === 'FD_CLR') FD_SET(fd, set)
    const result = macro(fd, set)
    if (name === 'FD_ISSET') expect(result).toBe(0)
    expect(members(set)).toEqual(name === 'FD_SET' ? [...others, fd].sort((a, b) => a - b) : others)
    if (name !== 'FD_CLR') FD_SET(fd, set)
    expect(FD_ISSET(fd, set)).toBe(name === 'FD_CLR' ? 0 : 1)
  })

  it.each([-1, 1024, 2 ** 31, -(2 ** 31), 2 ** 32, 2 ** 53])('refuses descriptor %i', fd => {
    const set = setOf(...others)
    expect(() => macro(fd, set)).toThrow(RangeError)
    expect(members(set)).toEqual(others)
  })

  it.each([1.5, Number.NaN, '3', null, undefined, 3n])('refuses %s as a descriptor', fd => {
    expect(() => macro(fd as number, new fd_set())).toThrow(TypeError)
  })

  it('refuses what is no fd_set, and a detached one', () => {
    for (const bad of [null, undefined, {}, new Uint8Array(128)])
      expect(() => macro(3, bad as fd_set)).toThrow(TypeError)
    const set = new fd_set()
    structuredClone(null, { transfer: [set.buffer as ArrayBuffer] })
    expect(() => macro(3, set)).toThrow(RangeError)
  })
}

describe('FD_SET', () => aMacro('FD_SET', FD_SET))
describe('FD_CLR', () => aMacro('FD_CLR', FD_CLR))
describe('FD_ISSET', () => aMacro('FD_ISSET', FD_ISSET))

type Set = fd_set | null

/** What select and pselect have in common. */
function waiting(wait: (nfds: number, r: Set, w: Set, e: Set, t: timeval | null) => number): void {
  it('leaves only the descriptors that are ready', () => {
    const [a, b] = pair()
    const [c] = pair()
    write(b, byte, 1)
    const reads = setOf(a, b, c)
    expect(wait(Math.max(a, b, c) + 1, reads, null, null, timeout(5))).toBe(1)
    expect(members(reads)).toEqual([a])
  })

  it('counts the bits of all three sets', () => {
    const [a, b] = pair()
    write(b, byte, 1)
    const reads = setOf(a)
    const writes = setOf(a, b)
    expect(wait(Math.max(a, b) + 1, reads, writes, setOf(a), null)).toBe(3)
    expect(members(reads)).toEqual([a])
    expect(members(writes)).toEqual([a, b].sort((x, y) => x - y))
  })

  it('sees the end of a stream and a connection request', () => {
    const [a, b] = pair()
    shutdown(b, SHUT_WR)
    expect(wait(a + 1, setOf(a), null, null, timeout(5))).toBe(1)

    const listener = socket(AF_INET, SOCK_STREAM, 0)
    const client = socket(AF_INET, SOCK_STREAM, 0)
    open.push(listener, client)
    expect(listen(listener, 1)).toBe(0)
    expect(wait(listener + 1, setOf(listener), null, null, timeout(0))).toBe(0)
    const address = new sockaddr_in()
    expect(getsockname(listener, address, Uint32Array.of(sizeof(address)))).toBe(0)
    expect(connect(client, address, sizeof(address))).toBe(0)
    expect(wait(listener + 1, setOf(listener), null, null, timeout(5))).toBe(1)
  })

  it('sees urgent data as an exceptional condition, until they are read', () => {
    const [a, b] = tcp()
    send(b, byte, 1, MSG_OOB)
    const excepts = setOf(a, b)
    expect(wait(Math.max(a, b) + 1, setOf(), null, excepts, timeout(5))).toBe(1)
    expect(members(excepts)).toEqual([a])
    const one = Buffer.alloc(1)
    expect(recv(a, one, 1, MSG_OOB)).toBe(1)
    expect(one.toString()).toBe('x')
    expect(wait(a + 1, null, null, setOf(a), timeout(0))).toBe(0)
  })

  it('empties the sets when the time is over', () => {
    const [a] = pair()
    const reads = setOf(a)
    const began = process.hrtime.bigint()
    expect(wait(a + 1, reads, null, null, timeout(0, 30_000))).toBe(0)
    expect(Number(process.hrtime.bigint() - began)).toBeGreaterThanOrEqual(30e6)
    expect(members(reads)).toEqual([])
  })

  it('sleeps when there are no sets', () => {
    const began = process.hrtime.bigint()
    expect(wait(0, null, null, null, timeout(0, 20_000))).toBe(0)
    expect(Number(process.hrtime.bigint() - began)).toBeGreaterThanOrEqual(20e6)
  })

  it('takes a huge timeout', () => {
    const [a, b] = pair()
    write(b, byte, 1)
    expect(wait(a + 1, setOf(a), null, null, timeout(2 ** 31))).toBe(1)
    expect(wait(a + 1, setOf(a), null, null, timeout(2 ** 53))).toBe(1)
  })

  it.each([
    ['a negative nfds', -1, timeout(0)],
    ['negative seconds', 0, timeout(-1)],
    ['negative microseconds', 0, timeout(0, -1)],
  ])('fails on %s', (_, nfds, time) => {
    expect(wait(nfds, null, null, null, time)).toFailWith(EINVAL)
  })

  it('leaves the sets alone on an error', () => {
    const [a, b] = pair()
    write(b, byte, 1)
    const [closed] = pair()
    close(closed)
    open = open.filter(fd => fd !== closed)
    const reads = setOf(a, closed)
    const writes = setOf(b)
    expect(wait(Math.max(a, b, closed) + 1, reads, writes, null, timeout(0))).toFailWith(EBADF)
    expect(members(reads)).toEqual([a, closed].sort((x, y) => x - y))
    expect(members(writes)).toEqual([b])
    expect(wait(-1, reads, writes, null, timeout(0))).toFailWith(EINVAL)
    expect(wait(Math.max(a, b) + 1, reads, writes, null, timeout(-1))).toFailWith(EINVAL)
    expect(members(reads)).toEqual([a, closed].sort((x, y) => x - y))
    expect(members(writes)).toEqual([b])
  })

  it('finds a closed descriptor in each of the sets', () => {
    const [a] = pair()
    const [closed] = pair()
    close(closed)
    open = open.filter(fd => fd !== closed)
    for (const at of [0, 1, 2]) {
      const sets = [0, 1, 2].map(i => (i === at ? setOf(closed) : setOf(a)))
      expect(wait(Math.max(a, closed) + 1, sets[0]!, sets[1]!, sets[2]!, timeout(0))).toFailWith(EBADF)
      expect(sets.map(members)).toEqual([0, 1, 2].map(i => [i === at ? closed : a]))
    }
  })

  it('ignores the descriptors from nfds on', () => {
    const [a, b] = pair()
    write(b, byte, 1)
    expect(wait(a, setOf(a), null, null, timeout(0))).toBe(0)
  })

  it('refuses to let the kernel run past the end of a set', () => {
    expect(wait(FD_SETSIZE, new fd_set(), null, null, timeout(0))).toBe(0)
    expect(() => wait(FD_SETSIZE + 1, new fd_set(), null, null, timeout(0))).toThrow(RangeError)
    expect(() => wait(FD_SETSIZE + 1, null, null, new fd_set(), timeout(0))).toThrow(RangeError)
    expect(() => wait(1, new Uint8Array(127) as fd_set, null, null, timeout(0))).toThrow(RangeError)
    expect(wait(FD_SETSIZE + 1, null, null, null, timeout(0))).toBe(0)
    expect(wait(FD_SETSIZE + 1, new Uint8Array(136) as fd_set, null, null, timeout(0))).toBe(0)
  })

  it('refuses what C refuses to compile', () => {
    expect(() => wait(1.5, null, null, null, timeout(0))).toThrow(TypeError)
    expect(() => wait(1, {} as fd_set, null, null, timeout(0))).toThrow(TypeError)
  })
}

describe('select', () => {
  waiting(select)

  it('leaves in the timeout what was left of it', () => {
    const [a, b] = pair()
    write(b, byte, 1)
    const time = timeout(500)
    expect(select(a + 1, setOf(a), null, null, time)).toBe(1)
    expect(time.tv_sec).toBeGreaterThan(400)
    expect(time.tv_sec).toBeLessThan(500)
    expect(time.tv_usec).toBeLessThan(1_000_000)
    time.tv_sec = 0
    time.tv_usec = 1000
    expect(select(0, null, null, null, time)).toBe(0)
    expect([time.tv_sec, time.tv_usec]).toEqual([0, 0])
  })

  it('carries microseconds above a second, and leaves a time alone that it refuses', () => {
    const [a, b] = pair()
    write(b, byte, 1)
    const time = timeout(1, 2_000_500_000)
    expect(select(a + 1, setOf(a), null, null, time)).toBe(1)
    expect(time.tv_sec).toBeGreaterThan(1900)
    expect(time.tv_sec).toBeLessThanOrEqual(2001)
    expect(time.tv_usec).toBeLessThan(1_000_000)
    const wrong = timeout(-5, -7)
    expect(select(0, null, null, null, wrong)).toFailWith(EINVAL)
    expect([wrong.tv_sec, wrong.tv_usec]).toEqual([-5, -7])
  })

  it('refuses a timeout that is too short', () => {
    expect(() => select(0, null, null, null, new Uint8Array(15) as never)).toThrow(RangeError)
  })
})

describe('pselect', () => {
  waiting((nfds, r, w, e, t) => {
    if (t === null) return pselect(nfds, r, w, e, null, null)
    const spec = new timespec()
    spec.tv_sec = t.tv_sec
    spec.tv_nsec = t.tv_usec * 1000
    return pselect(nfds, r, w, e, spec, null)
  })

  it('leaves the timeout alone', () => {
    const time = new timespec()
    time.tv_nsec = 1000
    expect(pselect(0, null, null, null, time, null)).toBe(0)
    expect(time.tv_nsec).toBe(1000)
  })

  it('carries no nanoseconds', () => {
    const time = new timespec()
    for (const nsec of [1_000_000_000, -1]) {
      time.tv_nsec = nsec
      expect(pselect(0, null, null, null, time, null)).toFailWith(EINVAL)
    }
  })

  it('takes the mask only whole', () => {
    expect(pselect(0, null, null, null, new timespec(), new Uint8Array(128))).toBe(0)
    expect(() => pselect(0, null, null, null, new timespec(), new Uint8Array(127))).toThrow(RangeError)
  })
})
