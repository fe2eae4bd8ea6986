import { assign, char } from 'libposix'
import { EFAULT, EINTR, EINVAL, EOVERFLOW, EPERM, errno, set_errno } from 'libposix/errno.h'
import {
  asctime,
  asctime_r,
  CLOCK_MONOTONIC,
  CLOCK_PROCESS_CPUTIME_ID,
  CLOCK_REALTIME,
  CLOCK_REALTIME_COARSE,
  CLOCK_THREAD_CPUTIME_ID,
  CLOCKS_PER_SEC,
  clock,
  clock_getres,
  clock_gettime,
  clock_nanosleep,
  clock_settime,
  ctime,
  ctime_r,
  difftime,
  gmtime,
  gmtime_r,
  localtime,
  localtime_r,
  mktime,
  nanosleep,
  strftime,
  TIMER_ABSTIME,
  time,
  timegm,
  timespec,
  tm,
  tzset,
} from 'libposix/time.h'
import { getuid } from 'libposix/unistd.h'
import { afterEach, describe, expect, it } from 'vitest'
import { runProgram } from './support/run.ts'

const zone = process.env.TZ

/** The time zone of what follows. */
function inZone(name: string): void {
  process.env.TZ = name
  tzset()
}

afterEach(() => {
  if (zone === undefined) delete process.env.TZ
  else process.env.TZ = zone
  tzset()
})

/** 2001-09-09 01:46:40 UTC, a Sunday. */
const billion = BigInt64Array.of(1_000_000_000n)
/** A year that no int holds. */
const never = BigInt64Array.of(2n ** 62n)

function spanOf(seconds: number, nanoseconds = 0): timespec {
  const span = new timespec()
  span.tv_sec = seconds
  span.tv_nsec = nanoseconds
  return span
}

describe('time', () => {
  it('tells the seconds since the Epoch, twice', () => {
    const out = BigInt64Array.of(0n)
    // The clock that time(2) reads, which only moves with the timer interrupt: Date.now() is ahead of it.
    const [before, after] = [new timespec(), new timespec()]
    clock_gettime(CLOCK_REALTIME_COARSE, before)
    const now = time(out)
    clock_gettime(CLOCK_REALTIME_COARSE, after)
    expect(now).toBeGreaterThanOrEqual(before.tv_sec)
    expect(now).toBeLessThanOrEqual(after.tv_sec)
    expect(Number(out[0])).toBe(now)
    expect(time(null)).toBeGreaterThanOrEqual(now)
    expect(() => time(new Int32Array(1) as never)).toThrow(RangeError)
  })
})

describe('difftime', () => {
  it('subtracts', () => {
    expect(difftime(10, 4)).toBe(6)
    expect(difftime(4, 10)).toBe(-6)
  })
})

describe('clock', () => {
  it('counts CPU time', () => {
    const before = clock()
    for (let i = 0; clock() === before && i < 1e8; i++);
    expect(clock()).toBeGreaterThan(before)
    expect(CLOCKS_PER_SEC).toBe(1_000_000)
  })
})

describe('clock_gettime', () => {
  it('reads a clock', () => {
    const [one, two] = [new timespec(), new timespec()]
    expect(clock_gettime(CLOCK_MONOTONIC, one)).toBe(0)
    expect(clock_gettime(CLOCK_MONOTONIC, two)).toBe(0)
    expect((two.tv_sec - one.tv_sec) * 1e9 + two.tv_nsec - one.tv_nsec).toBeGreaterThanOrEqual(0)
    expect(clock_gettime(CLOCK_REALTIME, one)).toBe(0)
    expect(Math.abs(one.tv_sec - Date.now() / 1000)).toBeLessThan(5)
    expect(clock_gettime(CLOCK_PROCESS_CPUTIME_ID, one)).toBe(0)
  })

  it('fails as the kernel says', () => {
    expect(clock_gettime(9999, new timespec())).toFailWith(EINVAL)
    expect(() => clock_gettime(CLOCK_REALTIME, null as never)).toThrow(RangeError)
  })
})

describe('clock_settime', () => {
  it('refuses what cannot be set', async () => {
    expect(clock_settime(CLOCK_MONOTONIC, spanOf(1))).toFailWith(EINVAL)
    const end = await runProgram('clock_settime')
    expect(end.stdout).toBe('-1 true\n')
    expect([typeof getuid(), EPERM]).toEqual(['number', 1])
  })
})

