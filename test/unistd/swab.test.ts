import { swab } from 'libposix/unistd.h'
import { describe, expect, it } from 'vitest'

describe('swab', () => {
  it('copies each pair of bytes the other way round', () => {
    const to = Buffer.from('......')
    swab('abcde', to, 5)
    expect(to.toString()).toBe('badc..')
    swab(to, to, 4)
    expect(to.toString()).toBe('abcd..')
    for (const n of [0, 1, -1, -2]) swab('xy', to, n)
    expect(to.toString()).toBe('abcd..')
    const numbers = Uint16Array.of(0x0102, 0x0304)
    swab(numbers, numbers, 4)
    expect([...numbers]).toEqual([0x0201, 0x0403])
  })

  it('refuses what C leaves undefined', () => {
    expect(() => swab(Buffer.alloc(2), Buffer.alloc(4), 4)).toThrow(RangeError)
    expect(() => swab(Buffer.alloc(4), Buffer.alloc(2), 4)).toThrow(RangeError)
    expect(() => swab('abcd', null as never, 4)).toThrow(RangeError)
    expect(() => swab(null as never, Buffer.alloc(2), 2)).toThrow(RangeError)
    expect(() => swab('abcd', Buffer.alloc(4), 1.5)).toThrow(TypeError)
    expect(() => swab('abcd', 'abcd' as never, 4)).toThrow(TypeError)
  })
})
