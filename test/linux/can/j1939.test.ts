import { sizeof } from 'libposix'
import { j1939_filter } from 'libposix/linux/can/j1939.h'
import { describe, expect, it } from 'vitest'

describe('a filter', () => {
  it('holds all bits of a name', () => {
    const filter = new j1939_filter()
    expect(sizeof(filter)).toBe(32)
    filter.name_mask = 2n ** 63n
    expect([filter.name, filter.name_mask]).toEqual([0n, 2n ** 63n])
    filter.name = -1
    expect(filter.name).toBe(2n ** 64n - 1n)
    for (const bad of [-(2n ** 63n) - 1n, 1.5, 2n ** 64n, 'x'])
      expect(() => (filter.name = bad as number)).toThrow(TypeError)
  })
})