describe('clock_getres', () => {
  it('tells the resolution', () => {
    const resolution = new timespec()
    expect(clock_getres(CLOCK_MONOTONIC, resolution)).toBe(0)
    expect(resolution.tv_sec).toBe(0)
    expect(resolution.tv_nsec).toBeGreaterThan(0)
    expect(clock_getres(CLOCK_MONOTONIC, null)).toBe(0)
    expect(clock_getres(9999, null)).toFailWith(EINVAL)
  })
})

describe('nanosleep', () => {
  it('waits', () => {
    const before = process.hrtime.bigint()
    expect(nanosleep(spanOf(0, 2_000_000), null)).toBe(0)
    expect(Number(process.hrtime.bigint() - before)).toBeGreaterThanOrEqual(2_000_000)
  })

  it('refuses what is no time', () => {
    expect(nanosleep(spanOf(0, 1e9), null)).toFailWith(EINVAL)
    expect(nanosleep(spanOf(-1), null)).toFailWith(EINVAL)
    expect(nanosleep(null, null)).toFailWith(EFAULT)
  })
})

describe('clock_nanosleep', () => {
  it('waits for a span or until a time, and returns the error', () => {
    const until = new timespec()
    expect(clock_nanosleep(CLOCK_MONOTONIC, 0, spanOf(0, 1_000_000), null)).toBe(0)
    clock_gettime(CLOCK_MONOTONIC, until)
    expect(clock_nanosleep(CLOCK_MONOTONIC, TIMER_ABSTIME, until, null)).toBe(0)
    expect(clock_nanosleep(9999, 0, spanOf(0), null)).toBe(EINVAL)
    expect(clock_nanosleep(CLOCK_THREAD_CPUTIME_ID, 0, spanOf(0), null)).toBe(EINVAL)
    expect(clock_nanosleep(CLOCK_MONOTONIC, 0, null, null)).toBe(EFAULT)
  })

  it('tells what a signal left of it', async () => {
    const end = await runProgram('clock_nanosleep')
    expect(end.stdout).toBe(`${EINTR} true\n`)
  })
})

describe('ctime', () => {
  it('writes local time', () => {
    inZone('UTC')
    expect(ctime(billion)).toBe('Sun Sep  9 01:46:40 2001\n')
    set_errno(0)
    expect(ctime(never)).toBeNull()
    expect(errno).toBe(EINVAL)
    expect(() => ctime(null as never)).toThrow(RangeError)
  })
})

describe('asctime', () => {
  it('writes a broken-down time', () => {
    expect(asctime(gmtime(billion)!)).toBe('Sun Sep  9 01:46:40 2001\n')
    const odd = new tm()
    odd.tm_year = 2 ** 31 - 1
    set_errno(0)
    expect(asctime(odd)).toBeNull()
    expect(errno).toBe(EOVERFLOW)
    odd.tm_year = 20_000 - 1900
    expect(asctime(odd)).toMatch(/ 20000\n$/)
  })
})

describe('ctime_r', () => {
  it('writes local time into memory of the caller’s', () => {
    inZone('UTC')
    const text = char.array(26)
    expect(ctime_r(billion, text)).toBe(text)
    expect(`${text}`).toBe('Sun Sep  9 01:46:40 2001\n')
    set_errno(0)
    expect(ctime_r(never, text)).toBeNull()
    expect(errno).toBe(EINVAL)
    expect(() => ctime_r(billion, text.subarray(1))).toThrow(/^ctime_r\(\): buf is too short/)
    expect(() => ctime_r(null as never, text)).toThrow(RangeError)
    expect(() => ctime_r(billion, null as never)).toThrow(RangeError)
  })
})

describe('asctime_r', () => {
  it('writes a broken-down time into memory of the caller’s', () => {
    const text = char.array(26)
    const broken = gmtime_r(billion, new tm())!
    expect(asctime_r(broken, text)).toBe(text)
    expect(`${text}`).toBe('Sun Sep  9 01:46:40 2001\n')
    broken.tm_year = 20_000 - 1900
    set_errno(0)
    expect(asctime_r(broken, text)).toBeNull()
    expect(errno).toBe(EOVERFLOW)
    expect(() => asctime_r(broken, new Uint8Array(25))).toThrow(/^asctime_r\(\): buf is too short/)
    expect(() => asctime_r(null as never, text)).toThrow(RangeError)
  })
})

describe('gmtime', () => {
  it('breaks a time down into the one static struct', () => {
    const broken = gmtime(billion)!
    expect([broken.tm_year, broken.tm_mon, broken.tm_mday]).toEqual([101, 8, 9])
    expect([broken.tm_hour, broken.tm_min, broken.tm_sec, broken.tm_wday, broken.tm_yday]).toEqual([1, 46, 40, 0, 251])
    expect(gmtime(BigInt64Array.of(0n))).toBe(broken)
    expect(broken.tm_year).toBe(70)
    expect(gmtime(never)).toBeNull()
    expect(errno).toBe(EOVERFLOW)
  })
})

