import { array, sizeof } from 'libposix'
import { EINVAL } from 'libposix/errno.h'
import { POLLERR, POLLHUP, POLLIN, POLLNVAL, POLLOUT, POLLPRI, POLLRDHUP, poll, pollfd, ppoll } from 'libposix/poll.h'
import { AF_UNIX, SHUT_WR, SOCK_STREAM, shutdown, socketpair } from 'libposix/sys/socket.h'
import { timespec } from 'libposix/time.h'
import { close, pipe, write } from 'libposix/unistd.h'
import { afterEach, describe, expect, it } from 'vitest'

const byte = Buffer.from('x')
const open = new Set<number>()
afterEach(() => {
  for (const fd of open) close(fd)
  open.clear()
})

function pair(): [number, number] {
  const sv = new Int32Array(2)
  expect(socketpair(AF_UNIX, SOCK_STREAM, 0, sv)).toBe(0)
  for (const fd of sv) open.add(fd)
  return [sv[0]!, sv[1]!]
}

function end(fd: number): void {
  open.delete(fd)
  expect(close(fd)).toBe(0)
}

function asked(...list: [fd: number, events: number][]) {
  const fds = array(pollfd, list.length)
  list.forEach(([fd, events], i) => {
    fds[i]!.fd = fd
    fds[i]!.events = events
  })
  return fds
}

function waiting(wait: (fds: Parameters<typeof poll>[0], nfds: number, milliseconds: number) => number): void {
  it('fills revents of those that are ready', () => {
    const [a, b] = pair()
    write(b, byte, 1)
    const fds = asked([a, POLLIN], [b, POLLIN], [b, POLLIN | POLLOUT])
    expect(wait(fds, 3, 5000)).toBe(2)
    expect(fds.map(({ revents }) => revents)).toEqual([POLLIN, 0, POLLOUT])
  })

  it('tells of errors and hang-ups unasked', () => {
    const [a, b] = pair()
    const [c, d] = pair()
    const [e, f] = pair()
    shutdown(b, SHUT_WR)
    end(d)
    end(e)
    end(f)
    const fds = asked([a, POLLIN | POLLRDHUP], [c, 0], [e, POLLIN])
    expect(wait(fds, 3, 5000)).toBe(3)
    expect(fds.map(({ revents }) => revents)).toEqual([POLLIN | POLLRDHUP, POLLHUP, POLLNVAL])

    const ends = new Int32Array(2)
    expect(pipe(ends)).toBe(0)
    for (const fd of ends) open.add(fd)
    end(ends[0]!)
    const writer = asked([ends[1]!, 0])
    expect(wait(writer, 1, 5000)).toBe(1)
    expect(writer[0]!.revents & POLLERR).toBe(POLLERR)
  })

  it('passes over negative descriptors, and over what lies behind nfds', () => {
    const [a, b] = pair()
    write(b, byte, 1)
    const fds = asked([-1, POLLIN], [a, POLLIN])
    fds[0]!.revents = POLLPRI
    expect(wait(fds, 1, 0)).toBe(0)
    expect(fds.map(({ revents }) => revents)).toEqual([0, 0])
  })

  it('takes one pollfd, any view, and none', () => {
    const [a, b] = pair()
    write(b, byte, 1)
    const fds = asked([a, POLLIN])
    expect(wait(fds[0]!, 1, 5000)).toBe(1)
    expect(wait(new DataView(fds.bytes.buffer) as never, 1, 5000)).toBe(1)
    const began = process.hrtime.bigint()
    expect(wait(null, 0, 20)).toBe(0)
    expect(Number(process.hrtime.bigint() - began)).toBeGreaterThanOrEqual(20e6)
  })

  it('refuses what is too short', () => {
    expect(() => wait(array(pollfd, 2), 3, 0)).toThrow(RangeError)
    expect(wait(array(pollfd, 2), -1, 0)).toFailWith(EINVAL)
    expect(() => wait(new Uint8Array(sizeof(pollfd) - 1) as never, 1, 0)).toThrow(RangeError)
  })

  it('refuses what C refuses to compile', () => {
    expect(() => wait(array(pollfd, 1), 0.5, 0)).toThrow(TypeError)
    expect(() => wait([] as never, 1, 0)).toThrow(TypeError)
  })
}

describe('poll', () => {
  waiting(poll)

  it('fails as the kernel says', () => {
    const many = 2 ** 20 + 1
    expect(poll(new Uint8Array(sizeof(pollfd) * many) as never, many, 0)).toFailWith(EINVAL)
  })
})

describe('ppoll', () => {
  waiting((fds, nfds, milliseconds) => {
    const time = new timespec()
    time.tv_sec = Math.floor(milliseconds / 1000)
    time.tv_nsec = (milliseconds % 1000) * 1e6
    return ppoll(fds, nfds, time, null)
  })

  it('fails as the kernel says', () => {
    const time = new timespec()
    time.tv_nsec = -1
    expect(ppoll(null, 0, time, null)).toFailWith(EINVAL)
  })

  it('takes the mask only whole', () => {
    expect(() => ppoll(null, 0, new timespec(), new Uint8Array(127))).toThrow(RangeError)
  })
})
