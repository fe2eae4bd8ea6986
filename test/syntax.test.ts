// What C has as syntax, and the package root as functions and values.
import { inspect } from 'node:util'
import { array, assign, cast, ch, char, double, int, long, short, sizeof, str, unsigned } from 'libposix'
import {
  htons,
  INET_ADDRSTRLEN,
  in_addr,
  inet_addr,
  inet_ntoa,
  inet_ntop,
  ntohs,
  sockaddr_in,
} from 'libposix/arpa/inet.h'
import { LONG_MAX, LONG_MIN, ULONG_MAX } from 'libposix/limits.h'
import { POLLIN, POLLOUT, poll, pollfd } from 'libposix/poll.h'
import { AF_INET, accept, getsockname, socklen_t } from 'libposix/sys/socket.h'
import { mode_t, off_t, pid_t, size_t } from 'libposix/sys/types.h'
import { iovec } from 'libposix/sys/uio.h'
import { W_EXITCODE, WEXITSTATUS, WIFEXITED } from 'libposix/sys/wait.h'
import { pipe, read, write } from 'libposix/unistd.h'
import { describe, expect, it } from 'vitest'
import { nameOf, own, udp } from './support/sockets.ts'

describe('int, char and the other types', () => {
  it('make the objects that stand for C’s', () => {
    expect(int(7)).toEqual(Int32Array.of(7))
    expect(int()).toEqual(Int32Array.of(0))
    expect(int.array(2)).toEqual(new Int32Array(2))
    expect(int.array([1, -2])).toEqual(Int32Array.of(1, -2))
    expect([short(-1), unsigned(-1), long(-1), double(0.5)]).toEqual([
      Int16Array.of(-1),
      Uint32Array.of(2 ** 32 - 1),
      BigInt64Array.of(-1n),
      Float64Array.of(0.5),
    ])
    expect([pid_t(-1), mode_t(0o22), off_t(5), size_t(5n)]).toEqual([
      Int32Array.of(-1),
      Uint32Array.of(0o22),
      BigInt64Array.of(5n),
      BigUint64Array.of(5n),
    ])
  })
  it('take booleans and the largest values, as C does', () => {
    expect([int(true), char(true)[0], double(true), int.array([true, false])]).toEqual([
      Int32Array.of(1),
      1,
      Float64Array.of(1),
      Int32Array.of(1, 0),
    ])
    expect([long(LONG_MAX), size_t(ULONG_MAX), long(LONG_MIN), size_t(-1)]).toEqual([
      BigInt64Array.of(2n ** 63n - 1n),
      BigUint64Array.of(2n ** 64n - 1n),
      BigInt64Array.of(-(2n ** 63n)),
      BigUint64Array.of(2n ** 64n - 1n),
    ])
  })
  it('have sizes and names', () => {
    const types = [char, short, int, long, double, socklen_t, size_t]
    expect(types.map(type => sizeof(type))).toEqual([1, 2, 4, 8, 8, 4, 8])
    expect(types.map(({ name }) => name)).toEqual(['char', 'short', 'int', 'long', 'double', 'socklen_t', 'size_t'])
  })
  it('refuse what is no integer, no count', () => {
    for (const bad of ['1', 1.5, null, {}]) {
      expect(() => int(bad as never)).toThrow(/^int\(\): value must be an integer, not/)
      expect(() => int.array([bad as never])).toThrow(TypeError)
    }
    for (const bad of ['1', 1.5, -1, null]) expect(() => int.array(bad as never)).toThrow(TypeError)
    for (const bad of ['', 1.5, Number.NaN, null, {}, 1n]) expect(() => char(bad as never)).toThrow(TypeError)
    expect(() => int(1n as never)).toThrow(TypeError)
    expect(() => double('1' as never)).toThrow(/a number/)
    expect(() => char.array(-1)).toThrow(TypeError)
    expect(() => char('ab')).toThrow(TypeError)
  })
  it('go where C has their address', () => {
    const fds = int.array(2)
    expect(pipe(fds)).toBe(0)
    for (const fd of fds) own(fd)
    const buf = char.array(30)
    expect(write(fds[1]!, 'hello', 5)).toBe(5)
    expect(read(fds[0]!, buf, sizeof(buf))).toBe(5)
    expect(`${buf}`).toBe('hello')
    const address = new sockaddr_in()
    const length = socklen_t(sizeof(address))
    expect(getsockname(udp(), address, length)).toBe(0)
    expect(length[0]).toBe(16)
  })
  it('go where C passes their value', () => {
    const status = int(W_EXITCODE(3, 0))
    expect([WIFEXITED(status), WEXITSTATUS(status)]).toEqual([1, 3])
    expect(ntohs(Uint16Array.of(htons(9190)))).toBe(9190)
    expect(() => WEXITSTATUS(int.array(2))).toThrow(TypeError)
  })
})

describe('text', () => {
  it('of char[] ends at the NUL in a template, whole where there is none', () => {
    const buf = char.array('hello')
    expect([`${buf}`, `${buf.subarray(2)}`, sizeof(buf)]).toEqual(['hello', 'llo', 6])
    expect(`${char.array(4).fill('x')}`).toBe('xxxx')
    expect(buf.toString('latin1')).toBe('hello\0')
    expect(inspect(buf)).toBe("char[6] 'hello'")
    expect([...char('y')]).toEqual([ch('y')])
  })
  it('of what inet_ntoa and inet_ntop return', () => {
    const from = new in_addr({ s_addr: inet_addr('192.0.2.1') })
    expect(`${inet_ntoa(from)}`).toBe('192.0.2.1')
    expect(`${inet_ntop(AF_INET, from, Buffer.alloc(INET_ADDRSTRLEN), INET_ADDRSTRLEN)}`).toBe('192.0.2.1')
  })
  it('of any memory is str’s', () => {
    expect(str(Buffer.from('ab\0cd'))).toBe('ab')
    expect(str(Uint32Array.of(0x61))).toBe('a')
    expect(() => str('ab' as never)).toThrow(TypeError)
    expect(() => str(null as never)).toThrow(RangeError)
  })
  it('has character constants', () => {
    expect(ch('+')).toBe(43)
    expect(ch('\n')).toBe(10)
    for (const bad of ['', 'ab', 'é', 43, null]) expect(() => ch(bad as never)).toThrow(TypeError)
  })
})

