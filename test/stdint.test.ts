import { sizeof } from 'libposix'
import * as stdint_h from 'libposix/stdint.h'
import {
  INT_FAST16_WIDTH,
  INT8_MAX,
  INT8_MIN,
  INT16_MIN,
  INT32_MAX,
  INT32_MIN,
  INT64_MAX,
  INT64_MIN,
  INTPTR_WIDTH,
  int_fast16_t,
  int_least8_t,
  int8_t,
  int16_t,
  int32_t,
  int64_t,
  intmax_t,
  intptr_t,
  SIZE_MAX,
  UINT8_MAX,
  UINT16_MAX,
  UINT32_MAX,
  UINT64_MAX,
  uint_fast32_t,
  uint_least16_t,
  uint8_t,
  uint16_t,
  uint32_t,
  uint64_t,
  uintmax_t,
  uintptr_t,
} from 'libposix/stdint.h'
import * as types_h from 'libposix/sys/types.h'
import { describe, expect, it } from 'vitest'
import { macros } from './support/platform.ts'

describe('stdint.h', () => {
  it('has every limit of the platform', () => {
    const names = Object.keys(stdint_h).filter(name => /^[A-Z]/.test(name))
    expect(names.sort()).toEqual(macros('stdint.h', /^[A-Z].*_(MIN|MAX|WIDTH)$/))
  })

  it('has C’s values', () => {
    expect([INT8_MIN, INT8_MAX, UINT8_MAX, INT16_MIN, UINT16_MAX]).toEqual([-128, 127, 255, -32768, 65535])
    expect([INT32_MIN, INT32_MAX, UINT32_MAX]).toEqual([-(2 ** 31), 2 ** 31 - 1, 2 ** 32 - 1])
    expect([INT64_MIN, INT64_MAX, UINT64_MAX, SIZE_MAX]).toEqual([-(2 ** 63), 2 ** 63, 2 ** 64, 2 ** 64])
  })

  it('has types of the size in their name', () => {
    const types = { int8_t, uint8_t, int16_t, uint16_t, int32_t, uint32_t, int64_t, uint64_t }
    for (const [name, type] of Object.entries(types)) expect(8 * sizeof(type)).toBe(Number(/\d+/.exec(name)))
  })

  it('has types of the width that it says', () => {
    expect([8 * sizeof(int_fast16_t), 8 * sizeof(intptr_t)]).toEqual([INT_FAST16_WIDTH, INTPTR_WIDTH])
    expect([sizeof(intmax_t), sizeof(uintmax_t), sizeof(uintptr_t)]).toEqual([8, 8, 8])
  })

  it('makes objects that hold what C’s hold', () => {
    expect([int8_t(-128)[0], uint8_t(-1)[0], int_least8_t(127)[0], uint_least16_t(65535)[0]]).toEqual([
      -128, 255, 127, 65535,
    ])
    expect([uint64_t(2 ** 53)[0], int64_t(-1n)[0], uint_fast32_t(5)[0]]).toEqual([2n ** 53n, -1n, 5n])
  })

  it('shares its types with sys/types.h', () => {
    expect([types_h.int8_t, types_h.int64_t]).toEqual([int8_t, int64_t])
    expect(types_h.int32_t).toBe(int32_t)
  })
})
