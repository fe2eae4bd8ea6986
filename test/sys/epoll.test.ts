import { openSync } from 'node:fs'
import { array, assign, sizeof } from 'libposix'
import { EBADF, EEXIST, EFAULT, EINVAL, ENOENT, EPERM } from 'libposix/errno.h'
import {
  EPOLL_CLOEXEC,
  EPOLL_CTL_ADD,
  EPOLL_CTL_DEL,
  EPOLL_CTL_MOD,
  EPOLLET,
  EPOLLHUP,
  EPOLLIN,
  EPOLLONESHOT,
  EPOLLOUT,
  epoll_create,
  epoll_create1,
  epoll_ctl,
  epoll_data,
  epoll_event,
  epoll_pwait,
  epoll_pwait2,
  epoll_wait,
} from 'libposix/sys/epoll.h'
import { AF_UNIX, SOCK_STREAM, socketpair } from 'libposix/sys/socket.h'
import { timespec } from 'libposix/time.h'
import { close, read, write } from 'libposix/unistd.h'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

const byte = Buffer.from('x')
let open: number[] = []
let list = -1
beforeEach(() => {
  list = epoll_create1(0)
  open = [list]
})
afterEach(() => {
  for (const fd of open) close(fd)
})

function pair(): [number, number] {
  const sv = new Int32Array(2)
  expect(socketpair(AF_UNIX, SOCK_STREAM, 0, sv)).toBe(0)
  open.push(...sv)
  return [sv[0]!, sv[1]!]
}

function asked(events: number, fd: number): epoll_event {
  const event = new epoll_event()
  event.events = events
  event.data.fd = fd
  return event
}

describe('epoll_event', () => {
  it('holds C’s bytes', () => {
    const event = asked(EPOLLIN, 0x01020304)
    const at = sizeof(epoll_event) - sizeof(epoll_data)
    expect(event.subarray(at)).toEqual(Uint8Array.of(4, 3, 2, 1, 0, 0, 0, 0))
    expect(event.data.u32).toBe(0x01020304)
    event.data.fd = -1
    expect([event.data.fd, event.data.u32, event.data.u64]).toEqual([-1, 2 ** 32 - 1, 2n ** 32n - 1n])
    event.data.u64 = 2n ** 64n - 1n
    expect([event.data.fd, event.data.u64]).toEqual([-1, 2n ** 64n - 1n])
    event.data.u64 = 5
    expect([event.data.fd, event.data.u64]).toEqual([5, 5n])
  })

  it('takes events as | makes them, and as C’s constants are', () => {
    const event = new epoll_event()
    event.events = EPOLLIN | EPOLLET
    expect(event.events).toBe(EPOLLIN + EPOLLET)
    expect(event.events & EPOLLET).not.toBe(0)
    event.events = EPOLLET
    expect(event.events).toBe(EPOLLET)
  })

  it('takes the data of another', () => {
    const event = asked(EPOLLIN, 3)
    event.data = asked(EPOLLIN, 4).data
    expect(event.data.fd).toBe(4)
  })

  it('refuses what does not fit', () => {
    const event = asked(EPOLLIN, 3)
    for (const bad of [1.5, 2 ** 32, -(2 ** 31) - 1, Number.NaN, '1', null]) {
      expect(() => (event.events = bad as number)).toThrow(TypeError)
    }
    for (const bad of [1.5, 2 ** 31, Number.NaN, null]) expect(() => (event.data.fd = bad as number)).toThrow(TypeError)
    for (const bad of [1.5, -(2n ** 63n) - 1n, 2n ** 64n, 2 ** 64, '1']) {
      expect(() => (event.data.u64 = bad as never)).toThrow(TypeError)
    }
    for (const bad of [1, 'x', undefined]) expect(() => (event.data.ptr = bad as never)).toThrow(TypeError)
    expect(() => (event.data = new Uint8Array(8) as never)).toThrow(TypeError)
    expect([event.events, event.data.fd]).toEqual([EPOLLIN, 3])
  })

  it('leads back to the object behind ptr', () => {
    const [a, b] = pair()
    const event = asked(EPOLLIN, 0)
    event.data.ptr = { name: 'a' }
    expect(event.data.ptr).toEqual({ name: 'a' })
    expect(epoll_ctl(list, EPOLL_CTL_ADD, a, event)).toBe(0)
    const copy = assign(new epoll_event(), event)
    expect(copy.data.ptr).toBe(event.data.ptr)
    event.data.ptr = null
    expect(event.data.ptr).toBeNull()

    write(b, byte, 1)
    const got = array(epoll_event, 2)
    got[0]!.data.ptr = { name: 'stale' }
    expect(epoll_wait(list, got, 2, 5000)).toBe(1)
    expect(got[0]!.data.ptr).toEqual({ name: 'a' })
    expect(new epoll_event(got[0]).data.ptr).toEqual({ name: 'a' })
    expect(epoll_ctl(list, EPOLL_CTL_DEL, a, null)).toBe(0)
    expect(new epoll_event().data.ptr).toBeNull()
  })
})

