import { EAFNOSUPPORT, EPROTONOSUPPORT } from 'libposix/errno.h'
import { AF_INET, SOCK_STREAM, socket } from 'libposix/sys/socket.h'
import { close } from 'libposix/unistd.h'
import { describe, expect, it } from 'vitest'

describe('socket', () => {
  it('makes a descriptor', () => {
    const s = socket(AF_INET, SOCK_STREAM, 0)
    expect(s).toBeGreaterThan(2)
    expect(close(s)).toBe(0)
  })

  it('fails as the kernel says', () => {
    expect(socket(9999, SOCK_STREAM, 0)).toFailWith(EAFNOSUPPORT)
    expect(socket(AF_INET, SOCK_STREAM, 17)).toFailWith(EPROTONOSUPPORT)
  })

  it('refuses what C refuses to compile', () => {
    expect(() => socket(1.5, SOCK_STREAM, 0)).toThrow(TypeError)
  })
})