describe('cast', () => {
  it('gives another view of the same bytes', () => {
    const buf = char.array(10)
    const ints = cast(Int32Array, buf)
    expect(ints).toHaveLength(2)
    ints[1] = -1
    expect([...buf.subarray(4, 9)]).toEqual([255, 255, 255, 255, 0])
    expect(cast(sockaddr_in, Buffer.alloc(16)).sin_port).toBe(0)
    expect(cast(Int32Array, array(pollfd, 2))).toHaveLength(4)
  })
  it('refuses what is misaligned, and says what to do', () => {
    expect(() => cast(Int32Array, Buffer.from(new ArrayBuffer(8), 1))).toThrow(/^cast\(\): p is misaligned .*memcpy/)
  })
  it('refuses what is no memory, and no type', () => {
    expect(() => cast(Int32Array, null)).toThrow(RangeError)
    expect(() => cast(Int32Array, 5 as never)).toThrow(TypeError)
    for (const bad of [Date, 5, null]) expect(() => cast(bad as never, Buffer.alloc(8))).toThrow(TypeError)
  })
})

describe('array', () => {
  it('shows what its bytes hold', () => {
    const fds = array(pollfd, 3)
    fds[0]!.fd = 7
    fds[2]!.fd = 9
    assign(fds[0]!, fds[2]!)
    expect(fds[0]!.fd).toBe(9)
    expect(new pollfd(fds.bytes).fd).toBe(9)
  })
  it('keeps its elements: an assignment names assign', () => {
    const fds = array(pollfd, 3) as never as pollfd[]
    expect(() => (fds[0] = fds[1]!)).toThrow(/assign\(/)
    expect(() => (fds[3] = fds[1]!)).toThrow(TypeError)
    expect(() => fds.fill(fds[1]!)).toThrow(TypeError)
    expect(() => fds.sort((a, b) => b.fd - a.fd)).toThrow(TypeError)
    expect(() => fds.reverse()).toThrow(TypeError)
    expect(() => fds.copyWithin(0, 1)).toThrow(TypeError)
  })
  it('keeps its length', () => {
    const fds = array(pollfd, 3) as never as pollfd[]
    expect(() => fds.push(new pollfd())).toThrow(TypeError)
    expect(() => fds.pop()).toThrow(TypeError)
    expect(() => fds.shift()).toThrow(TypeError)
    expect(() => fds.splice(0, 1)).toThrow(TypeError)
    expect(() => (fds.length = 1)).toThrow(TypeError)
    expect(() => delete fds[0]).toThrow(TypeError)
    expect(fds).toHaveLength(3)
  })
  it('is made of a list, as C’s braces make it', () => {
    const third = new pollfd({ fd: 3 })
    const p = array(pollfd, [{ fd: 1, events: POLLIN }, { fd: 2 }, third])
    expect(p.map(({ fd }) => fd)).toEqual([1, 2, 3])
    expect(sizeof(p)).toBe(3 * sizeof(pollfd))
    third.fd = 4
    expect(p[2]!.fd).toBe(3)
    const text = Buffer.from('ab')
    expect(array(iovec, [{ iov_base: text, iov_len: 2 }, new iovec({ iov_base: text })])[1]!.iov_base).toBe(text)
    expect(array(pollfd, []).length).toBe(0)
    for (const bad of [[1], [null], [undefined], [[1]], ['fd'], [new iovec()], [{ fdd: 1 }], new Array(1)])
      expect(() => array(pollfd, bad as never)).toThrow(TypeError)
  })
  it('has pointers into it', () => {
    const p = array(pollfd, [{ fd: 0 }, { fd: 1 }, { fd: 2 }])
    const rest = p.subarray(1)
    expect([rest.map(({ fd }) => fd), rest.subarray(1)[0]!.fd, p.subarray(-1)[0]!.fd]).toEqual([[1, 2], 2, 2])
    expect([p.subarray(0, 2), p.subarray(3), p.subarray()].map(({ length }) => length)).toEqual([2, 0, 3])
    rest[0]!.fd = udp()
    expect(p[1]!.fd).toBe(rest[0]!.fd)
    rest[0]!.events = POLLOUT
    expect(poll(rest, 1, 0)).toBe(1)
    expect(p[1]!.revents).toBe(POLLOUT)
    expect(() => poll(rest, 3, 0)).toThrow(RangeError)
  })
  it('gives plain arrays, and is passed as memory', () => {
    const fds = array(pollfd, 2)
    expect(fds.map(({ fd }) => fd)).toEqual([0, 0])
    fds[0]!.fd = -1
    fds[1]!.fd = 2 ** 20
    fds[1]!.events = POLLIN
    expect(poll(fds, 2, 0)).toBe(1)
    expect(sizeof(fds)).toBe(16)
    expect(inspect(fds)).toMatch(/^StructArray\(2\) \[\n? +pollfd \{/)
  })
})

it('a struct goes where its pointer goes', () => {
  expect(() => accept(-1, nameOf(udp()), 16 as never)).toThrow(/addrlen/)
})