describe('epoll_create', () => {
  it('makes a list', () => {
    const fd = epoll_create(50)
    open.push(fd)
    expect(fd).toBeGreaterThan(2)
  })

  it('fails as the kernel says', () => {
    expect(epoll_create(0)).toFailWith(EINVAL)
    expect(epoll_create(-1)).toFailWith(EINVAL)
  })
})

describe('epoll_create1', () => {
  it('makes a list', () => {
    const fd = epoll_create1(EPOLL_CLOEXEC)
    open.push(fd)
    expect(fd).toBeGreaterThan(2)
  })

  it('fails as the kernel says', () => {
    expect(epoll_create1(1)).toFailWith(EINVAL)
  })
})

describe('epoll_ctl', () => {
  it('adds, changes and takes off', () => {
    const [a, b] = pair()
    const got = new epoll_event()
    write(b, byte, 1)
    expect(epoll_ctl(list, EPOLL_CTL_ADD, a, asked(EPOLLIN, a))).toBe(0)
    expect(epoll_wait(list, got, 1, 5000)).toBe(1)
    expect([got.events, got.data.fd]).toEqual([EPOLLIN, a])
    expect(epoll_ctl(list, EPOLL_CTL_MOD, a, asked(EPOLLOUT, 7))).toBe(0)
    expect(epoll_wait(list, got, 1, 5000)).toBe(1)
    expect([got.events, got.data.fd]).toEqual([EPOLLOUT, 7])
    expect(epoll_ctl(list, EPOLL_CTL_DEL, a, null)).toBe(0)
    expect(epoll_wait(list, got, 1, 0)).toBe(0)
  })

  it('fails as the kernel says', () => {
    const [a] = pair()
    const event = asked(EPOLLIN, a)
    expect(epoll_ctl(list, EPOLL_CTL_ADD, a, event)).toBe(0)
    expect(epoll_ctl(list, EPOLL_CTL_ADD, a, event)).toFailWith(EEXIST)
    expect(epoll_ctl(list, EPOLL_CTL_ADD, -1, event)).toFailWith(EBADF)
    expect(epoll_ctl(list, EPOLL_CTL_ADD, list, event)).toFailWith(EINVAL)
    expect(epoll_ctl(list, EPOLL_CTL_MOD, a, null)).toFailWith(EFAULT)
    expect(epoll_ctl(list, 99, a, event)).toFailWith(EINVAL)
    expect(epoll_ctl(list, EPOLL_CTL_DEL, a, null)).toBe(0)
    expect(epoll_ctl(list, EPOLL_CTL_DEL, a, null)).toFailWith(ENOENT)
    const file = openSync('/etc/passwd', 'r')
    open.push(file)
    expect(epoll_ctl(list, EPOLL_CTL_ADD, file, event)).toFailWith(EPERM)
  })

  it('refuses an event that is too short', () => {
    const [a] = pair()
    expect(() => epoll_ctl(list, EPOLL_CTL_ADD, a, new Uint8Array(sizeof(epoll_event) - 1) as never)).toThrow(
      RangeError,
    )
  })
})

