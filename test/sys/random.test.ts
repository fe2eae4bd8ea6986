import { EFAULT, EINVAL } from 'libposix/errno.h'
import { GRND_NONBLOCK, getentropy, getrandom } from 'libposix/sys/random.h'
import * as unistd_h from 'libposix/unistd.h'
import { describe, expect, it } from 'vitest'

describe('getrandom', () => {
  it('fills memory', () => {
    const [a, b] = [Buffer.alloc(256), Buffer.alloc(256)]
    expect(getrandom(a, 256, 0)).toBe(256)
    expect(getrandom(b, 256, GRND_NONBLOCK)).toBe(256)
    expect(a.equals(b)).toBe(false)
  })

  it('fills no more than it is told', () => {
    const bytes = Buffer.alloc(64)
    expect(getrandom(bytes, 16, 0)).toBe(16)
    expect(bytes.subarray(16).every(byte => byte === 0)).toBe(true)
  })

  it('fails as the kernel says', () => {
    expect(getrandom(Buffer.alloc(1), 1, 0x100)).toFailWith(EINVAL)
    expect(getrandom(null, 1, 0)).toFailWith(EFAULT)
  })

  it('refuses what C refuses', () => {
    expect(() => getrandom(Buffer.alloc(1), 2, 0)).toThrow(RangeError)
    expect(() => getrandom('text' as never, 1, 0)).toThrow(TypeError)
  })
})

describe('getentropy', () => {
  it('is that of unistd.h', () => expect(getentropy).toBe(unistd_h.getentropy))
})
