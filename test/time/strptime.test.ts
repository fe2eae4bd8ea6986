import { strptime, tm } from 'libposix/time.h'
import { describe, expect, it } from 'vitest'

describe('strptime', () => {
  it('reads a time, and gives the rest', () => {
    const time = new tm()
    time.tm_isdst = 1
    expect(strptime('2024-02-29 23:59:58 more', '%Y-%m-%d %H:%M:%S', time)).toBe(' more')
    expect([time.tm_year, time.tm_mon, time.tm_mday, time.tm_hour, time.tm_min, time.tm_sec]).toEqual([
      124, 1, 29, 23, 59, 58,
    ])
    expect([time.tm_wday, time.tm_yday, time.tm_isdst]).toEqual([4, 59, 1])
    expect(strptime(Buffer.from('12x\0'), '%H', time)).toHaveLength(2)
  })

  it('gives null where the text does not match', () => {
    expect(strptime('noon', '%H', new tm())).toBe(null)
  })

  it('refuses what C refuses', () => {
    expect(() => strptime('1', '%H', null as never)).toThrow(RangeError)
    expect(() => strptime('1', '%H', Buffer.alloc(4) as never)).toThrow(RangeError)
    expect(() => strptime(1 as never, '%H', new tm())).toThrow(TypeError)
    expect(() => strptime(Buffer.from('1'), '%H', new tm())).toThrow(RangeError)
  })
})