function waiting(
  wait: (epfd: number, events: Parameters<typeof epoll_wait>[1], max: number, ms: number) => number,
): void {
  it('fills an array of events', () => {
    const [a, b] = pair()
    const [c, d] = pair()
    for (const fd of [a, b, c]) expect(epoll_ctl(list, EPOLL_CTL_ADD, fd, asked(EPOLLIN, fd))).toBe(0)
    write(b, byte, 1)
    expect(close(d)).toBe(0)
    open = open.filter(fd => fd !== d)
    const events = array(epoll_event, 3)
    events[2]!.data.fd = 99
    expect(wait(list, events, 3, 5000)).toBe(2)
    const got = new Map(events.slice(0, 2).map(({ data, events }) => [data.fd, events]))
    expect(got.get(a)).toBe(EPOLLIN)
    expect(got.get(c)! & (EPOLLIN | EPOLLHUP)).toBe(EPOLLIN | EPOLLHUP)
    expect(events[2]!.data.fd).toBe(99)
    expect(wait(list, events, 1, 5000)).toBe(1)
  })

  it('level: tells as long as there is something; edge: once; one shot: once for all', () => {
    const [a, b] = pair()
    const got = new epoll_event()
    const ready = (): number => wait(list, got, 1, 0)
    write(b, Buffer.from('xyz'), 3)
    epoll_ctl(list, EPOLL_CTL_ADD, a, asked(EPOLLIN, a))
    expect([ready(), ready()]).toEqual([1, 1])
    epoll_ctl(list, EPOLL_CTL_MOD, a, asked(EPOLLIN | EPOLLET, a))
    expect([ready(), ready()]).toEqual([1, 0])
    read(a, Buffer.alloc(1), 1)
    expect(ready()).toBe(0)
    write(b, byte, 1)
    expect([ready(), ready()]).toEqual([1, 0])
    epoll_ctl(list, EPOLL_CTL_MOD, a, asked(EPOLLIN | EPOLLONESHOT, a))
    expect([ready(), ready()]).toEqual([1, 0])
    write(b, byte, 1)
    expect(ready()).toBe(0)
  })

  it('returns 0 when the time is over', () => {
    const began = process.hrtime.bigint()
    expect(wait(list, new epoll_event(), 1, 20)).toBe(0)
    expect(Number(process.hrtime.bigint() - began)).toBeGreaterThanOrEqual(20e6)
  })

  it('fails as the kernel says', () => {
    expect(wait(-1, new epoll_event(), 1, 0)).toFailWith(EBADF)
    expect(wait(list, new epoll_event(), 0, 0)).toFailWith(EINVAL)
    expect(wait(list, new epoll_event(), -1, 0)).toFailWith(EINVAL)
    expect(wait(0, new epoll_event(), 1, 0)).toBe(-1)
    const [a] = pair()
    epoll_ctl(list, EPOLL_CTL_ADD, a, asked(EPOLLOUT, a))
    expect(wait(list, null, 1, 0)).toFailWith(EFAULT)
  })

  it('refuses more events than there is room for', () => {
    expect(() => wait(list, array(epoll_event, 2), 3, 0)).toThrow(RangeError)
    expect(() => wait(list, new Uint8Array(sizeof(epoll_event) - 1) as never, 1, 0)).toThrow(RangeError)
    expect(() => wait(list, [] as never, 1, 0)).toThrow(TypeError)
  })
}

describe('epoll_wait', () => {
  waiting(epoll_wait)
})

describe('epoll_pwait', () => {
  waiting((epfd, events, max, ms) => epoll_pwait(epfd, events, max, ms, null))

  it('takes the mask only whole', () => {
    expect(() => epoll_pwait(list, new epoll_event(), 1, 0, new Uint8Array(127))).toThrow(RangeError)
  })
})

describe('epoll_pwait2', () => {
  waiting((epfd, events, max, ms) => {
    const time = new timespec()
    time.tv_sec = Math.floor(ms / 1000)
    time.tv_nsec = (ms % 1000) * 1e6
    return epoll_pwait2(epfd, events, max, time, null)
  })

  it('counts nanoseconds', () => {
    const time = new timespec()
    time.tv_nsec = 1
    expect(epoll_pwait2(list, new epoll_event(), 1, time, null)).toBe(0)
    time.tv_nsec = -1
    expect(epoll_pwait2(list, new epoll_event(), 1, time, null)).toFailWith(EINVAL)
  })
})
