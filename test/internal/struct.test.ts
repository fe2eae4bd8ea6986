// What the classes of all structs have in common: initialisers, casts, members that are text or structs, how they show.
import assert from 'node:assert'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { inspect, isDeepStrictEqual } from 'node:util'
import { array, assign, sizeof } from 'libposix'
import {
  htonl,
  htons,
  in_addr,
  in6addr_loopback,
  inet_addr,
  ip_mreq,
  sockaddr_in,
  sockaddr_in6,
} from 'libposix/arpa/inet.h'
import { addrinfo } from 'libposix/netdb.h'
import { pollfd } from 'libposix/poll.h'
import { sigaction } from 'libposix/signal.h'
import { epoll_event } from 'libposix/sys/epoll.h'
import { AF_INET, AF_INET6, AF_UNIX, linger, sockaddr, sockaddr_storage } from 'libposix/sys/socket.h'
import { itimerval } from 'libposix/sys/time.h'
import { iovec } from 'libposix/sys/uio.h'
import { sockaddr_un } from 'libposix/sys/un.h'
import { describe, expect, it } from 'vitest'

const local = inet_addr('127.0.0.1')

describe('an initialiser', () => {
  it('gives members their values, and the others 0', () => {
    const value = new linger({ l_onoff: 1 })
    expect([value.l_onoff, value.l_linger]).toEqual([1, 0])
    expect([...new sockaddr_in({})]).toEqual(Array(16).fill(0))
  })
  it('reaches nested structs, by their members, by another one, or by the value of an only member', () => {
    for (const sin_addr of [{ s_addr: local }, new in_addr({ s_addr: local }), local])
      expect(new sockaddr_in({ sin_addr }).sin_addr.s_addr).toBe(local)
    const { it_value } = new itimerval({ it_value: { tv_sec: 2, tv_usec: 3 } })
    expect([it_value.tv_sec, it_value.tv_usec]).toEqual([2, 3])
    expect(() => new itimerval({ it_value: 2 as never })).toThrow(TypeError)
  })
  it('takes text for characters and lists for arrays', () => {
    const address = new sockaddr_un({ sun_family: AF_UNIX, sun_path: '/tmp/s' })
    expect(address.sun_path.subarray(0, 8)).toEqual(Buffer.from('/tmp/s\0\0'))
    const six = new sockaddr_in6({ sin6_addr: { s6_addr: [0xfe, 0x80] } })
    expect([...six.sin6_addr.s6_addr.subarray(0, 3)]).toEqual([0xfe, 0x80, 0])
  })
  it('takes pointers and what classes of their own have', () => {
    const memory = Buffer.alloc(4)
    expect(new iovec({ iov_base: memory, iov_len: 4 }).iov_base).toBe(memory)
    const event = new epoll_event({ events: 1, data: { fd: 7 } })
    expect([event.events, event.data.fd]).toEqual([1, 7])
    const asked = new pollfd({ fd: 3, events: 1 })
    expect([asked.fd, asked.events, asked.revents]).toEqual([3, 1, 0])
    expect(new sigaction({ sa_flags: 4 }).sa_flags).toBe(4)
  })
  it('refuses members that there are not', () => {
    const bad = { l_onof: 1 }
    expect(() => new linger(bad as never)).toThrow(
      /^linger\(\): view must not have l_onof, which is no member of struct linger$/,
    )
    for (const inherited of ['length', 'set', 'buffer', 'constructor', '0'])
      expect(() => new linger({ [inherited]: 1 } as never)).toThrow(TypeError)
    expect(() => new epoll_event({ data: { fdd: 1 } } as never)).toThrow(/fdd/)
  })
  it('refuses what is none', () => {
    for (const bad of [1, 'x', [1, 2], true, () => 1]) expect(() => new linger(bad as never)).toThrow(TypeError)
    expect(() => new linger(null)).toThrow(RangeError)
  })
})

