// Structs of a program's own, beside those that the C compiler has laid out.
import { inspect } from 'node:util'
import { array, assign, char, double, int, long, type StructArray, short, sizeof, struct } from 'libposix'
import { LONG_MAX } from 'libposix/limits.h'
import { in_addr, sockaddr_in } from 'libposix/netinet/in.h'
import { offsetof } from 'libposix/stddef.h'
import { uint8_t, uint16_t, uint32_t } from 'libposix/stdint.h'
import { epoll_event } from 'libposix/sys/epoll.h'
import { MAP_ANONYMOUS, MAP_FAILED, MAP_PRIVATE, mmap, munmap, PROT_READ, PROT_WRITE } from 'libposix/sys/mman.h'
import { sa_family_t } from 'libposix/sys/socket.h'
import { timeval } from 'libposix/sys/time.h'
import { utsname } from 'libposix/sys/utsname.h'
import { itimerspec, timespec, tm } from 'libposix/time.h'
import { describe, expect, it } from 'vitest'

class record extends struct('record', {
  kind: uint8_t,
  id: int,
  flags: short,
  weight: double,
  name: [char, 10],
  when: timeval,
  ports: [uint16_t, 3],
  peers: [sockaddr_in, 2],
  total: long,
}) {}

describe('struct', () => {
  it.each([
    [timespec, struct('timespec', { tv_sec: long, tv_nsec: long })],
    [
      sockaddr_in,
      struct('sockaddr_in', { sin_family: sa_family_t, sin_port: uint16_t, sin_addr: in_addr, sin_zero: [uint8_t, 8] }),
    ],
    [itimerspec, struct('itimerspec', { it_interval: timespec, it_value: timespec })],
    [epoll_event, struct('epoll_event', { events: uint32_t, data: [uint8_t, 8] }, { packed: true })],
    [
      utsname,
      struct('utsname', {
        sysname: [char, 65],
        nodename: [char, 65],
        release: [char, 65],
        version: [char, 65],
        machine: [char, 65],
        domainname: [char, 65],
      }),
    ],
    [
      tm,
      struct('tm', {
        tm_sec: int,
        tm_min: int,
        tm_hour: int,
        tm_mday: int,
        tm_mon: int,
        tm_year: int,
        tm_wday: int,
        tm_yday: int,
        tm_isdst: int,
        tm_gmtoff: long,
        tm_zone: long,
      }),
    ],
  ] as const)('$0.name lies as the C compiler has it', (known, ours) => {
    expect(sizeof(ours)).toBe(sizeof(known))
    const members = Object.keys(JSON.parse(JSON.stringify(new known())))
    for (const member of members)
      expect(offsetof(ours as never, member as never), member).toBe(offsetof(known as never, member as never))
  })
  it('has padding where members and ends need it, and none where it is packed', () => {
    const members = { a: char, b: int, c: char, d: long, e: short }
    const [padded, packed] = [struct('s', members), struct('s', members, { packed: true })]
    expect([sizeof(padded), offsetof(padded, 'b'), offsetof(padded, 'd'), offsetof(padded, 'e')]).toEqual([
      32, 4, 16, 24,
    ])
    expect([sizeof(packed), offsetof(packed, 'b'), offsetof(packed, 'd'), offsetof(packed, 'e')]).toEqual([
      16, 1, 6, 14,
    ])
    const outer = struct('t', { first: packed, rest: int })
    expect([sizeof(outer), offsetof(outer, 'rest')]).toEqual([20, 16])
  })
  it('has members of their types', () => {
    const r = new record({ id: -7, name: 'as in C', when: { tv_sec: 3 }, ports: [9190, 9191] })
    r.kind = 255
    r.weight = 0.5
    r.total = 2 ** 40
    r.peers[1]!.sin_port = 1
    const parts: [number, number, string, number, StructArray<sockaddr_in>] = [
      r.kind,
      r.id,
      `${r.name}`,
      r.when.tv_sec,
      r.peers,
    ]
    expect(parts.slice(0, 4)).toEqual([255, -7, 'as in C', 3])
    expect([...r.ports]).toEqual([9190, 9191, 0])
    expect([r.weight, r.total, r.peers[1]!.sin_port]).toEqual([0.5, 2 ** 40, 1])
    expect(inspect(r)).toMatch(/^record \{\n {2}kind: 255,\n {2}id: -7,/)
  })
  it('goes where other structs go', () => {
    const list = array(record, 2)
    list[1]!.id = 5
    assign(list[0]!, list[1]!)
    expect(list[0]!.id).toBe(5)
    const memory = mmap(null, sizeof(record), PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
    if (memory === MAP_FAILED) throw new Error('no memory')
    new record(memory).total = 9
    expect(new record(memory).total).toBe(9)
    munmap(memory, sizeof(record))
  })
  it('has arrays of doubles', () => {
    const vector = struct('vector', { x: [double, 3] })
    const v = new vector({ x: Float64Array.of(0.5, 1, 2) })
    expect([...v.x]).toEqual([0.5, 1, 2])
    v.x = [1.5] as never
    expect([...v.x]).toEqual([1.5, 0, 0])
    expect(() => (v.x = ['1'] as never)).toThrow(TypeError)
  })
  it('has numbers where C has them, and nothing else', () => {
    const all = struct('all', { d: double, ints: [int, 2], longs: [long, 2] })
    const a = new all({ d: 0.5, ints: [true, 2], longs: [LONG_MAX, -1] })
    expect([a.d, [...a.ints], [...a.longs]]).toEqual([0.5, [1, 2], [2n ** 63n - 1n, -1n]])
    a.d = true as never
    expect(a.d).toBe(1)
    for (const bad of ['1', null, undefined, {}, 1n]) {
      expect(() => (a.d = bad as never), String(bad)).toThrow(/^d must be a number, not/)
      expect(() => (a.ints = [bad] as never), String(bad)).toThrow(TypeError)
    }
    expect(a.d).toBe(1)
  })
  it('may end in an array without elements', () => {
    const message = struct('message', { size: int, data: [char, 0] })
    expect([sizeof(message), offsetof(message, 'data')]).toEqual([4, 4])
  })
  it('refuses what is no type, no count, no name', () => {
    for (const of of [null, undefined, 1, 'int', {}, Int32Array, [int], [int, -1], [int, 1.5], [Date, 1]])
      expect(() => struct('s', { member: of as never }), String(of)).toThrow(TypeError)
    for (const name of ['length', 'buffer', 'constructor', '0', 'a-b', '', '한글'])
      expect(() => struct('s', { [name]: int }), name).toThrow(/^struct\(\): members must not have the name/)
    expect(() => struct(1 as never, {})).toThrow(TypeError)
    for (const members of [null, undefined, 1]) expect(() => struct('s', members as never)).toThrow(TypeError)
    expect(() => new record(Buffer.alloc(10))).toThrow(RangeError)
    expect(() => new record({ nid: 1 } as never)).toThrow(/nid, which is no member of struct record/)
    expect(() => (new record().id = 2 ** 31)).toThrow(TypeError)
    expect(() => (new record().name = 'longer than ten' as never)).toThrow(RangeError)
  })
})
