import { EAGAIN, EBADF, EINVAL } from 'libposix/errno.h'
import { EFD_CLOEXEC, EFD_NONBLOCK, EFD_SEMAPHORE, eventfd, eventfd_read, eventfd_write } from 'libposix/sys/eventfd.h'
import { close, read } from 'libposix/unistd.h'
import { afterEach, describe, expect, it } from 'vitest'

let fd = -1
afterEach(() => close(fd))

describe('eventfd', () => {
  it('makes a counter', () => {
    fd = eventfd(7, EFD_CLOEXEC | EFD_NONBLOCK)
    const value = new BigUint64Array(1)
    expect(read(fd, value, 8)).toBe(8)
    expect(value[0]).toBe(7n)
  })

  it('fails as the kernel says', () => {
    expect(eventfd(0, -1)).toFailWith(EINVAL)
  })

  it('refuses what does not fit', () => {
    expect(() => eventfd(-(2 ** 31) - 1, 0)).toThrow(TypeError)
    expect(() => eventfd(2 ** 32, 0)).toThrow(TypeError)
  })
})

describe('eventfd_read', () => {
  it('takes all, or one by one', () => {
    const value = new BigUint64Array(1)
    fd = eventfd(3, EFD_NONBLOCK)
    expect(eventfd_read(fd, value)).toBe(0)
    expect(value[0]).toBe(3n)
    expect(eventfd_read(fd, value)).toFailWith(EAGAIN)
    close(fd)
    fd = eventfd(2, EFD_NONBLOCK | EFD_SEMAPHORE)
    for (const _ of [1, 2]) {
      expect(eventfd_read(fd, value)).toBe(0)
      expect(value[0]).toBe(1n)
    }
    expect(eventfd_read(fd, value)).toFailWith(EAGAIN)
  })

  it('refuses what is no eventfd_t', () => {
    fd = eventfd(3, EFD_NONBLOCK)
    expect(() => eventfd_read(fd, new Uint8Array(7) as never)).toThrow(RangeError)
    expect(() => eventfd_read(fd, null as never)).toThrow(RangeError)
    expect(() => eventfd_read(fd, 1n as never)).toThrow(TypeError)
  })
})

describe('eventfd_write', () => {
  it('adds, with all 64 bits', () => {
    const value = new BigUint64Array(1)
    fd = eventfd(0, EFD_NONBLOCK)
    expect(eventfd_write(fd, 5)).toBe(0)
    expect(eventfd_write(fd, 2n ** 63n)).toBe(0)
    expect(eventfd_read(fd, value)).toBe(0)
    expect(value[0]).toBe(2n ** 63n + 5n)
    expect(eventfd_write(fd, 2n ** 64n - 2n)).toBe(0)
    expect(eventfd_write(fd, 1)).toFailWith(EAGAIN)
  })

  it('fails as the kernel says', () => {
    fd = eventfd(0, EFD_NONBLOCK)
    expect(eventfd_write(fd, 2n ** 64n - 1n)).toFailWith(EINVAL)
    expect(eventfd_write(-1, 1)).toFailWith(EBADF)
  })

  it('refuses what does not fit', () => {
    for (const bad of [-(2n ** 63n) - 1n, 2n ** 64n, 1.5, '1', null]) {
      expect(() => eventfd_write(-1, bad as never)).toThrow(TypeError)
    }
  })
})