describe('a member', () => {
  it('that is text is padded, and refuses more than it has room for', () => {
    const address = new sockaddr_un({ sun_path: 'x'.repeat(108) })
    address.sun_path = '\0ab'
    expect([...address.sun_path.subarray(0, 5)]).toEqual([0, 0x61, 0x62, 0, 0])
    address.sun_path = Buffer.from('cd')
    expect(`${address.sun_path}`).toBe('cd')
    expect(() => (address.sun_path = 'x'.repeat(109))).toThrow(/^sun_path is too short: .* 108 elements .* 109$/)
    expect(() => (address.sun_path = 5 as never)).toThrow(TypeError)
    expect(`${address.sun_path}`).toBe('cd')
  })
  it('that is a struct is assigned whole, and says how else its parts are reached', () => {
    const address = new sockaddr_in()
    address.sin_addr = new in_addr({ s_addr: local })
    expect(address.sin_addr.s_addr).toBe(local)
    expect(() => (address.sin_addr = local as never)).toThrow(/^sin_addr must be a struct in_addr .*sin_addr\.s_addr/)
    const mreq = new ip_mreq()
    mreq.imr_multiaddr = new in_addr(Buffer.alloc(64, 7))
    expect([...mreq]).toEqual([7, 7, 7, 7, 0, 0, 0, 0])
  })
  it('that does not exist cannot be assigned to', () => {
    for (const made of [new sockaddr_in(), new pollfd(), new epoll_event(), new sockaddr_in(new sockaddr_storage())])
      expect(() => ((made as never as { sin_famliy: number }).sin_famliy = 2)).toThrow(/sin_famliy/)
  })
  it('keeps what it points to in a copy of the struct around it', () => {
    const from = new addrinfo({ ai_canonname: 'host' })
    expect(assign(new addrinfo(), from).ai_canonname).toBe('host')
  })
})

describe('a cast', () => {
  it('keeps all bytes', () => {
    const storage = new sockaddr_storage()
    const any = new sockaddr(storage)
    const six = new sockaddr_in6(any)
    six.sin6_family = AF_INET6
    six.sin6_addr = in6addr_loopback
    expect(storage.ss_family).toBe(AF_INET6)
    expect([any.length, sizeof(any), sizeof(six)]).toEqual([128, 16, 28])
    expect(any.buffer).toBe(storage.buffer)
  })
  it('refuses memory that is too short, and NULL', () => {
    expect(() => new sockaddr_in6(new sockaddr())).toThrow(/^sockaddr_in6\(\): view is too short: 16 bytes .* 28$/)
    const { ai_addr } = new addrinfo()
    expect(() => new sockaddr_in(ai_addr)).toThrow(RangeError)
  })
  it('lets a struct be copied of memory that is longer', () => {
    const from = new sockaddr_in(Buffer.alloc(64, 1))
    expect([...assign(new sockaddr_in(), from)]).toEqual(Array(16).fill(1))
  })
})