describe('gmtime_r', () => {
  it('breaks a time down into a struct of one’s own', () => {
    const mine = new tm()
    expect(gmtime_r(billion, mine)).toBe(mine)
    expect(mine.tm_sec).toBe(40)
    expect(() => gmtime_r(billion, new Uint8Array(8) as never)).toThrow(RangeError)
  })
})

describe('localtime', () => {
  it('breaks a time down in the zone of TZ', () => {
    inZone('KST-9')
    const broken = localtime(billion)!
    expect([broken.tm_hour, broken.tm_gmtoff]).toEqual([10, 9 * 3600])
  })
})

describe('localtime_r', () => {
  it('breaks a time down into a struct of one’s own', () => {
    inZone('BRT3')
    const mine = new tm()
    expect(localtime_r(billion, mine)).toBe(mine)
    expect([mine.tm_mday, mine.tm_hour]).toEqual([8, 22])
    expect(localtime_r(never, mine)).toBeNull()
  })
})

describe('mktime', () => {
  it('puts local time together, and the fields in order', () => {
    inZone('KST-9')
    const broken = new tm()
    broken.tm_year = 101
    broken.tm_mon = 8
    broken.tm_mday = 9
    broken.tm_hour = 10
    broken.tm_min = 45
    broken.tm_sec = 100
    expect(mktime(broken)).toBe(1_000_000_000)
    expect([broken.tm_min, broken.tm_sec]).toEqual([46, 40])
    broken.tm_year = 2 ** 31 - 1
    broken.tm_mon = 2 ** 31 - 1
    expect(mktime(broken)).toFailWith(EOVERFLOW)
    expect(timegm(broken)).toFailWith(EOVERFLOW)
  })
})

describe('timegm', () => {
  it('puts UTC together', () => {
    const mine = gmtime_r(billion, new tm())!
    expect(timegm(mine)).toBe(1_000_000_000)
    mine.tm_year = -1
    expect(timegm(mine)).toBeLessThan(0)
  })
})

describe('strftime', () => {
  it('writes a time in a format', () => {
    const text = Buffer.alloc(32)
    expect(strftime(text, text.length, '%Y-%m-%d %H:%M:%S', gmtime(billion)!)).toBe(19)
    expect(text.toString('latin1', 0, 20)).toBe('2001-09-09 01:46:40\0')
    expect(strftime(text, 5, '%Y-%m-%d', gmtime(billion)!)).toBe(0)
    expect(() => strftime(text, 33, '%Y', gmtime(billion)!)).toThrow(RangeError)
  })

  it('knows the zone that a call stored, also in a copy', () => {
    const zone = (of: tm): string => {
      const text = Buffer.alloc(32)
      return text.toString('latin1', 0, strftime(text, text.length, '%Z', of))
    }
    inZone('KST-9')
    const [local, made, copy] = [localtime(billion)!, new tm(), new tm()]
    expect([zone(local), zone(made)]).toEqual(['KST', 'KST'])
    assign(copy, localtime(billion)!)
    inZone('TWO2')
    expect([zone(copy), zone(gmtime(billion)!)]).toEqual(['KST', 'GMT'])
    expect(mktime(copy)).not.toBe(-1)
    expect(zone(copy)).toBe('TWO')
    expect(timegm(copy)).not.toBe(-1)
    expect(zone(copy)).toBe('GMT')
  })

  it('never follows an address in the bytes', () => {
    const text = Buffer.alloc(100)
    for (const format of ['%Z', '%c', '%s', '%Y']) {
      const forged = new tm()
      forged.fill(0x41, tm.size - 8)
      expect(() => strftime(text, 100, format, forged)).toThrow(RangeError)
      expect(asctime(forged)).toEqual(expect.any(String))
      forged.tm_year = forged.tm_mon = 2 ** 31 - 1
      expect(mktime(forged)).toBe(-1)
      expect(() => strftime(text, 100, format, forged)).toThrow(RangeError)
      forged.tm_year = forged.tm_mon = 100
      forged.tm_mday = 1
      expect(mktime(forged)).not.toBe(-1)
      expect(strftime(text, 100, '%Z', forged)).toBeGreaterThan(0)
    }
  })
})

describe('tzset', () => {
  it('takes the zone from TZ', () => {
    inZone('ONE1')
    expect(localtime_r(billion, new tm())!.tm_hour).toBe(0)
    inZone('TWO2')
    expect(localtime_r(billion, new tm())!.tm_hour).toBe(23)
  })
})
