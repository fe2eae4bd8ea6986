import { closeSync, lstatSync, mkdtempSync, openSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { array } from 'libposix'
import { EBADF, EINVAL, ENOENT } from 'libposix/errno.h'
import {
  futimes,
  getitimer,
  gettimeofday,
  ITIMER_PROF,
  ITIMER_REAL,
  ITIMER_VIRTUAL,
  itimerval,
  lutimes,
  setitimer,
  settimeofday,
  timeval,
  utimes,
} from 'libposix/sys/time.h'
import { afterAll, describe, expect, it } from 'vitest'
import { runProgram } from '../support/run.ts'

const directory = mkdtempSync(join(tmpdir(), 'libposix-'))
afterAll(() => rmSync(directory, { recursive: true }))

describe('gettimeofday', () => {
  it('tells the time', () => {
    const now = new timeval()
    expect(gettimeofday(now, null)).toBe(0)
    expect(Math.abs(now.tv_sec - Date.now() / 1000)).toBeLessThan(5)
    expect(now.tv_usec).toBeLessThan(1_000_000)
    expect(gettimeofday(null, null)).toBe(0)
  })
})

describe('settimeofday', () => {
  it('refuses what is no time, and a user without the right', async () => {
    const odd = new timeval()
    odd.tv_usec = 1_000_000
    expect(settimeofday(odd, null)).toFailWith(EINVAL)
    const end = await runProgram('settimeofday')
    expect(end.stdout).toBe('-1 true\n')
  })
})

describe('setitimer', () => {
  it('sends a signal after a time and then at each interval', async () => {
    const end = await runProgram('setitimer')
    expect(end).toMatchObject({ stdout: '0 true\n0 true\n0 true\n', stderr: '', status: 0 })
    expect([ITIMER_REAL, ITIMER_VIRTUAL, ITIMER_PROF]).toEqual([0, 1, 2])
  })

  it('fails as the kernel says', () => {
    const odd = new itimerval()
    expect(setitimer(99, odd, null)).toFailWith(EINVAL)
    odd.it_value.tv_usec = 1_000_000
    expect(setitimer(ITIMER_REAL, odd, null)).toFailWith(EINVAL)
    expect(() => setitimer(ITIMER_REAL, new timeval() as never, null)).toThrow(RangeError)
  })
})

describe('getitimer', () => {
  it('tells what is left', async () => {
    const end = await runProgram('getitimer')
    expect(end.stdout).toBe('0 true\n')
    expect(getitimer(99, new itimerval())).toFailWith(EINVAL)
  })
})

describe('utimes', () => {
  it('sets the times of a file', () => {
    const path = join(directory, 'file')
    writeFileSync(path, '')
    const times = array(timeval, 2)
    times[0]!.tv_sec = 1
    times[1]!.tv_sec = 2
    times[1]!.tv_usec = 500_000
    expect(utimes(path, times)).toBe(0)
    expect([statSync(path).atimeMs, statSync(path).mtimeMs]).toEqual([1000, 2500])
    expect(utimes(path, null)).toBe(0)
    expect(statSync(path).mtimeMs).toBeGreaterThan(2500)
    expect(utimes(join(directory, 'none'), null)).toFailWith(ENOENT)
    expect(() => utimes(path, array(timeval, 1))).toThrow(RangeError)
  })
})

describe('lutimes', () => {
  it('sets those of a link itself', () => {
    const [path, link] = [join(directory, 'target'), join(directory, 'link')]
    writeFileSync(path, '')
    symlinkSync(path, link)
    expect(lutimes(link, array(timeval, [{ tv_sec: 1 }, { tv_sec: 2 }]))).toBe(0)
    expect([lstatSync(link).mtimeMs, statSync(path).mtimeMs > 2000]).toEqual([2000, true])
    expect(lutimes(join(directory, 'none'), null)).toFailWith(ENOENT)
    expect(() => lutimes(link, array(timeval, 1))).toThrow(RangeError)
  })
})

describe('futimes', () => {
  it('sets those of a descriptor', () => {
    const path = join(directory, 'open')
    const fd = openSync(path, 'w')
    expect(futimes(fd, array(timeval, [{ tv_sec: 1 }, { tv_sec: 2 }]))).toBe(0)
    expect(statSync(path).mtimeMs).toBe(2000)
    expect(futimes(fd, null)).toBe(0)
    expect(statSync(path).mtimeMs).toBeGreaterThan(2000)
    closeSync(fd)
    expect(futimes(fd, null)).toFailWith(EBADF)
    expect(() => futimes(-1, array(timeval, 1))).toThrow(RangeError)
  })
})