describe('a struct shows', () => {
  const address = new sockaddr_in({ sin_family: AF_INET, sin_port: htons(9190), sin_addr: local })
  it('what numbers in network order mean', () => {
    const text = inspect(address, { compact: true, breakLength: Number.POSITIVE_INFINITY })
    expect(text).toContain(`sin_port: ${htons(9190)} /* htons(9190) */`)
    expect(text).toContain(`s_addr: ${local} /* 127.0.0.1 */`)
    expect(inspect(new sockaddr_in6({ sin6_flowinfo: htonl(5) }))).toContain('/* htonl(5) */')
  })
  it.each([
    ['::', []],
    ['::1', [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1]],
    ['2001:db8::', [0x20, 1, 0xd, 0xb8]],
    ['2001:db8::1:0:0:1', [0x20, 1, 0xd, 0xb8, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 1]],
    ['fe80::1', [0xfe, 0x80, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1]],
    ['1:2:3:4:5:6:7:8', [0, 1, 0, 2, 0, 3, 0, 4, 0, 5, 0, 6, 0, 7, 0, 8]],
  ])('the address %s', (text, s6_addr) => {
    expect(inspect(new sockaddr_in6({ sin6_addr: { s6_addr } }), { depth: 3 })).toContain(`/* ${text} */`)
  })
  it('text as text', () => {
    expect(inspect(new sockaddr_un({ sun_path: '/tmp/s' }))).toContain("sun_path: char[108] '/tmp/s'")
  })
  it('its members in JSON, and so in what vitest prints', () => {
    expect(JSON.parse(JSON.stringify(address))).toMatchObject({ sin_family: AF_INET, sin_addr: { s_addr: local } })
    expect(JSON.parse(JSON.stringify(new epoll_event({ data: { fd: 3 } })))).toMatchObject({ data: { u64: '3' } })
  })
  it('its members in what node:assert prints', () => {
    const other = new sockaddr_in({ sin_family: AF_INET, sin_port: htons(9191), sin_addr: local })
    const message = (): unknown => assert.deepStrictEqual({ of: [address] }, { of: [other] })
    expect(message).toThrow(/^\+.*sin_port: .*htons\(9190\)/m)
    expect(message).toThrow(/^-.*sin_port: .*htons\(9191\)/m)
    assert.deepStrictEqual(address, new sockaddr_in(Uint8Array.from(address)))
  })
  it('that its memory is gone', () => {
    const buffer = new ArrayBuffer(16)
    const lost = new sockaddr_in(new Uint8Array(buffer))
    structuredClone(buffer, { transfer: [buffer] })
    expect(inspect(lost)).toBe('sockaddr_in [detached]')
    expect(Object.prototype.toString.call(lost)).toBe('[object [detached]]')
  })
  it('no members, when its memory is gone: as Object.keys, a spread and a typed array', () => {
    const buffer = new ArrayBuffer(64)
    const [lost, table, numbers] = [
      new sockaddr_in(new Uint8Array(buffer, 0, 16)),
      array(sockaddr_in, new Uint8Array(buffer, 16, 32)),
      new Int32Array(buffer, 48),
    ]
    structuredClone(buffer, { transfer: [buffer] })
    expect(JSON.stringify([lost, table, numbers])).toBe('[{},[{},{}],{}]')
    expect([Object.keys(lost), { ...lost }, Object.entries(lost)]).toEqual([[], {}, []])
    expect(() => structuredClone(lost)).toThrow(/detached/)
    const shrinking = new ArrayBuffer(16, { maxByteLength: 16 })
    const cut = new sockaddr_in(new Uint8Array(shrinking))
    shrinking.resize(8)
    expect([inspect(cut), JSON.stringify(cut)]).toEqual(['sockaddr_in [detached]', '{}'])
  })
  it('what is no struct below one, and a circle as deep as it is asked to', () => {
    expect(inspect(new Proxy(new linger(), {}))).toBe('linger {}')
    expect(inspect(Object.create(new linger()))).toBe('linger {}')
    const [first, second] = [new addrinfo(), new addrinfo()]
    first.ai_next = second
    second.ai_next = first
    expect(inspect(first).match(/addrinfo {/g)).toHaveLength(3)
    expect(inspect(first)).toContain('ai_next: [addrinfo]')
  })
  it('no difference because a member was looked at', () => {
    const [a, b] = [new sockaddr_in(address), new sockaddr_in(Uint8Array.from(address))]
    expect(b.sin_addr.s_addr).toBe(local)
    expect(isDeepStrictEqual(a, b)).toBe(true)
    b.sin_port = 1
    expect(isDeepStrictEqual(a, b)).toBe(false)
  })
})

it('each class is made by struct<itself>, so that its initialiser is typed', () => {
  const lib = fileURLToPath(new URL('../../lib/', import.meta.url))
  const files = readdirSync(lib, { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('.ts'))
  const classes = files.flatMap(file => [
    ...readFileSync(`${lib}${file}`, 'utf8').matchAll(/^(?:export )?class (\w+) extends struct(?:<(\w+))?/gm),
  ])
  expect(classes.length).toBeGreaterThan(100)
  expect(classes.filter(([, name, of]) => name !== of).map(([text]) => text)).toEqual([])
})
