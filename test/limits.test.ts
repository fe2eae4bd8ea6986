import * as limits_h from 'libposix/limits.h'
import { CHAR_BIT, INT_MAX, INT_MIN, LONG_MAX, PATH_MAX, PIPE_BUF, UINT_MAX } from 'libposix/limits.h'
import { describe, expect, it } from 'vitest'
import { macros } from './support/platform.ts'

describe('limits.h', () => {
  it('has every limit of the platform', () => {
    expect(Object.keys(limits_h).sort()).toEqual(macros('limits.h', /^[A-Z]/))
  })

  it('has C’s values', () => {
    expect([CHAR_BIT, INT_MIN, INT_MAX, UINT_MAX]).toEqual([8, -(2 ** 31), 2 ** 31 - 1, 2 ** 32 - 1])
    expect(LONG_MAX).toBe(2 ** 63)
    expect([PATH_MAX, PIPE_BUF]).toEqual([4096, 4096])
  })
})
