import { inspect } from 'node:util'
import { assign } from 'libposix'
import { offsetof } from 'libposix/stddef.h'
import {
  daylight,
  gmtime,
  gmtime_r,
  localtime_r,
  mktime,
  strftime,
  TIME_UTC,
  time,
  timelocal,
  timespec,
  timespec_get,
  timezone,
  tm,
  tzname,
  tzset,
} from 'libposix/time.h'
import { afterEach, describe, expect, it } from 'vitest'
import { peer } from '../support/program.ts'
import { outputOf } from '../support/run.ts'

const zone = process.env.TZ

function inZone(name: string): void {
  process.env.TZ = name
  tzset()
}

afterEach(() => {
  if (zone === undefined) delete process.env.TZ
  else process.env.TZ = zone
  tzset()
})

const billion = BigInt64Array.of(1_000_000_000n)

describe.each([['tzname'], ['timezone'], ['daylight']])('%s', () => {
  it('is what tzset found', () => {
    inZone('EST5EDT')
    expect([...tzname, timezone, daylight]).toEqual(['EST', 'EDT', 5 * 3600, 1])
    inZone('KST-9')
    expect([...tzname, timezone, daylight]).toEqual(['KST', 'KST', -9 * 3600, 0])
    expect(() => Object.assign(tzname, ['X'])).toThrow(TypeError)
  })

  it('has C’s values after each call', async () => {
    const zones = ['UTC', 'EST5EDT,M3.2.0,M11.1.0', 'KST-9', 'Europe/Berlin', 'Asia/Kathmandu', 'none at all', '']
    const ours = await outputOf('zones', { args: zones, env: { TZ: 'UTC' } })
    const lines = (text: string) => text.split('\n').filter(line => !line.startsWith('start:'))
    expect(lines(ours)).toEqual(lines((await peer('zones', zones, { env: { TZ: 'UTC' } }).ends()).stdout))
  })
})

describe('tm', () => {
  it('has the zone’s name', () => {
    inZone('KST-9')
    const [local, copy] = [localtime_r(billion, new tm())!, new tm()]
    expect([local.tm_zone, copy.tm_zone, gmtime(billion)!.tm_zone]).toEqual(['KST', null, 'GMT'])
    assign(copy, local)
    inZone('TWO2')
    expect(copy.tm_zone).toBe('KST')
    expect(mktime(copy)).not.toBe(-1)
    expect(copy.tm_zone).toBe('TWO')
    expect(inspect(copy)).toContain("tm_zone: 'TWO'")
  })

  it('takes one', () => {
    const mine = new tm({ tm_year: 101, tm_zone: 'MINE' })
    const text = Buffer.alloc(16)
    expect(text.toString('latin1', 0, strftime(text, 16, '%Y %Z', mine))).toBe('2001 MINE')
    mine.tm_zone = null
    expect(mine.tm_zone).toBeNull()
    expect(() => Object.assign(mine, { tm_zone: 3 })).toThrow(TypeError)
    expect(() => Object.assign(mine, { tm_zone: 'a\0b' })).toThrow(TypeError)
  })

  it('takes none that is longer than names are', () => {
    const mine = new tm({ tm_zone: 'x'.repeat(63) })
    expect(() => Object.assign(mine, { tm_zone: 'x'.repeat(64) })).toThrow(
      new RangeError('tm_zone is too short: it has 63 elements where the value has 64'),
    )
    expect(mine.tm_zone).toBe('x'.repeat(63))
  })

  it('keeps the names that are in use, and not all that ever were', () => {
    const [mine, other] = [new tm({ tm_zone: 'MINE' }), new tm()]
    const places = new Set<bigint>()
    for (let i = 0; i < 10_000; i++) {
      other.tm_zone = `Z${i}`
      expect(other.tm_zone).toBe(`Z${i}`)
      places.add(new DataView(other.buffer, other.byteOffset).getBigUint64(offsetof(tm, 'tm_zone'), true))
      if (i % 1000 === 0) mine.tm_zone = 'MINE'
    }
    expect(places.size).toBeLessThanOrEqual(1024)
    expect([mine.tm_zone, new tm(mine).tm_zone]).toEqual(['MINE', 'MINE'])
  })

  it('never follows an address in the bytes', () => {
    const forged = new tm()
    forged.fill(0x41, tm.size - 8)
    expect(forged.tm_zone).toBeNull()
  })
})

describe('timelocal', () => {
  it('is mktime', () => {
    inZone('KST-9')
    const broken = gmtime_r(billion, new tm())!
    broken.tm_hour += 9
    expect(timelocal(broken)).toBe(1_000_000_000)
    expect(broken.tm_zone).toBe('KST')
    expect(() => timelocal(null as never)).toThrow(RangeError)
  })
})

describe('timespec_get', () => {
  it('tells the time of day', () => {
    const now = new timespec()
    const before = time(null)
    expect(timespec_get(now, TIME_UTC)).toBe(TIME_UTC)
    expect(now.tv_sec).toBeGreaterThanOrEqual(before)
    expect(now.tv_sec - before).toBeLessThan(60)
  })

  it('knows no other base', () => {
    expect(timespec_get(new timespec(), -7)).toBe(0)
    expect(() => timespec_get(null as never, TIME_UTC)).toThrow(RangeError)
    expect(() => timespec_get(new timespec(), 0.5)).toThrow(TypeError)
  })
})
